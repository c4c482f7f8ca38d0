import { checkedSaid } from '$lib/countries/server/head';
import { freshnessBoard, listedCountries } from '$lib/countries/server/list';
import { signatoryFacts } from '$lib/statements/server/treaties';
import { signatorySet, signatorySetSaid } from '$lib/statements/signatories';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const facts = signatoryFacts(data, language);
	const set = signatorySet(facts.asOf, facts);
	const board = freshnessBoard(data, language);
	return {
		countries: listedCountries(data, language),
		checked: `${signatorySetSaid(set, language)} ${checkedSaid(data, language)}`,
		series: board.length,
		stopped: board.filter(({ freshness }) => freshness === 'stopped').length,
		board: dataFile(language, '/countries/board.json', board)
	};
};
