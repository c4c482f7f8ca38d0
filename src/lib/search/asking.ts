import { asset } from '$app/paths';
import { indexFrom, isFinal, tell, wholeFrom, type Told } from '$lib/check/matching';
import { fromJson, openOnce } from '$lib/fetch-once';
import { rowsOf } from '$lib/receipt/figure-receipt';
import { loadReceipts } from '$lib/receipt/load';
import { hrefIn } from '$lib/words/href';
import { pathIn, type Language } from '$lib/words/language';
import { withValue, type FigureAnswer } from './answer';
import { ask, isSentence, type SearchResult } from './ask';
import type { PackedSearch } from './packed';
import { openSearch, type SearchIndex } from './search-index';

/** What is shown to a query. */
export interface Outcome {
	readonly index: SearchIndex;
	readonly result: SearchResult;
	/** What the checker says, where the query is a sentence with a number that it can compare; else null. */
	readonly told: Told | null;
}

const opened = openOnce((bytes) => openSearch(fromJson<PackedSearch>(bytes)));

/** The index of a language, fetched and opened once; a failed try is forgotten, so that the next one fetches again. */
export function searchFrom(language: Language): Promise<SearchIndex> {
	return opened(asset(pathIn(language, '/search/index.json')));
}

/** Answers a query, with all that its answer needs. @throws Error where something of it does not arrive */
export async function outcomeOf(text: string, language: Language): Promise<Outcome> {
	const index = await searchFrom(language);
	const told = isSentence(text, index) ? await checked(text, language) : null;
	const result = ask(text, index, language);
	if (told !== null || result.answer === null) return { index, result, told };
	return { index, result: { ...result, answer: await valued(result.answer, index) }, told };
}

/** The checker's answer; null where nothing in the sentence can be compared. */
async function checked(sentence: string, language: Language): Promise<Told | null> {
	const addresses = {
		figures: hrefIn(language, '/check/figures.json'),
		background: hrefIn('en', '/check/background.json')
	};
	const first = tell(sentence, await indexFrom(addresses), language);
	const told = isFinal(first) ? first : tell(sentence, await wholeFrom(addresses), language);
	return told.answer.quantities.length + told.answer.claims.length > 0 ? told : null;
}

/** The answer with its value, where that stands with its receipt. */
async function valued(answer: FigureAnswer, index: SearchIndex): Promise<FigureAnswer | null> {
	if (answer.valued) return answer;
	const file = await loadReceipts(answer.row.id);
	const row = file?.kind === 'figures' ? rowsOf(file).find(({ id }) => id === answer.row.id) : undefined;
	return row === undefined ? null : withValue(answer, row, index);
}
