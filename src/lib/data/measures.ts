import { isCurrency } from '$lib/words/format';
import { denominatorKey, placeOf, type Denominators, type Denominator } from './denominators';
import type { Currency, Measure } from './choices';
import {
	asPublished,
	inCurrency,
	inUsd,
	isCount,
	scaled,
	type Amount,
	type Rates,
	type Step,
	type StepKind
} from './convert';
import type { Observation } from './observation';

/** Why a figure cannot be drawn in a measure, in the order of the notes. */
export const GAP_REASONS = [
	'no-rate',
	'no-population',
	'no-users',
	'no-gdp',
	'no-prices',
	'not-money',
	'not-a-total',
	'no-first',
	'broken',
	'part-year'
] as const;

/**
 * no-rate, no-population, no-users, no-gdp, no-prices: the tables hold none for that place and year ·
 * not-money: no amount of money · not-a-total: a share or an index, which no number of people divides ·
 * no-first: nothing above zero to count change from · broken: counted in another way than the first figure ·
 * part-year: of part of a year, so not to be compared with the first figure.
 */
export type GapReason = (typeof GAP_REASONS)[number];

/** There is no amount, and why. */
export interface Gap {
	readonly gap: GapReason;
}

/** A figure and the amount made of it. */
export interface MeasuredFigure {
	readonly row: Observation;
	readonly amount: Amount;
}

/** A figure without an amount, and why. */
export interface UnmeasuredFigure extends Gap {
	readonly row: Observation;
}

/** What is drawn of a figure, and in which money. */
export interface MeasureChoice {
	readonly measure: Measure;
	readonly currency: Currency;
}

/** What figures are computed with. */
export interface MeasureTables {
	readonly rates: Rates;
	readonly denominators: Denominators;
}

/** Counts of things and acts come per so many people; money comes per person. */
const HEADS_FOR_COUNTS = 100_000;

/** True where there is no amount. */
export function isGap(result: Amount | Gap): result is Gap {
	return 'gap' in result;
}

/**
 * The figure in a measure. Money is nominal, in the currency asked for, at the average rates of the figure's own year;
 * denominators are those of its own place and year; a figure of part of a year is never scaled up. Bounds go through every step.
 * `change` gives the figure as published, since an exchange rate is no change of what it measures: see `changeSinceFirst`. A gap where something is missing.
 */
export function measured(row: Observation, choice: MeasureChoice, tables: MeasureTables): Amount | Gap {
	switch (choice.measure) {
		case 'value':
			return plain(row, choice.currency, tables.rates) ?? { gap: 'no-rate' };
		case 'change':
			return asPublished(row);
		case 'per-person':
		case 'per-user':
			return perHead(row, choice, tables);
		case 'gdp-share':
			return ofGdp(row, tables);
		case 'constant-usd':
			return atConstantPrices(row, tables);
	}
}

/** People online, in persons, from their share of the population of that place and year; figures in persons stay. */
export function people(row: Observation, { denominators }: Pick<MeasureTables, 'denominators'>): Amount | Gap {
	if (row.unit === 'persons') return asPublished(row);
	if (row.unit !== 'percent') return { gap: 'not-a-total' };
	const population = denominatorOf(denominators, 'population', row);
	if (population === null) return { gap: 'no-population' };
	return scaled(
		asPublished(row),
		(share) => (share * population.value) / 100,
		stepOf('population', population),
		'persons'
	);
}

/** The newest year of the prices, in whose dollars `constant-usd` is; null where there are none. */
export function priceYear({ prices }: Denominators): number | null {
	return newestPrice(prices)?.year ?? null;
}

/** Figures without an amount, by reason in the order of `GAP_REASONS`: how many, and of which years, oldest first. */
export function gapsByReason(
	gaps: readonly UnmeasuredFigure[]
): readonly { readonly reason: GapReason; readonly count: number; readonly years: readonly number[] }[] {
	return GAP_REASONS.flatMap((reason) => {
		const years = gaps.filter(({ gap }) => gap === reason).map(({ row }) => row.year);
		if (years.length === 0) return [];
		return [{ reason, count: years.length, years: [...new Set(years)].sort((a, b) => a - b) }];
	});
}

function plain(row: Observation, currency: Currency, rates: Rates): Amount | null {
	return isCurrency(row.unit) ? inCurrency(row, currency, rates) : asPublished(row);
}

function perHead(row: Observation, { measure, currency }: MeasureChoice, { rates, denominators }: MeasureTables) {
	const money = isCurrency(row.unit);
	if (!money && !isCount(row.unit)) return { gap: 'not-a-total' } as const;
	const amount = plain(row, currency, rates);
	if (amount === null) return { gap: 'no-rate' } as const;
	const population = denominatorOf(denominators, 'population', row);
	if (population === null) return { gap: 'no-population' } as const;
	const count = money ? 1 : HEADS_FOR_COUNTS;
	const per = (heads: number) => (value: number) => (value * count) / heads;
	const byPeople = stepOf('population', population);
	if (measure === 'per-person')
		return scaled(amount, per(population.value), byPeople, amount.unit, { count, of: 'people' });
	const share = denominatorOf(denominators, 'users', row);
	if (share === null) return { gap: 'no-users' } as const;
	const byUsers = stepOf('internet-users', share);
	const users = (population.value * share.value) / 100;
	return scaled({ ...amount, steps: [...amount.steps, byPeople] }, per(users), byUsers, amount.unit, {
		count,
		of: 'internet-users'
	});
}

function ofGdp(row: Observation, { rates, denominators }: MeasureTables): Amount | Gap {
	if (!isCurrency(row.unit)) return { gap: 'not-money' };
	const usd = inUsd(row, rates);
	if (usd === null) return { gap: 'no-rate' };
	const gdp = denominatorOf(denominators, 'gdp', row);
	if (gdp === null) return { gap: 'no-gdp' };
	return scaled(usd, (value) => (value / gdp.value) * 100, stepOf('gdp', gdp), 'percent');
}

function atConstantPrices(row: Observation, { rates, denominators: { prices } }: MeasureTables): Amount | Gap {
	if (!isCurrency(row.unit)) return { gap: 'not-money' };
	const usd = inUsd(row, rates);
	if (usd === null) return { gap: 'no-rate' };
	const own = usable(prices.get(String(row.year)));
	const newest = newestPrice(prices);
	if (own === null || newest === null) return { gap: 'no-prices' };
	const steps = [...usd.steps, stepOf('us-prices', own)];
	const raise = (value: number) => (value * newest.value) / own.value;
	return scaled({ ...usd, steps }, raise, stepOf('us-prices', newest), 'USD');
}

function newestPrice(prices: Denominators['prices']): Denominator | null {
	let newest: Denominator | null = null;
	for (const price of prices.values()) if (newest === null || price.year > newest.year) newest = price;
	return usable(newest);
}

function denominatorOf(
	denominators: Denominators,
	table: 'population' | 'users' | 'gdp',
	row: Observation
): Denominator | null {
	return usable(denominators[table].get(denominatorKey(placeOf(row, denominators), row.year)));
}

/** Nothing can be divided by a base of zero or less, so it counts as missing. */
function usable(base: Denominator | null | undefined): Denominator | null {
	return base !== null && base !== undefined && base.value > 0 ? base : null;
}

function stepOf(kind: StepKind, base: Denominator): Step {
	return { kind, ...base };
}
