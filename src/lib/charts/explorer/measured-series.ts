import type { Amount } from '$lib/data/convert';
import { changeSinceFirst, measured, people, type Gap, type UnmeasuredFigure } from '$lib/data/measures';
import type { Observation } from '$lib/data/observation';
import type { Point, Series } from '../series';
import type { ExplorerInput } from './drawing';
import { currencyOf } from './chosen';
import type { Draft } from './grouping';

/** Series with the amounts to draw, and the figures that have none. */
export interface MeasuredSeries {
	readonly series: readonly Series[];
	readonly gaps: readonly UnmeasuredFigure[];
}

/** Persons online are computed from the share and the population, where a chart offers them as a metric of its own. */
const PEOPLE = 'internet_users';

/**
 * Every draft with the amounts of the chosen measure, years outside `years` included (a picture of one year may look
 * back), but for `change`, which counts from the first year shown.
 */
export function measuredSeries(
	drafts: readonly Draft[],
	years: readonly [number, number],
	metric: string | null,
	input: ExplorerInput
): MeasuredSeries {
	const gaps: UnmeasuredFigure[] = [];
	const points = (rows: readonly Observation[]) =>
		rows.flatMap((row): Point[] => {
			const result = amountOf(row, metric, input);
			if (!('gap' in result)) return [{ row, amount: result }];
			gaps.push({ row, gap: result.gap });
			return [];
		});
	const series = drafts.map(({ current, superseded, ...draft }): Series => {
		if (input.filters.measure !== 'change') {
			return { ...draft, points: points(current), superseded: points(superseded) };
		}
		const inSpan = current.filter(({ year }) => year >= years[0] && year <= years[1]);
		const changed = changeSinceFirst(points(inSpan));
		gaps.push(...changed.gaps);
		return { ...draft, points: changed.points, superseded: [] };
	});
	return { series, gaps };
}

function amountOf(row: Observation, metric: string | null, input: ExplorerInput): Amount | Gap {
	const { rates, bases, filters, dataset } = input;
	if (metric === PEOPLE && dataset.slug === 'internet-users') return people(row, { rates, bases });
	const measure = filters.measure === 'change' ? 'value' : filters.measure;
	return measured(row, { measure, currency: currencyOf(input) }, { rates, bases });
}
