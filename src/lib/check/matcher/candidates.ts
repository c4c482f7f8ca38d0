import { placeOf } from '$lib/data/denominators';
import { measured, people, isGap, type MeasureTables } from '$lib/data/measures';
import { isCount, type Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { MetricTable } from '$lib/data/metric';
import { isCurrency } from '$lib/words/format';
import type { Span } from './tolerance';

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
	if (row.category !== null && placeOf(row, tables.denominators) === row.entity) return amounts(row, totals);
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

/** Candidates that can be found by their size. */
export interface ByValue {
	/** Candidates of which the value or a bound lies within one of the spans, each once, in no order. */
	within(spans: readonly Span[]): readonly Candidate[];
}

/** Sorts candidates by value and by both bounds, once. */
export function byValue(candidates: readonly Candidate[]): ByValue {
	const entries = candidates.flatMap((of) =>
		[...new Set([of.value, of.low, of.high])].flatMap((value) => (value === null ? [] : [{ value, of }]))
	);
	entries.sort((a, b) => a.value - b.value);
	const values = Float64Array.from(entries, ({ value }) => value);
	return {
		within: (spans) => {
			const found = new Set<Candidate>();
			for (const { low, high } of spans)
				for (let at = firstFrom(values, low); at < entries.length; at += 1) {
					const entry = entries[at];
					if (entry === undefined || entry.value > high) break;
					found.add(entry.of);
				}
			return [...found];
		}
	};
}

/** Position of the first value that is not below `low`. */
function firstFrom(values: Float64Array, low: number): number {
	let [from, to] = [0, values.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((values[middle] ?? low) < low) from = middle + 1;
		else to = middle;
	}
	return from;
}
