import { group, sort } from 'd3';
import type { Observation } from './observation';

/** So many times the year before, or so small a part of it, is rather another unit or method than another world: it asks for a reason. */
export const LEAP = 10;

/** A figure that is many times the one of the year before in its series, or a small part of it. */
export interface Jump extends Observation {
	/** Of the figures of the year before the one that comes nearest. */
	readonly before: Observation;
}

/**
 * Figures that are at least so many times those of the year before in their series (publisher, metric, place, part, unit), or
 * so small a part of them, in the order of series and years. The year before is the last one with a figure. Zeros and
 * figures marked as a break are passed over.
 * @param times a factor above 1: 10 finds what is ten times as much, or a tenth
 */
export function jumpsIn(figures: readonly Observation[], times: number): readonly Jump[] {
	const series = group(figures, (row) => [row.publisher, row.metric, row.entity, row.category, row.unit].join(' '));
	return [...series.values()].flatMap((rows) => {
		const byYear = group(
			rows.toSorted((a, b) => a.year - b.year),
			({ year }) => year
		);
		const years = [...byYear.values()];
		return years.flatMap((own, at) => {
			const before = (years[at - 1] ?? []).filter(({ value }) => value > 0);
			return own
				.filter(({ value, flags }) => value > 0 && !flags.includes('break'))
				.flatMap((row): readonly Jump[] => {
					const [nearest] = sort(before, ({ value }) => timesApart(value, row.value));
					return nearest !== undefined && timesApart(nearest.value, row.value) >= times
						? [{ ...row, before: nearest }]
						: [];
				});
		});
	});
}

/** How many times the larger of two amounts above zero is the smaller: of 5 and 50, and of 50 and 5, ten. */
export function timesApart(one: number, other: number): number {
	return Math.max(one / other, other / one);
}
