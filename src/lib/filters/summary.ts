import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/receipt/reading-of';
import type { Filters } from './filters';
import { shownYears, type Years } from './years';

/**
 * The filters in a line of words: "2011–2031 · 3 countries · US$". One country is named; no countries and all kinds of
 * figures, the defaults, are not mentioned.
 */
export function summaryOf(filters: Filters, span: Years, nameOf: (code: string) => string): string {
	const { from, to } = shownYears(filters, span);
	const [only, ...others] = filters.countries;
	const countries =
		only === undefined
			? []
			: [others.length === 0 ? nameOf(only) : m.filter_countries_count({ count: filters.countries.length })];
	const kinds = STATUSES.filter((status) => filters.statuses.includes(status)).map((status) => statusWord(status));
	return [
		from === to ? String(from) : `${from}–${to}`,
		...countries,
		filters.currency !== 'local' ? m.filter_usd() : m.filter_local(),
		...(kinds.length === 0 ? [] : [kinds.join(', ')])
	].join(' · ');
}
