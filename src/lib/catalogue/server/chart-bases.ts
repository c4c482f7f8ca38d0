import { chartOf } from '$lib/catalogue/server/specs';
import type { Bases } from '$lib/data/bases';
import type { Observation } from '$lib/data/observation';
import { basesFor } from '$lib/data/server/bases';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';

/** What the measures of a dataset divide by, for these of its figures; all of them unless some are named. */
export function chartBases(
	data: Data,
	slug: string,
	rows: readonly Observation[] = chartObservations(data, slug)
): Bases {
	const { measures, kinds, oneOf, series } = chartOf(slug);
	// What is drawn stands per person on the horizontal axis of other charts.
	const all = kinds.includes('scatter') ? ([...measures, 'per-person'] as const) : measures;
	const people = series === 'country' && oneOf.some((id) => data.metrics.get(id)?.units.includes('persons') === true);
	return basesFor(data, rows, all, { people });
}
