import type { InEach } from '$lib/words/language';

/** What came of checking a claim. The order is that of keys and filters. */
export const VERDICTS = ['fits', 'partly', 'off', 'misplaced', 'unverifiable', 'open'] as const;

/**
 * fits: the tables say the same · partly: part of it does · off: the arithmetic or the text says otherwise · misplaced: a true
 * number said of the wrong thing · unverifiable: nobody published what it rests on · open: not decided yet.
 */
export type Verdict = (typeof VERDICTS)[number];

/** What claims are about. The order is that of filters. */
export const TOPICS = ['world', 'viet-nam', 'internet-users', 'convention'] as const;
export type Topic = (typeof TOPICS)[number];

/** A document in which a claim was made, or in which it can be checked. */
export interface ClaimDocument {
	readonly id: string;
	/** Who put it out. */
	readonly outlet: InEach;
	readonly title: string;
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
	readonly said: ClaimDocument;
	readonly verdict: Verdict;
	readonly origin: ClaimDocument;
	readonly explanation: InEach;
}
