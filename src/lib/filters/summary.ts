import type { Currency } from '$lib/data/choices';
import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import type { Filters } from './filters';
import { shownYears, type Years } from './years';

const CURRENCY_WORDS = { usd: m.filter_usd, local: m.filter_local, vnd: m.filter_vnd };

/** What a page's line of filters can speak of. */
export interface Spoken {
	/** Only the last year is shown. */
	readonly single?: boolean;
	/** The money that amounts are in unless the reader chooses. */
	readonly own?: Currency;
	/** Amounts of money are shown. */
	readonly money?: boolean;
}

/**
 * The filters in a line of words: "2011–2031 · 3 countries · US$". One country is named; no countries and all kinds of
 * figures, the defaults, are not mentioned.
 */
export function summaryOf(
	filters: Filters,
	span: Years,
	nameOf: (code: string) => string,
	{ single = false, money = true, own = 'usd' }: Spoken = {}
): string {
	const { from, to } = shownYears(filters, span);
	const [only, ...others] = filters.countries;
	const countries =
		only === undefined
			? []
			: [others.length === 0 ? nameOf(only) : m.filter_countries_count({ count: filters.countries.length })];
	const kinds = STATUSES.filter((status) => filters.statuses.includes(status)).map((status) => statusWord(status));
	return [
		single || from === to ? String(to) : `${from}–${to}`,
		...countries,
		...(money ? [CURRENCY_WORDS[filters.currency ?? own]()] : []),
		...(kinds.length === 0 ? [] : [kinds.join(', ')])
	].join(' · ');
}
