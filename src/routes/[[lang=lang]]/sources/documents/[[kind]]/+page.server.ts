import { documentsByHouse } from '$lib/catalogue/server/documents';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { error } from '@sveltejs/kit';
import { DOCUMENT_KINDS } from '../kinds';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(DOCUMENT_KINDS.map(({ param: kind }) => ({ kind })));

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const found = DOCUMENT_KINDS.find(({ param }) => param === (params.kind ?? ''));
	if (found === undefined) error(404);
	const documents = [...data.sources.values()];
	return {
		type: found.type,
		houses: documentsByHouse(data, found.type, languageOf(params.lang)),
		counts: DOCUMENT_KINDS.map(({ type }) => documents.filter((source) => source.type === type).length),
		documents: documents.length
	};
};
