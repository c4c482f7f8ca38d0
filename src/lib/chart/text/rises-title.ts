import type { Observation } from '$lib/data/observation';
import { labelOf } from '$lib/data/labels';
import { figureText } from '$lib/statements/figure-text';
import { reportedSaid } from '$lib/statements/path';
import { risesSaid, risesBetween, risesOf, type Told } from '$lib/statements/rises';
import type { Said } from '$lib/statements/said';
import type { Drawing } from '../drawing';
import type { ChartInput } from '../input';

/**
 * In how many of several countries what was reported rose; of one country alone its way. Figures are taken as they were
 * published, so that no exchange rate changes a direction.
 * @param rows by country in drawing order, each by year
 * @param between the two years that are drawn of each; null for all of them, of which the last two count
 * @param text a figure in words; amounts of money unless another is given
 */
export function reportedTitle(
	of: 'losses' | 'reports',
	rows: ReadonlyMap<string, readonly Observation[]>,
	between: readonly [number, number] | null,
	{ words, language }: ChartInput,
	text = (row: Observation) => figureText(row, [], language)
): Said | null {
	const series = [...rows].map(([key, own]): Told => ({ key, name: labelOf(words.entities, key), rows: own }));
	const [only] = series;
	if (only !== undefined && series.length === 1) {
		return reportedSaid(of, only.rows, only.name, text, language);
	}
	const rises = between === null ? risesOf(series) : risesBetween(series, ...between);
	return rises === null ? null : risesSaid(of, rises, series.length, language);
}

/** The figures of each drawn series by year, those included that have no rate to be drawn at: a direction needs none. */
export function publishedRows({
	series,
	gaps
}: Pick<Drawing, 'series' | 'gaps'>): ReadonlyMap<string, readonly Observation[]> {
	const undrawn = gaps.filter(({ gap }) => gap === 'no-rate').map(({ row }) => row);
	return new Map(
		series.map(({ key, points }) => {
			// Of a year whose figures have no rate the newest comes first
			const own = [...points.map(({ row }) => row), ...undrawn.filter(({ entity }) => entity === key)];
			const years = new Map([...own].reverse().map((row) => [row.year, row]));
			return [key, [...years.values()].sort((a, b) => a.year - b.year)];
		})
	);
}
