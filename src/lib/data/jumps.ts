import { group } from 'd3';
import type { Observation } from './observation';

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
					const [nearest] = before.toSorted((a, b) => distance(a, row) - distance(b, row));
					return nearest !== undefined && distance(nearest, row) >= Math.log(times)
						? [{ ...row, before: nearest }]
						: [];
				});
		});
	});
}

/** How many times the larger of the two is the smaller. */
export function jumpTimes({
	value,
	before
}: Pick<Jump, 'value'> & { readonly before: Pick<Observation, 'value'> }): number {
	return Math.max(value / before.value, before.value / value);
}

/** How far apart two amounts are, whichever is the larger. */
function distance(one: Observation, other: Observation): number {
	return Math.abs(Math.log(one.value / other.value));
}
