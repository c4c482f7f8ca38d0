import { documentsByHouse } from '$lib/data/server/document-list';
import { openData } from '$lib/data/server/load';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	return { houses: documentsByHouse(data, languageOf(params.lang)), documents: data.sources.size };
};
