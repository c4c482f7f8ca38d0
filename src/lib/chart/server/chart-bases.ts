import { chartOf } from '$lib/chart/server/specs';
import type { Bases } from '$lib/data/bases';
import type { Observation } from '$lib/data/observation';
import { basesFor } from '$lib/data/server/bases';
import { chartObservations } from '$lib/chart/server/observations';
import type { Data } from '$lib/data/server/data';

/** What the measures of a dataset divide by, for these of its figures; all of them unless some are named. */
export function chartBases(
	data: Data,
	slug: string,
	rows: readonly Observation[] = chartObservations(data, slug)
): Bases {
	const { measures, kinds, oneOf } = chartOf(slug);
	// Losses stand per person on the horizontal axis of other charts.
	const all = slug === 'scam-losses' || kinds.includes('scatter') ? ([...measures, 'per-person'] as const) : measures;
	const people = slug === 'internet-users' && oneOf.includes('internet_users');
	return basesFor(data, rows, all, { people });
}
