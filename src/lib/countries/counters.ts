import { group } from 'd3';
import type { Series } from '$lib/chart/draw/series';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { m } from '$lib/paraglide/messages';
import type { CountryInput } from './input';

/**
 * A series for every counter and metric of these figures, in the order of `metrics`, then of appearance: an office that
 * continues the count of another makes one series with it. Copies are left out; figures that do not stand for their year are
 * `superseded`. Colours run from 1; from the ninth on they are mute.
 */
export function countersOf(rows: readonly Observation[], metrics: readonly string[], input: CountryInput): Series[] {
	const candidates = withoutEchoes(rows).filter(({ metric }) => metrics.includes(metric));
	const series = [...group(candidates, ({ office, metric }) => `${office} ${metric}`).values()];
	const rank = (own: readonly Observation[]) => metrics.indexOf(own[0]?.metric ?? '');
	return series
		.sort((a, b) => rank(a) - rank(b))
		.flatMap((own, at): Series[] => {
			const { current, superseded } = figuresOfYears(own);
			const last = current.at(-1);
			if (last === undefined) return [];
			const names = [...new Set(current.map(({ publisher }) => nameOf(input.words.publishers, publisher)))];
			return [
				{
					key: `${last.office}-${last.metric}`.replaceAll('_', '-'),
					colour: at < 8 ? at + 1 : 9,
					name: names.join(' → '),
					counts: countsOf(input.words, last.publisher, last.metric),
					points: current.map((row) => ({ row, amount: asPublished(row) })),
					superseded: superseded.map((row) => ({ row, amount: asPublished(row) }))
				}
			];
		});
}

/** Where one office took over another's count: a sentence each, with the year and what the later one counts. */
export function takenOver(series: readonly Pick<Series, 'points' | 'counts'>[], { words }: CountryInput): string[] {
	return series.flatMap(({ points, counts }) =>
		points.flatMap(({ row }, at) => {
			const before = points[at - 1]?.row;
			if (before === undefined || before.publisher === row.publisher) return [];
			const name = (of: Observation) => nameOf(words.publishers, of.publisher);
			return [m.country_taken_over({ year: row.year, next: name(row), before: name(before), counts })];
		})
	);
}

/** The observations that series draw, in drawing order. */
export function rowsOf(series: readonly Pick<Series, 'points' | 'superseded'>[]): Observation[] {
	return series.flatMap(({ points, superseded }) => [...superseded, ...points].map(({ row }) => row));
}
