import { freshnessBoard, listedCountries } from '$lib/countries/server/list';
import { openData } from '$lib/data/server/load';
import { languageOf, speak } from '$lib/words/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	return { countries: listedCountries(data, language), board: freshnessBoard(data, language) };
};
