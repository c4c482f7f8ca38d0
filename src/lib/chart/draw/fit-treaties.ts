import type { ChartConfig } from '$lib/chart/spec';
import { statusText, timeText } from '$lib/filters/filters';
import type { Fitted } from './fit';

/**
 * Leaves out of a choice what a chart of treaties cannot follow, and names it: kinds of figure, since treaty actions have none; years
 * that it does not reach, and on a race of ages all years. Other charts are left as they are.
 * @param years those that can be chosen
 */
export function fitTreaties(
	{ filters, ignored }: Fitted,
	{ slug, series }: Pick<ChartConfig, 'slug' | 'series'>,
	years: { readonly from: number; readonly to: number }
): Fitted {
	if (series !== 'treaty') return { filters, ignored };
	const { from, to, statuses } = filters;
	const asked = from !== null || to !== null;
	const beyond = (from ?? years.from) > years.to || (to ?? years.to) < years.from || (to ?? years.to) > years.to;
	const timeless = asked && (slug === 'race-to-40' || beyond);
	return {
		filters: { ...filters, statuses: [], ...(timeless ? { from: null, to: null } : {}) },
		ignored: [
			...ignored,
			...(timeless ? [{ parameter: 'time', value: timeText(filters) ?? '' }] : []),
			...(statuses.length > 0 ? [{ parameter: 'status', value: statusText(statuses) }] : [])
		]
	};
}
