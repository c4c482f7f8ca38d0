import { group } from 'd3';
import { measured } from '$lib/data/measures';
import { figuresOfYears } from '$lib/data/select';
import { nearestYear } from './nearest-year';
import type { Series } from './series';
import type { DrawInput, Pair } from '../drawing';
import { OWN_AGAINST } from './chosen';

/** Whether the horizontal axis is logarithmic: losses per person span several powers of ten, shares of people do not. */
export function acrossIsLog(against: string | null): boolean {
	return (against ?? OWN_AGAINST) === 'losses_per_person';
}

/**
 * Places with a figure on both axes: the vertical one of the series, the horizontal one of the same year or the nearest
 * earlier one. Losses per person are in US dollars.
 */
export function pairsOf(series: readonly Series[], year: number, input: DrawInput): readonly Pair[] {
	const perPerson = acrossIsLog(input.filters.against);
	const byCountry = group(input.against, ({ entity }) => entity);
	return series.flatMap(({ key, name, colour, points }): Pair[] => {
		const [point] = points;
		const rows = byCountry.get(key);
		if (point === undefined || rows === undefined) return [];
		const { current } = figuresOfYears(rows);
		const xRow = nearestYear(
			current.map((row) => ({ row })),
			year
		)?.row;
		if (xRow === undefined) return [];
		const measure = perPerson ? 'per-person' : 'value';
		const x = measured(xRow, { measure, currency: 'usd' }, { rates: input.rates, denominators: input.denominators });
		return 'gap' in x ? [] : [{ key, name, colour, x, y: point.amount, row: point.row, xRow }];
	});
}
