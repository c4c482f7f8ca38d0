import { chartOf } from '$lib/chart/server/specs';
import type { Observation } from '$lib/data/observation';
import { breakdownObservations, overlapping } from '$lib/data/server/breakdowns';
import type { Data } from '$lib/data/server/data';

/** Tables of observations that charts draw from. */
const TABLES = ['global-losses', 'viet-nam', 'national-reports', 'internet-users', 'country-indices'] as const;

/**
 * The observations of a chart, all of them, in the order of their files.
 */
export function chartObservations(data: Data, slug: string): readonly Observation[] {
	const { metrics, entities, counted = false, publisher: only } = chartOf(slug);
	const twice = overlapping(data);
	const all = [...TABLES.flatMap((table) => data.observations(table)), ...breakdownObservations(data)];
	return all.filter(
		({ id, metric, entity, status, publisher }) =>
			metrics.includes(metric) &&
			!twice.has(id) &&
			(entities === null || entities.includes(entity)) &&
			(!counted || status === 'reported') &&
			(only === undefined || publisher === only)
	);
}
