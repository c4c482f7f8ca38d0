import type { CountryChoice } from '$lib/data/country';
import type { Freshness } from '$lib/data/freshness';
import { codec, oneOf } from '$lib/filters/codec';

/** A country of the list: what a search looks through, and how many figures there are. */
export interface ListedCountry {
	readonly code: string;
	readonly iso2: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly region: string;
	readonly kind: CountryChoice['kind'];
	readonly figures: number;
	/** What the title of its page says. */
	readonly said: string;
	/** Where it stands with the Convention; `territory` signs nothing. */
	readonly treaty: (typeof STANDINGS)[number] | 'territory';
	/** Where it stands with the Budapest Convention. */
	readonly budapest: (typeof STANDINGS)[number] | 'territory';
	/** The most telling kind of figure that the tables hold of it. */
	readonly held: Held;
}

/**
 * Where a country stands with a treaty, as the list filters by it. unsure: one document that was not found again has it sign, and
 * nobody counts it among those that signed.
 */
export const STANDINGS = ['none', 'signed', 'unsure', 'party'] as const;

/** Kinds of figures held, the most telling first: losses, cases or reports, people online and indices only, none. */
export const HELD = ['losses', 'cases', 'internet', 'none'] as const;
export type Held = (typeof HELD)[number];

/** Which countries of the list are shown; null: all. */
export interface ListChoice {
	readonly hanoi: (typeof STANDINGS)[number] | null;
	readonly budapest: (typeof STANDINGS)[number] | null;
	readonly held: Held | null;
}

/** The choice in an address. */
export const LIST_CHOICE = codec<ListChoice>(
	{ hanoi: null, budapest: null, held: null },
	{ hanoi: oneOf('hanoi', STANDINGS), budapest: oneOf('budapest', STANDINGS), held: oneOf('held', HELD) }
);

/** Whether a country is one of those chosen. */
export function isChosen(country: Pick<ListedCountry, 'treaty' | 'budapest' | 'held'>, choice: ListChoice): boolean {
	return (
		(choice.hanoi === null || country.treaty === choice.hanoi) &&
		(choice.budapest === null || country.budapest === choice.budapest) &&
		(choice.held === null || country.held === choice.held)
	);
}

/** One series of a publisher on the board of freshness. */
export interface BoardSeries {
	readonly publisher: string;
	readonly publisherName: string;
	readonly metric: string;
	/** What it counts, in the page's language. */
	readonly what: string;
	/** First and last year with a figure. */
	readonly from: number;
	readonly to: number;
	/** How many places it has figures of. */
	readonly places: number;
	readonly figures: number;
	readonly freshness: Freshness;
}
