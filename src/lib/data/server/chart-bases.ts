import type { Bases } from '$lib/data/bases';
import { datasetOf } from '$lib/data/catalogue';
import type { Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { basesFor } from '$lib/data/server/bases';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';

/** What the measures of a dataset divide by, for these of its figures; all of them unless some are named. */
export function chartBases(
	data: Data,
	slug: Slug,
	rows: readonly Observation[] = chartObservations(data, slug)
): Bases {
	const { measures, kinds, oneOf } = datasetOf(slug);
	// Losses stand per person on the horizontal axis of other charts.
	const all = slug === 'scam-losses' || kinds.includes('scatter') ? ([...measures, 'per-person'] as const) : measures;
	const people = slug === 'internet-users' && oneOf.includes('internet_users');
	return basesFor(data, rows, all, { people });
}
