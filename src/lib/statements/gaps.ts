import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { figureText } from './figure-text';
import { qualified, type Qualifier } from './qualified';

/** What the words of a published figure are made with. */
export interface Published {
	/** The words that a figure was published with. */
	readonly qualifiersOf: (row: Observation) => readonly Qualifier[];
	readonly language: Language;
}

/** What sentences are filled with, by the names of their gaps. */
export type Gaps = Readonly<Record<string, string>>;

const GAP = /\{([a-z-]+)\}/g;

/** Names of the gaps of a sentence, in order. */
export function gapsIn(sentence: string): readonly string[] {
	return [...sentence.matchAll(GAP)].map(([, name = '']) => name);
}

/** A sentence with its gaps filled. @throws Error for a gap that nothing fills */
export function filled(sentence: string, gaps: Gaps): string {
	return sentence.replace(GAP, (gap, name: string) => {
		const text = gaps[name];
		if (text === undefined || text === '') throw new Error(`Nothing fills ${gap}.`);
		return text;
	});
}

/** What the sentence about a figure is filled with. */
export function figureGaps(row: Observation, { qualifiersOf, language }: Published): Gaps {
	const amount = qualified(figureText(row, row.flags, language), qualifiersOf(row), language);
	return { amount, year: String(row.year) };
}
