import type { Observation } from '$lib/data/observation';
import { figureOfYear, withoutEchoes } from '$lib/data/select';
import type { Data } from '$lib/data/server/data';

/** What a figure must have to be the one asked for. */
export type Asked = Partial<Pick<Observation, 'entity' | 'year' | 'metric' | 'source' | 'publisher'>>;

/** All figures that have what is asked for, in the order of their tables; parts of a figure (states, ages) are left out. */
export function figures(data: Data, asked: Asked): readonly Observation[] {
	const rows = asked.metric === undefined ? data.figures : data.figuresOf(asked.metric);
	return rows.filter(
		(row) =>
			row.category === null &&
			(asked.entity === undefined || row.entity === asked.entity) &&
			(asked.year === undefined || row.year === asked.year) &&
			(asked.source === undefined || row.source === asked.source) &&
			(asked.publisher === undefined || row.publisher === asked.publisher)
	);
}

/** Of the first publisher among them that is no copy the figure that stands for the year. @throws Error where there is none: a check needs its figures */
export function one(data: Data, asked: Asked): Observation {
	const found = figures(data, asked);
	const first = withoutEchoes(found)[0] ?? found[0];
	const row = figureOfYear(found.filter(({ office, year }) => office === first?.office && year === first.year));
	if (row === undefined) throw new Error(`data/observations has no figure with ${JSON.stringify(asked)}.`);
	return row;
}

/** The highest first. */
export function byValue(rows: readonly Observation[]): readonly Observation[] {
	return [...rows].sort((a, b) => b.value - a.value);
}
