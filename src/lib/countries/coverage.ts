import { group } from 'd3';
import { STATUSES, type Observation, type Status } from '$lib/data/observation';

/** A metric of a country, year by year. */
export interface CoverageLine {
	readonly metric: string;
	/** By year of the grid: the firmest status of the figures of that year; null where there is none. */
	readonly cells: readonly (Status | null)[];
	/** How many years of the grid have a figure. */
	readonly filled: number;
	/** Figures of years before the grid begins. */
	readonly before: number;
}

/** Which metrics of a country have a figure in which year. Absent is not zero: a cell without a figure says only that. */
export interface CoverageGrid {
	readonly years: readonly number[];
	/** Those with most years first. */
	readonly lines: readonly CoverageLine[];
}

/** The first year for which a grid or a hatched plot shows what is missing, however old the figures are. */
export const GRID_FROM = 2010;

/** The grid of these rows, up to their newest year and at least up to `to`. Copies count: they are figures in print. */
export function coverageGrid(rows: readonly Observation[], to: number): CoverageGrid {
	const last = Math.max(to, ...rows.map(({ year }) => year));
	const years = Array.from({ length: last - GRID_FROM + 1 }, (_, at) => GRID_FROM + at);
	const lines = [...group(rows, ({ metric }) => metric)].map(([metric, own]): CoverageLine => {
		const cells = years.map((year) => firmest(own.filter((row) => row.year === year)));
		return {
			metric,
			cells,
			filled: cells.filter((cell) => cell !== null).length,
			before: own.filter(({ year }) => year < GRID_FROM).length
		};
	});
	return { years, lines: lines.sort((a, b) => b.filled + b.before - a.filled - a.before) };
}

function firmest(rows: readonly Observation[]): Status | null {
	return STATUSES.find((status) => rows.some((row) => row.status === status)) ?? null;
}
