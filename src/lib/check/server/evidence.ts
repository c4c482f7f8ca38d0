import type { Observation } from '$lib/data/observation';
import { figureOfYear, withoutEchoes } from '$lib/data/select';
import type { Data } from '$lib/data/server/data';

/** Tables of figures that claims are checked against. */
const TABLES = [
	'global-losses',
	'viet-nam',
	'national-reports',
	'internet-users',
	'population',
	'gdp',
	'exchange-rates'
] as const;

/** What a figure must have to be the one asked for. */
export type Asked = Partial<Pick<Observation, 'entity' | 'year' | 'metric' | 'source' | 'publisher'>>;

/** All figures that have what is asked for, in the order of their tables. */
export function figures(data: Data, asked: Asked): readonly Observation[] {
	return TABLES.flatMap((table) => data.observations(table)).filter(
		(row) =>
			(asked.entity === undefined || row.entity === asked.entity) &&
			(asked.year === undefined || row.year === asked.year) &&
			(asked.metric === undefined || row.metric === asked.metric) &&
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
