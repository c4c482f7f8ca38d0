import { datasetOf } from '$lib/data/catalogue';
import type { Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { breakdownObservations, overlapping } from '$lib/data/server/breakdowns';
import type { Data } from '$lib/data/server/data';

/** Tables of observations that charts draw from. */
const TABLES = ['global-losses', 'viet-nam', 'national-reports', 'internet-users', 'country-indices'] as const;
/** Charts that compare countries take only the figures that an authority reported. */
const OF_AUTHORITIES: readonly Slug[] = ['scam-losses', 'scam-reports'];

/**
 * The observations of a chart, all of them, in the order of their files.
 */
export function chartObservations(data: Data, slug: Slug): readonly Observation[] {
	const { metrics, entities } = datasetOf(slug);
	const twice = overlapping(data);
	const all = [...TABLES.flatMap((table) => data.observations(table)), ...breakdownObservations(data)];
	return all.filter(
		({ id, metric, entity, status, publisher }) =>
			metrics.includes(metric) &&
			!twice.has(id) &&
			(entities === null || entities.includes(entity)) &&
			(!OF_AUTHORITIES.includes(slug) || status === 'reported') &&
			(slug !== 'internet-users' || publisher === 'world-bank-itu')
	);
}
