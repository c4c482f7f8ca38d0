import { greatest, least } from 'd3';

/** A figure that is compared with others: its value or, where there are any, its published bounds. */
export interface Bounded {
	/** Null where there is nothing to compare: it cannot be converted. */
	readonly low: number | null;
	readonly high: number | null;
	/** Covers part of a year or several years: shown, never compared. */
	readonly partial: boolean;
}

/** How far figures of the same thing lie apart. */
export interface Spread {
	readonly low: number;
	readonly high: number;
	/** How many times the lowest the highest is, bounds included. */
	readonly times: number;
	/** The same between the bounds that face each other: 39 where 8 to 10 stand against 391.8. As `times` without ranges, one where they meet. */
	readonly least: number;
}

/**
 * How far apart these figures of one place, year and quantity lie, in one unit: 8 to 10 and 392 → 39 to 49 times. Null
 * where fewer than two may be compared, and where the lowest is zero or less. Everything on the site that says how far
 * figures lie apart says what this gives.
 */
export function spreadOf(figures: readonly Bounded[]): Spread | null {
	const whole = figures.flatMap(({ partial, low, high }) =>
		partial || low === null || high === null ? [] : [{ low, high }]
	);
	const lowest = least(whole, ({ low }) => low);
	const highest = greatest(whole, ({ high }) => high);
	if (whole.length < 2 || lowest === undefined || highest === undefined || lowest.low <= 0) return null;
	return {
		low: lowest.low,
		high: highest.high,
		times: highest.high / lowest.low,
		least: Math.max(1, highest.low / lowest.high)
	};
}
