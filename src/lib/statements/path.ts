import type { Observation } from '$lib/data/observation';
import { isSound } from './sound';

/** The way of one series from one figure to a later one, all counted alike. */
export interface Path {
	readonly from: Observation;
	readonly to: Observation;
	/** True where the series has figures before the run that were counted in another way. */
	readonly broken: boolean;
}

/** Figures of one series that were all counted alike, by year. */
export interface Run {
	readonly rows: readonly Observation[];
	/** True where a change of the way of counting stands before its first figure. */
	readonly broken: boolean;
}

/**
 * The last run of one series' figures by year: those under one metric and in one unit since the last break, of which the
 * sound ones are told. A gap ends no run; it may have no figure at all.
 */
export function lastRun(rows: readonly Observation[]): Run {
	const start = rows.findLastIndex((row, at) => {
		const before = rows[at - 1];
		return row.flags.includes('break') || row.metric !== before?.metric || row.unit !== before.unit;
	});
	const run = rows.slice(Math.max(start, 0));
	return { rows: run.filter(isSound), broken: run[0]?.flags.includes('break') === true || start > 0 };
}

/** The way of a series through its last run, or from one year of it to another; null where the run has no two such figures. */
export function pathOf(rows: readonly Observation[], between: readonly [number, number] | null = null): Path | null {
	const { rows: run, broken } = lastRun(rows);
	const ends = run.filter(({ year }) => between === null || between.includes(year));
	const [from] = ends;
	const to = ends.at(-1);
	return from === undefined || to === undefined || from === to ? null : { from, to, broken };
}
