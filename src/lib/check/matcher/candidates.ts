import { placeOf } from '$lib/data/bases';
import { measured, people, isGap, type MeasureTables } from '$lib/data/measures';
import { isCount, type Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { MetricTable } from '$lib/data/metric';
import { isCurrency } from '$lib/words/format';

/** Something that a number may be compared with: a figure as published, or an amount that this site makes of it. */
export interface Candidate {
	readonly row: Observation;
	/** How it was converted; null for the figure as published. */
	readonly amount: Amount | null;
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	/** As `Observation.unit`, of the amount where there is one. */
	readonly unit: string;
	/** Of how many people it is; null for a total. */
	readonly per: number | null;
}

/** A figure as published. */
export function published(row: Observation): Candidate {
	const { value, low, high, unit } = row;
	return { row, amount: null, value, low, high, unit, per: null };
}

/**
 * What the charts make of a figure: money in US dollars and in dong at the average rate of its year, per person and as a
 * share of output; counts for 100,000 people; shares of people online as persons. Parts of a total are converted, not
 * divided, but for States, which have people of their own. None where the tables lack what it takes.
 */
export function conversions(row: Observation, tables: MeasureTables, metrics: MetricTable): readonly Candidate[] {
	if (metrics[row.metric]?.base === 'internet-users') return amounts(row, [people(row, tables)]);
	const money = isCurrency(row.unit);
	if (!money && !isCount(row.unit)) return [];
	const currencies = money ? (['local', 'usd', 'vnd'] as const) : (['local'] as const);
	const totals = money
		? currencies.slice(1).map((currency) => measured(row, { measure: 'value', currency }, tables))
		: [];
	if (row.category !== null && placeOf(row, tables.bases) === row.entity) return amounts(row, totals);
	const heads = currencies.map((currency) => measured(row, { measure: 'per-person', currency }, tables));
	const output =
		money && row.category === null ? [measured(row, { measure: 'gdp-share', currency: 'usd' }, tables)] : [];
	return amounts(row, [...totals, ...heads, ...output]);
}

function amounts(row: Observation, found: readonly ReturnType<typeof measured>[]): readonly Candidate[] {
	const units = new Set<string>();
	return found.flatMap((amount) => {
		if (isGap(amount) || amount.steps.length === 0) return [];
		const { value, low, high, unit, per } = amount;
		// Local money may be dollars already.
		const key = `${unit} ${per?.count}`;
		if (units.has(key)) return [];
		units.add(key);
		return [{ row, amount, value, low, high, unit, per: per?.count ?? null }];
	});
}
