import type { Currency } from '$lib/data/choices';
import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import { currencyWord } from './controls';
import type { Filters } from './filters';
import { shownIn, type YearMode, type Years } from './years';

/** What a page's line of filters can speak of. */
export interface SummaryOptions {
	/** Whether a span of years is shown or the last one alone. */
	readonly mode?: YearMode;
	/** The money that amounts are in unless the reader chooses; null where no amounts of money are shown. */
	readonly money?: Currency | null;
}

/**
 * The filters in a line of words: "2011–2031 · 3 countries · US$". One country is named; no countries and all kinds of
 * figures, the defaults, are not mentioned.
 */
export function summaryOf(
	{ countries, statuses, currency, ...chosen }: Filters,
	span: Years,
	nameOf: (code: string) => string,
	{ mode = 'range', money = 'usd' }: SummaryOptions = {}
): string {
	const { from, to } = shownIn(mode, chosen, span);
	const [only, ...others] = countries;
	return [
		from === to ? String(to) : `${from}–${to}`,
		only === undefined
			? ''
			: others.length === 0
				? nameOf(only)
				: m.filter_countries_count({ count: countries.length }),
		money === null ? '' : currencyWord(currency ?? money),
		STATUSES.filter((status) => statuses.includes(status))
			.map((status) => statusWord(status))
			.join(', ')
	]
		.filter((part) => part !== '')
		.join(' · ');
}
