import { checkedSaid } from '$lib/countries/server/head';
import { freshnessBoard, listedCountries } from '$lib/countries/server/list';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const board = freshnessBoard(data, language);
	return {
		countries: listedCountries(data, language),
		checked: checkedSaid(data, language),
		series: board.length,
		stopped: board.filter(({ freshness }) => freshness === 'stopped').length,
		board: dataFile(language, '/countries/board.json', board)
	};
};
