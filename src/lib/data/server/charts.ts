import { datasetOf } from '$lib/data/catalogue';
import type { Dataset, Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { isCompared, standingFor } from '$lib/data/server/metric-facts';

/** What a chart draws from, with the metrics that the tables say it has. */
export function datasetIn(data: Data, slug: Slug): Dataset {
	const dataset = datasetOf(slug);
	return dataset.standsFor === null ? dataset : { ...dataset, metrics: standingFor(data, dataset.standsFor) };
}

/** The observations of a chart, all of them, in the order of their files: of whatever table, found by their metric. */
export function chartObservations(data: Data, slug: Slug): readonly Observation[] {
	const { metrics, entities, series, status } = datasetIn(data, slug);
	const twice = overlapping(data);
	return data.figures.filter(
		(row) =>
			metrics.includes(row.metric) &&
			!twice.has(row.id) &&
			(entities === null || entities.includes(row.entity)) &&
			(status === null || row.status === status) &&
			(series !== 'country' || isCompared(data, row))
	);
}

/**
 * Ids of figures that would count something twice beside the other parts: tags that cut across parts, what has no part, and
 * categories merged into another, in years in which that one has a figure.
 */
export function overlapping(data: Data): ReadonlySet<string> {
	const known = overlaps.get(data);
	if (known !== undefined) return known;
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
	const made = new Set(ids);
	overlaps.set(data, made);
	return made;
}

const overlaps = new WeakMap<Data, ReadonlySet<string>>();
