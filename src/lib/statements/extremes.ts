import { ascending, greatest, least } from 'd3';
import type { Observation } from '$lib/data/observation';

/** The lowest and the highest of several figures of one year, each with all that are equal to it, by place. */
export interface Extremes {
	readonly year: number;
	readonly lowest: readonly Observation[];
	readonly highest: readonly Observation[];
	/** How many figures there are. */
	readonly of: number;
}

/**
 * The lowest and the highest of these figures of several places; null where there are fewer than two, where they are not
 * all of one year, one metric and one unit, or where all are equal.
 */
export function extremesOf(rows: readonly Observation[]): Extremes | null {
	const alike = new Set(rows.map(({ year, metric, unit }) => `${year} ${metric} ${unit}`));
	const low = least(rows, ({ value }) => value);
	const high = greatest(rows, ({ value }) => value);
	if (low === undefined || high === undefined || alike.size !== 1 || low.value === high.value) return null;
	const equal = ({ value }: Observation) =>
		rows.filter((row) => row.value === value).sort((a, b) => ascending(a.entity, b.entity));
	return { year: low.year, lowest: equal(low), highest: equal(high), of: rows.length };
}
