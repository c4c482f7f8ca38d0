import { max, min } from 'd3';

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
}

/**
 * How far apart these figures of one place, year and quantity lie, in one unit: 8 to 10 and 392 → 8, 392, 49 times. Null
 * where fewer than two may be compared, and where the lowest is zero or less. Everything on the site that says how far
 * figures lie apart says what this gives.
 */
export function spreadOf(figures: readonly Bounded[]): Spread | null {
	const whole = figures.filter(({ partial, low, high }) => !partial && low !== null && high !== null);
	const low = min(whole, (figure) => figure.low ?? undefined);
	const high = max(whole, (figure) => figure.high ?? undefined);
	if (whole.length < 2 || low === undefined || high === undefined || low <= 0) return null;
	return { low, high, times: high / low };
}
