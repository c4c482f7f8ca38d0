import { FILTERS, NO_FILTERS, type Filters, type Ignored } from '$lib/filters/filters';

/** What the charts of the overview follow; everything else is for a chart's own page. */
const FOLLOWED: readonly string[] = ['country', 'time', 'status', 'figure'];

/** The parts of a choice that only a chart's own page can follow. */
export function chartOnly(filters: Filters): readonly Ignored[] {
	const { currency } = filters;
	const known = currency === 'vnd' ? filters : { ...filters, currency: NO_FILTERS.currency };
	return [...FILTERS.write(known)]
		.filter(([parameter]) => !FOLLOWED.includes(parameter))
		.map(([parameter, value]) => ({ parameter, value }));
}
