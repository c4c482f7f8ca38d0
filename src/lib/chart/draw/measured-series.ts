import { measuredSeries as measuredRows } from '$lib/data/change';
import { isGap, people, type MeasuredFigure, type UnmeasuredFigure } from '$lib/data/measures';
import type { Observation } from '$lib/data/observation';
import type { Series } from './series';
import { currencyOf, measureOf } from './chosen';
import type { DrawInput } from '../drawing';
import type { Draft } from './grouping';

/** A series with the amounts to draw, and its figures that have none. */
export interface MeasuredSeries {
	readonly series: Series;
	readonly gaps: readonly UnmeasuredFigure[];
	/** The same of figures that do not stand for their year. */
	readonly oldGaps: readonly UnmeasuredFigure[];
}

/**
 * A draft with the amounts of the chosen measure, years outside `years` included (a picture of one year may look back), but
 * for `change`, which counts from the first year shown.
 */
export function measuredSeries(
	{ current, superseded, ...draft }: Draft,
	years: readonly [number, number],
	metric: string | null,
	input: DrawInput
): MeasuredSeries {
	const change = measureOf(input) === 'change';
	const shown = change ? current.filter(({ year }) => year >= years[0] && year <= years[1]) : current;
	const { points, gaps } = amountsOf(shown, metric, input);
	const old = change ? { points: [], gaps: [] } : amountsOf(superseded, metric, input);
	return { series: { ...draft, points, superseded: old.points }, gaps, oldGaps: old.gaps };
}

function amountsOf(rows: readonly Observation[], metric: string | null, input: DrawInput) {
	const { rates, denominators, dataset } = input;
	if (metric === dataset.persons) return persons(rows, input);
	return measuredRows(rows, { measure: measureOf(input), currency: currencyOf(input) }, { rates, denominators });
}

function persons(rows: readonly Observation[], { denominators }: DrawInput) {
	const points: MeasuredFigure[] = [];
	const gaps: UnmeasuredFigure[] = [];
	for (const row of rows) {
		const amount = people(row, { denominators });
		if (isGap(amount)) gaps.push({ row, gap: amount.gap });
		else points.push({ row, amount });
	}
	return { points, gaps };
}
