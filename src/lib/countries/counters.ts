import { group } from 'd3';
import type { Series } from '$lib/charts/series';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import type { CountryInput } from './input';

/**
 * A series for every publisher and metric of these figures, in the order of `metrics`, then of appearance. Copies are left
 * out; figures that do not stand for their year are `superseded`. Colours run from 1; from the ninth on they are mute.
 */
export function countersOf(rows: readonly Observation[], metrics: readonly string[], input: CountryInput): Series[] {
	const candidates = withoutEchoes(rows).filter(({ metric }) => metrics.includes(metric));
	const series = [...group(candidates, ({ publisher, metric }) => `${publisher} ${metric}`).values()];
	const rank = (own: readonly Observation[]) => metrics.indexOf(own[0]?.metric ?? '');
	return series
		.sort((a, b) => rank(a) - rank(b))
		.flatMap((own, at): Series[] => {
			const [first] = own;
			if (first === undefined) return [];
			const { current, superseded } = figuresOfYears(own);
			return [
				{
					key: `${first.publisher}-${first.metric}`.replaceAll('_', '-'),
					colour: at < 8 ? at + 1 : 9,
					name: nameOf(input.words.publishers, first.publisher),
					counts: countsOf(input.words, first.publisher, first.metric),
					points: current.map((row) => ({ row, amount: asPublished(row) })),
					superseded: superseded.map((row) => ({ row, amount: asPublished(row) }))
				}
			];
		});
}

/** The observations that series draw, in drawing order. */
export function rowsOf(series: readonly Pick<Series, 'points' | 'superseded'>[]): Observation[] {
	return series.flatMap(({ points, superseded }) => [...superseded, ...points].map(({ row }) => row));
}
