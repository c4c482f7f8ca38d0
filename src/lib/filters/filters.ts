import { CURRENCIES, KINDS, MEASURES, SCALES, TABS } from '$lib/data/choices';
import type { Currency, Kind, Measure, Scale, Tab } from '$lib/data/choices';
import { STATUSES, type Status } from '$lib/data/observation';

/** Everything a reader has chosen. Empty lists and nulls mean "the chart's own". */
export interface Filters {
	/** ISO alpha-3 codes (or WORLD), in the order chosen. */
	readonly countries: readonly string[];
	readonly from: number | null;
	readonly to: number | null;
	readonly statuses: readonly Status[];
	/** Null: the chart's own, which is US dollars nearly everywhere. */
	readonly currency: Currency | null;
	/** Id of the figure whose receipt is open; null for none. */
	readonly figure: string | null;
	readonly tab: Tab;
	readonly measure: Measure;
	readonly scale: Scale | null;
	readonly kind: Kind | null;
	/** Ids of metrics, where a chart has several. */
	readonly metrics: readonly string[];
	/** Ids of publishers or of documents. */
	readonly sources: readonly string[];
	/** Id of the metric on the horizontal axis of a scatter plot. */
	readonly against: string | null;
	/** Whether all other countries are drawn mute behind the chosen ones. */
	readonly behind: boolean;
	/** Whether the dates of the Convention are marked. */
	readonly events: boolean;
	/** Whether stacked parts are drawn as shares of their sum. */
	readonly relative: boolean;
}

/** Nothing chosen: what the server draws. */
export const NO_FILTERS: Filters = {
	countries: [],
	from: null,
	to: null,
	statuses: [],
	currency: null,
	figure: null,
	tab: 'chart',
	measure: 'value',
	scale: null,
	kind: null,
	metrics: [],
	sources: [],
	against: null,
	behind: false,
	events: true,
	relative: false
};

/** A part of an address that means nothing here; the page says so and ignores it. */
export interface Ignored {
	readonly parameter: string;
	readonly value: string;
	/** True where it was understood, but there are already as many as can be told apart. */
	readonly surplus?: true;
}

const YEAR = /^\d{4}$/;
const ID = /^[a-z0-9][a-z0-9_.-]*$/i;
/** The most countries in one chart: eight in colours of their own, the rest mute with their names. */
export const MOST_COUNTRIES = 16;

/** True for what can be the code of a place. A name of several words is not read word by word: "Viet Nam" is not Namibia. */
const isCode = (text: string) => /^[a-z]{3}$|^world$/i.test(text);

function readCountries(text: string | null): { countries: string[]; wrong: string[]; surplus: string[] } {
	const parts = (text ?? '').split(/[~,]/).map((part) => part.trim());
	const codes = parts.map((part) => part.split(/[+ ]+/).filter((code) => code !== ''));
	const right = codes.filter((each) => each.every(isCode)).flat();
	const wrong = parts.filter((_part, at) => codes[at]?.every(isCode) === false);
	const countries = [...new Set(right.map((code) => code.toUpperCase()))];
	return { countries: countries.slice(0, MOST_COUNTRIES), wrong, surplus: countries.slice(MOST_COUNTRIES) };
}

/** A year, null for an end that is left open in one of these words, nothing for what is neither. */
function yearAt(text: string, open: readonly string[]): number | null | undefined {
	if (open.includes(text)) return null;
	return YEAR.test(text) ? Number(text) : undefined;
}

function readTime(text: string | null): { from: number | null; to: number | null; wrong: boolean } {
	if (text === null || text === '') return { from: null, to: null, wrong: false };
	const ends = text.split('..');
	const backwards = ends[0] === 'latest' || ends[1] === 'earliest';
	const [start = '', end = start, ...more] = backwards ? ends.reverse() : ends;
	const from = yearAt(start, ['earliest', '']);
	const to = yearAt(end, ['latest', '']);
	if (from === undefined || to === undefined || more.length > 0) return { from: null, to: null, wrong: true };
	return from !== null && to !== null && from > to ? { from: to, to: from, wrong: false } : { from, to, wrong: false };
}

function listOf(text: string | null): string[] {
	return [...new Set((text ?? '').split('~').filter((part) => part !== ''))];
}

/**
 * Words of the address for kinds of figures, each with the kinds that it means. Official statistics were once counted among
 * what is reported, and links from then ask for both by that word; what an authority counted itself, alone, has its own.
 */
