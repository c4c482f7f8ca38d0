import { STATUSES, type Status } from '$lib/data/observation';

/** In which money amounts are drawn. */
export const CURRENCIES = ['usd', 'local'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Everything a reader has chosen. Empty lists and nulls mean "the chart's own". */
export interface Filters {
	/** ISO alpha-3 codes (or WORLD), in the order chosen. */
	readonly countries: readonly string[];
	readonly from: number | null;
	readonly to: number | null;
	readonly statuses: readonly Status[];
	readonly currency: Currency;
	/** Id of the figure whose receipt is open; null for none. */
	readonly figure: string | null;
}

/** Nothing chosen: what the server draws. */
export const NO_FILTERS: Filters = {
	countries: [],
	from: null,
	to: null,
	statuses: [],
	currency: 'usd',
	figure: null
};

/** A part of an address that means nothing here; the page says so and ignores it. */
export interface Ignored {
	readonly parameter: string;
	readonly value: string;
	/** True where it was understood, but there are already as many as can be told apart. */
	readonly surplus?: true;
}

const YEAR = /^\d{4}$/;
/** The most countries that can be told apart by colour. */
export const MOST_COUNTRIES = 8;

function readCountries(text: string | null): { countries: string[]; wrong: string[]; surplus: string[] } {
	const codes = (text ?? '').split(/[~+, ]/).filter((code) => code !== '');
	const right = codes.map((code) => code.toUpperCase()).filter((code) => /^[A-Z]{3}$|^WORLD$/.test(code));
	const wrong = codes.filter((code) => !/^[A-Za-z]{3}$|^world$/i.test(code));
	const countries = [...new Set(right)];
	return { countries: countries.slice(0, MOST_COUNTRIES), wrong, surplus: countries.slice(MOST_COUNTRIES) };
}

function readTime(text: string | null): { from: number | null; to: number | null; wrong: boolean } {
	if (text === null || text === '') return { from: null, to: null, wrong: false };
	const [start = '', end = start, ...more] = text.split('..');
	const from = start === 'earliest' ? null : YEAR.test(start) ? Number(start) : undefined;
	const to = end === 'latest' ? null : YEAR.test(end) ? Number(end) : undefined;
	if (from === undefined || to === undefined || more.length > 0) return { from: null, to: null, wrong: true };
	return from !== null && to !== null && from > to ? { from: to, to: from, wrong: false } : { from, to, wrong: false };
}

function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
	return list.find((item) => item === text);
}

/**
 * Reads filters from an address. Nothing throws: what is unknown or impossible is left out and returned in `ignored`.
 * Years in the wrong order are swapped.
 */
export function readFilters(params: URLSearchParams): { filters: Filters; ignored: readonly Ignored[] } {
	const ignored: Ignored[] = [];
	const { countries, wrong, surplus } = readCountries(params.get('country'));
	wrong.forEach((value) => ignored.push({ parameter: 'country', value }));
	surplus.forEach((value) => ignored.push({ parameter: 'country', value, surplus: true }));
	const time = readTime(params.get('time'));
	if (time.wrong) ignored.push({ parameter: 'time', value: params.get('time') ?? '' });
	const named = (params.get('status') ?? '').split('~').filter((text) => text !== '');
	const chosen = STATUSES.filter((status) => named.includes(status));
	named
		.filter((text) => oneOf(STATUSES, text) === undefined)
		.forEach((value) => ignored.push({ parameter: 'status', value }));
	const currencyText = params.get('currency') ?? 'usd';
	const currency = oneOf(CURRENCIES, currencyText);
	if (currency === undefined) ignored.push({ parameter: 'currency', value: currencyText });
	return {
		filters: {
			countries,
			from: time.from,
			to: time.to,
			statuses: chosen.length === STATUSES.length ? [] : chosen,
			currency: currency ?? 'usd',
			figure: params.get('figure') || null
		},
		ignored
	};
}

function timeText({ from, to }: Filters): string | null {
	if (from === null && to === null) return null;
	if (from === to) return String(from);
	return `${from ?? 'earliest'}..${to ?? 'latest'}`;
}

/**
 * Writes filters into a copy of `params`. Defaults are left out, other parameters stay as they are, so that
 * `readFilters(writeFilters(f))` gives `f` again.
 */
export function writeFilters(filters: Filters, params: URLSearchParams = new URLSearchParams()): URLSearchParams {
	const written = new URLSearchParams(params);
	const set = (name: string, value: string | null) => (value ? written.set(name, value) : written.delete(name));
	set('country', filters.countries.join('~') || null);
	set('time', timeText(filters));
	set('status', filters.statuses.join('~') || null);
	set('currency', filters.currency === 'usd' ? null : filters.currency);
	set('figure', filters.figure);
	return written;
}
