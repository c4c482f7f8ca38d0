import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { figureOfYear } from '$lib/data/select';
import { isSound } from './said';

/**
 * Of the losses that were counted in a country the one a sentence may name: sound, of a whole metric, of the newest year
 * that has any, and there the largest of those in one currency, since the others may be parts of it; of a publisher's
 * figures for one year the one that stands for it. Null without one.
 * @param isLoss whether a metric counts losses
 */
export function countedLoss(rows: readonly Observation[], isLoss: (metric: string) => boolean): Observation | null {
	const counted = rows.filter(
		(row) => row.status === 'reported' && row.category === null && isLoss(row.metric) && isSound(row)
	);
	const year = Math.max(...counted.map((row) => row.year));
	const series = group(
		counted.filter((row) => row.year === year),
		({ publisher, metric }) => `${publisher} ${metric}`
	);
	const [first, ...more] = [...series.values()].flatMap((own) => figureOfYear(own) ?? []);
	if (first === undefined) return null;
	return more
		.filter(({ unit }) => unit === first.unit)
		.reduce((largest, row) => (row.value > largest.value ? row : largest), first);
}
