import type { ChartConfig } from '$lib/chart/spec';
import { chartOf } from '$lib/catalogue/server/specs';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { isCompared, standingFor } from '$lib/data/server/metric-facts';

/** The metrics a chart draws: those its spec names, or those that the tables say stand for something. */
export function metricsOf(data: Data, { metrics, standsFor }: ChartConfig): readonly string[] {
	return standsFor === undefined ? metrics : standingFor(data, standsFor);
}

/** The observations of a chart, all of them, in the order of their files: of whatever table, found by their metric. */
export const chartObservations = derived((data, slug: string): readonly Observation[] => {
	const chart = chartOf(slug);
	const { entities, series, counted = false } = chart;
	const metrics = metricsOf(data, chart);
	const twice = overlapping(data);
	return data.figures.filter(
		(row) =>
			metrics.includes(row.metric) &&
			!twice.has(row.id) &&
			(entities === null || entities.includes(row.entity)) &&
			(!counted || row.status === 'reported') &&
			(series !== 'country' || isCompared(data, row))
	);
});

/**
 * Ids of figures that would count something twice beside the other parts: tags that cut across parts, what has no part, and
 * categories merged into another, in years in which that one has a figure.
 */
export const overlapping = derived((data): ReadonlySet<string> => {
	const rows = data.rows('categories');
	const apart = new Set<string | null>(rows.filter((row) => row.apart).map((row) => row.id));
	const merged = new Map<string | null, string | null>(rows.map((row) => [row.id, row.merged_into ?? null]));
	const keyOf = ({ entity, year, metric }: Observation, category: unknown) =>
		[entity, year, metric, category].join(' ');
	const parts = data.figures.filter(({ category }) => category !== null);
	const held = new Set(parts.map((row) => keyOf(row, row.category)));
	const ids = parts
		.filter((row) => apart.has(row.category) || held.has(keyOf(row, merged.get(row.category) ?? null)))
		.map(({ id }) => id);
	return new Set(ids);
});
