import type { Currency } from './choices';
import type { Observation } from './observation';

/** A year's average exchange rate: units of the currency for one US dollar. */
export interface Rate {
	readonly currency: string;
	readonly year: number;
	readonly perUsd: number;
	/** Id of the source of the rate. */
	readonly source: string;
	/** True where nobody published it and it follows from other figures: amounts are told as "about", to two digits. */
	readonly implied?: boolean;
}

/** Rates by `currency.year`. */
export type Rates = ReadonlyMap<string, Rate>;

/** By what a figure was divided or multiplied, in the order it happened. */
export const STEP_KINDS = [
	'exchange-rate',
	'population',
	'internet-users',
	'gdp',
	'us-prices',
	'first-year',
	'year-sum'
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What a reader must know of a number that amounts are computed with; the order is that of their bits when packed. */
export const STEP_MARKS = ['seam', 'projection', 'incomplete', 'implied'] as const;

/**
 * seam: of another series than the year before it, so that no growth may be read across · projection: foretold, not counted ·
 * incomplete: of part of the year · implied: follows from other figures.
 */
export type StepMark = (typeof STEP_MARKS)[number];

/** One step from the figure as published to the amount that is drawn: with what number, of which year, from where. */
export interface Step {
	readonly kind: StepKind;
	/** The number used: units per US dollar, persons, US dollars, index, the first figure, or the sum of a year's parts. */
	readonly value: number;
	/** Unit of `value`: ISO 4217 code (rate: the currency per US dollar), persons, percent, index. */
	readonly unit: string;
	readonly year: number;
	/** Id in reference/sources.csv; empty for a sum of figures drawn. */
	readonly source: string;
	/** Absent where there is nothing to say of it. */
	readonly marks?: readonly StepMark[];
}

/** A value ready to be drawn, and how it came about. */
export interface Amount {
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	/** ISO 4217 code, percent, points, index, or what is counted; what it is per stands in `per`. */
	readonly unit: string;
	/** Of how many it is: 100000 people, 1 internet user; null where it is a total or a share. */
	readonly per: { readonly count: number; readonly of: 'people' | 'internet-users' } | null;
	/** Empty where the figure stands as published. */
	readonly steps: readonly Step[];
}

/** True where one of the numbers it was computed with bears the mark. */
export function hasMark({ steps }: Pick<Amount, 'steps'>, mark: StepMark): boolean {
	return steps.some(({ marks }) => marks?.includes(mark) === true);
}

/** A rate as pages carry it: currency, year, units for one US dollar, source id, and 1 where it is implied. */
export type RateLine = readonly [string, number, number, string, 1?];

/** Packs a rate; `rateOf` gives it back. */
export function rateLine({ currency, year, perUsd, source, implied = false }: Rate): RateLine {
	return implied ? [currency, year, perUsd, source, 1] : [currency, year, perUsd, source];
}

/** The rate of a line. */
export function rateOf([currency, year, perUsd, source, implied]: RateLine): Rate {
	const rate = { currency, year, perUsd, source };
	return implied === 1 ? { ...rate, implied: true } : rate;
}

/** A list of rates, ready to be looked up. */
export function ratesByYear(rates: readonly Rate[]): Rates {
	return new Map(rates.map((rate) => [`${rate.currency}.${rate.year}`, rate]));
}

/** The figure as published, unconverted. */
export function asPublished(row: Observation): Amount {
	return { value: row.value, low: row.low, high: row.high, unit: row.unit, per: null, steps: [] };
}

/** An amount with every number in it changed alike, and the step that did it. */
export function scaled(
	amount: Amount,
	change: (value: number) => number,
	step: Step,
	unit: string,
	per: Amount['per'] = amount.per
): Amount {
	return {
		value: change(amount.value),
		low: amount.low === null ? null : change(amount.low),
		high: amount.high === null ? null : change(amount.high),
		unit,
		per,
		steps: [...amount.steps, step]
	};
}

/**
 * The figure in nominal US dollars at the average rate of its own year. Null where the tables hold no rate for that
 * currency and year: a gap, never another year's rate.
 */
export function inUsd(row: Observation, rates: Rates): Amount | null {
	if (row.unit === 'USD') return asPublished(row);
	const rate = rates.get(`${row.unit}.${row.year}`);
	if (rate === undefined || rate.perUsd <= 0) return null;
	return scaled(asPublished(row), (value) => value / rate.perUsd, rateStep(rate), 'USD');
}

/**
 * The figure in nominal dong: as published where it was published in dong, else by way of US dollars, both at the average
 * rates of its own year. Null where either rate is missing.
 */
export function inDong(row: Observation, rates: Rates): Amount | null {
	if (row.unit === 'VND') return asPublished(row);
	const usd = inUsd(row, rates);
	const rate = rates.get(`VND.${row.year}`);
	if (usd === null || rate === undefined || rate.perUsd <= 0) return null;
	return scaled(usd, (value) => value * rate.perUsd, rateStep(rate), 'VND');
}

/** An amount of money in the currency asked for: local is as published. Null where a rate is missing. */
export function inCurrency(row: Observation, currency: Currency, rates: Rates): Amount | null {
	if (currency === 'local') return asPublished(row);
	return currency === 'usd' ? inUsd(row, rates) : inDong(row, rates);
}

function rateStep({ currency, perUsd, year, source, implied = false }: Rate): Step {
	const step = { kind: 'exchange-rate', value: perUsd, unit: currency, year, source } as const;
	return implied ? { ...step, marks: ['implied'] } : step;
}

const COUNTS: readonly string[] = ['reports', 'cases', 'incidents', 'persons'];

/** True where the unit is a count of things, people or acts: reports, cases, incidents, persons. */
export function isCount(unit: string): boolean {
	return COUNTS.includes(unit);
}
