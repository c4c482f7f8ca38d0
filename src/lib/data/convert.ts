import type { Observation } from './observation';

/** A year's average exchange rate: units of the currency for one US dollar. */
export interface Rate {
	readonly currency: string;
	readonly year: number;
	readonly perUsd: number;
	/** Id of the source of the rate. */
	readonly source: string;
}

/** Rates by `currency.year`. */
export type Rates = ReadonlyMap<string, Rate>;

/** A value ready to be drawn, and how it came about. */
export interface Amount {
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly unit: string;
	/** Null where the figure stands as published. */
	readonly rate: Rate | null;
}

/** A list of rates, ready to be looked up. */
export function ratesByYear(rates: readonly Rate[]): Rates {
	return new Map(rates.map((rate) => [`${rate.currency}.${rate.year}`, rate]));
}

/** The figure as published, unconverted. */
export function asPublished(row: Observation): Amount {
	return { value: row.value, low: row.low, high: row.high, unit: row.unit, rate: null };
}

/**
 * The figure in nominal US dollars at the average rate of its own year. Null where the tables hold no rate for that
 * currency and year: a gap, never another year's rate.
 */
export function inUsd(row: Observation, rates: Rates): Amount | null {
	if (row.unit === 'USD') return asPublished(row);
	const rate = rates.get(`${row.unit}.${row.year}`);
	if (rate === undefined) return null;
	const convert = (value: number) => value / rate.perUsd;
	return {
		value: convert(row.value),
		low: row.low === null ? null : convert(row.low),
		high: row.high === null ? null : convert(row.high),
		unit: 'USD',
		rate
	};
}
