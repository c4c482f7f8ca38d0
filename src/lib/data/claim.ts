import type { RowOf } from '$lib/data/row';
import type { InEach } from '$lib/words/language';

/** What came of checking a claim. The order is that of keys and filters. */
export const VERDICTS = ['fits', 'partly', 'off', 'misplaced', 'unverifiable', 'open'] as const;

/**
 * fits: the tables say the same · partly: part of it does · off: the arithmetic or the text says otherwise · misplaced: a true
 * number said of the wrong thing · unverifiable: nobody published what it rests on · open: not decided yet.
 */
export type Verdict = (typeof VERDICTS)[number];

/** What claims are about. The order is that of filters. */
export const TOPICS = ['world', 'viet-nam', 'internet-users', 'countries', 'convention'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether a number travels from text to text, is one of a country or a few, or one of the Convention. The order is that of filters. */
export const CLAIM_KINDS = ['travels', 'national', 'treaty'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A document in which a claim was made, or in which it can be checked. */
export interface ClaimDocument {
	readonly id: string;
	/** Who put it out. */
	readonly outlet: InEach;
	readonly title: string;
	/** Language of the title, by its BCP 47 tag. */
	readonly lang: string;
	/** ISO date, cut as known; null where undated. */
	readonly published: string | null;
	/** Null where the address is not a page about it. */
	readonly url: string | null;
}

/** A number in the news and its verdict: one row of `data/reference/claims.csv`. */
export interface Claim {
	readonly id: string;
	/** The sentence, in every language. */
	readonly claim: InEach;
	readonly topic: Topic;
	readonly kind: ClaimKind;
	/** Codes of the places it is about; none for the world and the Convention. */
	readonly countries: readonly string[];
	readonly said: ClaimDocument;
	readonly verdict: Verdict;
	readonly origin: ClaimDocument;
	readonly explanation: InEach;
	/** Name of the step that says most. */
	readonly headline: string;
	/** A statement of other pages that follows the explanation; null for none. */
	readonly statement: RowOf<'claims'>['statement'];
	/** Charts that show it; none where those are meant that draw the figures it rests on. */
	readonly charts: readonly string[];
	/** A sentence that holds, with gaps for what its steps come to. */
	readonly say: InEach;
	/** The same in short sentences and common words: what the number is, and what can be said; with gaps as well. */
	readonly easy: InEach;
	/** Other words by which people look for it, in every language. */
	readonly also: readonly string[];
}
