import { datasetOf, type Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { crimeTypeObservations } from '$lib/data/server/crime-types';
import type { Data } from '$lib/data/server/data';

/** Tables of observations that charts draw from. */
const TABLES = ['global-losses', 'viet-nam', 'national-reports', 'internet-users'] as const;

/**
 * The observations of a chart, all of them, in the order of their files. A chart with the national counts of several
 * countries takes only the figures that an authority reported.
 */
export function chartObservations(data: Data, slug: Slug): readonly Observation[] {
	const { metrics, entities } = datasetOf(slug);
	const all = [...TABLES.flatMap((table) => data.observations(table)), ...crimeTypeObservations(data)];
	return all.filter(
		({ metric, entity, status, publisher }) =>
			metrics.includes(metric) &&
			(entities === null || entities.includes(entity)) &&
			(slug !== 'scam-losses' || status === 'reported') &&
			(slug !== 'internet-users' || publisher === 'world-bank-itu')
	);
}
