import type { Series } from '$lib/chart/draw/series';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { ofStatus, within } from '$lib/data/select';
import { nameOf } from '$lib/data/words';
import type { CountryInput } from './input';

/** Scores of one year, and where the country stands among them. */
export interface IndexBars {
	/** The newest year in which the country has a score. */
	readonly year: number;
	/** One a place, the country in colour, those it is compared with mute. */
	readonly series: readonly Series[];
	readonly own: Observation;
	/** How many of the others score less. */
	readonly below: number;
	readonly others: number;
}

/**
 * The country's newest score beside those of the same year of its neighbours, of places of its size and of those the reader
 * chose. Scales changed between editions, so no other year stands beside it. Null where the country has no score.
 */
export function indexBars(input: CountryInput): IndexBars | null {
	const scores = ofStatus(within([...input.rows, ...input.others], input.filters), input.filters.statuses).filter(
		({ metric }) => input.chart.metrics.includes(metric)
	);
	const ofOwn = scores.filter(({ entity }) => entity === input.code);
	const own = [...ofOwn].sort((a, b) => b.year - a.year)[0];
	if (own === undefined) return null;
	const codes = new Set([input.code, ...input.peers, ...input.filters.countries]);
	const series = [...codes].flatMap((code): Series[] => {
		const row = scores.find(
			({ entity, year, metric }) => entity === code && year === own.year && metric === own.metric
		);
		if (row === undefined) return [];
		return [
			{
				key: code,
				colour: code === input.code ? 1 : 9,
				name: nameOf(input.words.entities, code),
				counts: '',
				points: [{ row, amount: asPublished(row) }],
				superseded: []
			}
		];
	});
	const others = series.filter(({ key }) => key !== input.code).flatMap(({ points }) => points);
	return {
		year: own.year,
		series,
		own,
		below: others.filter(({ row }) => row.value < own.value).length,
		others: others.length
	};
}
