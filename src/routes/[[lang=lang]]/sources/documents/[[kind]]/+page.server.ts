import { documentsByHouse } from '$lib/catalogue/server/documents';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The lists of documents: one a page, since all of them would be too much for one. The first has the short address. */
const DOCUMENT_KINDS = [
	{ param: '', type: 'primary' },
	{ param: 'secondary', type: 'secondary' },
	{ param: 'press', type: 'press' }
] as const;

export const entries: EntryGenerator = () => entriesIn(DOCUMENT_KINDS.map(({ param: kind }) => ({ kind })));

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const found = DOCUMENT_KINDS.find(({ param }) => param === (params.kind ?? ''));
	if (found === undefined) error(404);
	const documents = [...data.sources.values()];
	return {
		type: found.type,
		houses: documentsByHouse(data, found.type, languageOf(params.lang)),
		kinds: DOCUMENT_KINDS.map((kind) => ({
			...kind,
			count: documents.filter(({ type }) => type === kind.type).length
		})),
		documents: documents.length
	};
};
