import { CURRENCIES, KINDS, MEASURES, SCALES, TABS } from '$lib/data/choices';
import type { Currency, Kind, Measure, Scale, Tab } from '$lib/data/choices';
import { STATUSES, type Status } from '$lib/data/observation';
import { codec, flag, flagOrOwn, id, ids, list, oneOf, printSpan, queryOf, several, span, text } from './codec';
import type { Codec, Ignored, Span } from './codec';

export type { Ignored };

/** Everything a reader has chosen. Empty lists and nulls mean "the chart's own". */
export interface Filters extends Span {
	/** ISO alpha-3 codes (or WORLD), in the order chosen. */
	readonly countries: readonly string[];
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
	readonly events: boolean | null;
	/** Whether stacked parts are drawn as shares of their sum. */
	readonly relative: boolean;
}

/** The same, with the years as the one thing that they are in an address. */
interface InAddress extends Omit<Filters, keyof Span> {
	readonly time: Span;
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
	events: null,
	relative: false
};

/** The most countries in one chart: eight in colours of their own, the rest mute with their names. */
export const MOST_COUNTRIES = 16;

/** True for what can be the code of a place in an address. */
export function isPlaceCode(text: string): boolean {
	return /^[a-z]{3}$|^world$/i.test(text);
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

function unfolded({ time, ...rest }: InAddress): Filters {
	return { ...rest, ...time };
}

function folded({ from, to, ...rest }: Filters): InAddress {
	return { ...rest, time: { from, to } };
}

/** The parameters of the overview and of every chart, in the order in which they are written. */
const parameters = codec(folded(NO_FILTERS), {
	countries: list('country', (word) => (isPlaceCode(word) ? [word.toUpperCase()] : []), MOST_COUNTRIES),
	time: span('time'),
	statuses: several('status', STATUSES, (word) => STATUS_WORDS.get(word) ?? [], statusText),
	currency: oneOf('currency', CURRENCIES),
	tab: oneOf('tab', TABS),
	kind: oneOf('kind', KINDS),
	measure: oneOf('measure', MEASURES),
	scale: oneOf('yScale', SCALES),
	metrics: ids('metric'),
	sources: ids('source'),
	against: id('x'),
	behind: flag('background', 'all', 'none'),
	events: flagOrOwn('events', 'on', 'off'),
	relative: flag('stackMode', 'relative', 'absolute'),
	figure: text('figure')
});

/** Filters in an address. */
export const FILTERS: Codec<Filters> = {
	own: NO_FILTERS,
	read: (params) => {
		const { values, ignored } = parameters.read(params);
		return { values: unfolded(values), ignored };
	},
	write: (filters, params) => parameters.write(folded(filters), params)
};

/** What is looked for in the list of a page: it belongs to that page, so links to other pages leave it out. */
export const SEARCH = codec({ query: '' }, { query: text('q') });

/** Years as an address has them: "2015..2024", "earliest..2020", "2020"; null where none are chosen. */
export function timeText(years: Span): string | null {
	return printSpan(years) || null;
}

/** The query of these filters as it stands in an address, beside what `params` has; may be empty. */
export function searchOf(filters: Filters, params?: URLSearchParams): string {
	return queryOf(FILTERS.write(filters, params));
}