const STATUS_WORDS: ReadonlyMap<string, readonly Status[]> = new Map([
	['counted', ['reported']],
	['reported', ['reported', 'official']],
	['official', ['official']],
	['survey', ['survey']],
	['estimate', ['estimate']],
	['projection', ['projection']]
]);

/** Kinds of figures as an address has them; empty for all. */
export function statusText(statuses: readonly Status[]): string {
	const both = statuses.includes('official');
	return statuses.map((status) => (status === 'reported' && !both ? 'counted' : status)).join('~');
}

/** Reads one parameter after the other and remembers what meant nothing. */
class Reading {
	readonly ignored: Ignored[] = [];
	constructor(readonly params: URLSearchParams) {}

	/** One of a closed list; `own` where the parameter is missing or unknown. */
	one<T extends string, D>(parameter: string, list: readonly T[], own: D): T | D {
		const text = this.params.get(parameter);
		if (text === null || text === '') return own;
		const known = list.find((item) => item === text);
		if (known === undefined) this.ignored.push({ parameter, value: text });
		return known ?? own;
	}

	/** Ids joined by `~`. Whether anything has that id only the chart knows. */
	ids(parameter: string): string[] {
		const listed = listOf(this.params.get(parameter));
		listed.filter((id) => !ID.test(id)).forEach((value) => this.ignored.push({ parameter, value }));
		return listed.filter((id) => ID.test(id));
	}
}

/**
 * Reads filters from an address. Nothing throws: what is unknown or impossible is left out and returned in `ignored`.
 * Years in the wrong order are swapped.
 */
export function readFilters(params: URLSearchParams): { filters: Filters; ignored: readonly Ignored[] } {
	const read = new Reading(params);
	const { countries, wrong, surplus } = readCountries(params.get('country'));
	wrong.forEach((value) => read.ignored.push({ parameter: 'country', value }));
	surplus.forEach((value) => read.ignored.push({ parameter: 'country', value, surplus: true }));
	const time = readTime(params.get('time'));
	if (time.wrong) read.ignored.push({ parameter: 'time', value: params.get('time') ?? '' });
	const named = listOf(params.get('status'));
	const meant = named.flatMap((word) => STATUS_WORDS.get(word) ?? []);
	const chosen = STATUSES.filter((status) => meant.includes(status));
	named.filter((word) => !STATUS_WORDS.has(word)).forEach((value) => read.ignored.push({ parameter: 'status', value }));
	const filters: Filters = {
		countries,
		from: time.from,
		to: time.to,
		statuses: chosen.length === STATUSES.length ? [] : chosen,
		currency: read.one('currency', CURRENCIES, null),
		figure: params.get('figure') || null,
		tab: read.one('tab', TABS, 'chart' as const),
		measure: read.one('measure', MEASURES, 'value' as const),
		scale: read.one('yScale', SCALES, null),
		kind: read.one('kind', KINDS, null),
		metrics: read.ids('metric'),
		sources: read.ids('source'),
		against: read.ids('x')[0] ?? null,
		behind: read.one('background', ['all', 'none'] as const, 'none') === 'all',
		events: read.one('events', ['on', 'off'] as const, 'on') === 'on',
		relative: read.one('stackMode', ['absolute', 'relative'] as const, 'absolute') === 'relative'
	};
	return { filters, ignored: read.ignored };
}

/** Years as an address has them: "2015..2024", "earliest..2020", "2020"; null where none are chosen. */
export function timeText({ from, to }: Pick<Filters, 'from' | 'to'>): string | null {
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
	set('status', statusText(filters.statuses) || null);
	set('currency', filters.currency);
	set('tab', filters.tab === 'chart' ? null : filters.tab);
	set('kind', filters.kind);
	set('measure', filters.measure === 'value' ? null : filters.measure);
	set('yScale', filters.scale);
	set('metric', filters.metrics.join('~') || null);
	set('source', filters.sources.join('~') || null);
	set('x', filters.against);
	set('background', filters.behind ? 'all' : null);
	set('events', filters.events ? null : 'off');
	set('stackMode', filters.relative ? 'relative' : null);
	set('figure', filters.figure);
	return written;
}

/** The query of these filters as it stands in an address: with its question mark and readable tildes; may be empty. */
export function searchOf(filters: Filters, params?: URLSearchParams): string {
	const query = writeFilters(filters, params).toString().replaceAll('%7E', '~');
	return query === '' ? '' : `?${query}`;
}
