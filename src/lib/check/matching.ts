import { fromJson, openOnce } from '$lib/fetch-once';
import type { Language } from '$lib/words/language';
import {
	openIndex,
	withBackground,
	type FigureIndex,
	type PackedBackground,
	type PackedIndex
} from './matcher/figure-index';
import { answer, type Answer } from './matcher/match';
import { BACKGROUND } from './matcher/subjects';
import { summaryOf } from './answer-words';

/** An answer, what it was found in, and one text that sums it up. */
export interface Told {
	readonly answer: Answer;
	readonly index: FigureIndex;
	readonly summary: string;
}

/** Addresses of the figures about cybercrime, and of those that stand beside them. */
export interface Addresses {
	readonly figures: string;
	readonly background: string;
}

const opened = openOnce((bytes) => openIndex(fromJson<PackedIndex>(bytes)));
const beside = openOnce((bytes) => fromJson<PackedBackground>(bytes));

/** The figures at an address, fetched and opened once; a failed try is forgotten, so that the next one fetches again. */
export function indexFrom({ figures }: Addresses): Promise<FigureIndex> {
	return opened(figures);
}

/** The same with the figures that stand beside them, put together anew. */
export async function wholeFrom(addresses: Addresses): Promise<FigureIndex> {
	const [index, background] = await Promise.all([opened(addresses.figures), beside(addresses.background)]);
	return withBackground(index, background);
}

/** What the tables say to a sentence, in words of the page's language. */
export function tell(sentence: string, index: FigureIndex, language: Language): Told {
	const found = answer(sentence, index);
	return { answer: found, index, summary: summaryOf(found, index, language) };
}

/** Whether an answer may stand: nothing is denied before all figures were asked. */
export function isFinal({ answer: { sentence, quantities }, index }: Told): boolean {
	const asks = BACKGROUND.some((subject) => sentence.subjects.has(subject));
	return index.whole || (!asks && quantities.every(({ verdict }) => verdict === 'says' || verdict === 'converted'));
}
