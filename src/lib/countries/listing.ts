import type { CountryChoice } from '$lib/data/country';
import type { Freshness } from '$lib/data/freshness';

/** A country of the list: what a search looks through, and how many figures there are. */
export interface ListedCountry {
	readonly code: string;
	readonly iso2: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly region: string;
	readonly kind: CountryChoice['kind'];
	readonly figures: number;
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
