import { chartOf } from '$lib/catalogue/server/specs';
import type { Denominators } from '$lib/data/denominators';
import type { Observation } from '$lib/data/observation';
import { denominatorsFor } from '$lib/data/server/denominators';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';

/** What the measures of a dataset divide by, for these of its figures; all of them unless some are named. */
export function chartDenominators(
	data: Data,
	slug: string,
	rows: readonly Observation[] = chartObservations(data, slug)
): Denominators {
	const { measures, kinds, oneOf, series } = chartOf(slug);
	// What is drawn stands per person on the horizontal axis of other charts.
	const all = kinds.includes('scatter') ? ([...measures, 'per-person'] as const) : measures;
	const people = series === 'country' && oneOf.some((id) => data.metrics.get(id)?.units.includes('persons') === true);
	return denominatorsFor(data, rows, all, { people });
}
