import { CURRENCIES, KINDS, MEASURES, PANEL_SCALES, SCALES, TABS } from '$lib/data/choices';
import type { Currency, Kind, Measure, PanelScale, Scale, Tab } from '$lib/data/choices';
import { STATUSES, type Status } from '$lib/data/observation';
import { codec, flag, flagOrOwn, id, ids, list, oneOf, printSpan, queryOf, several, span, text } from './codec';
import type { Codec, Ignored, Span } from './codec';

export type { Ignored };

/** Everything a reader has chosen. Empty lists and nulls mean "the chart's own". */
export interface Filters extends Span {
	/** ISO alpha-3 codes (or WORLD) and words of groups, in the order chosen. */
	readonly countries: readonly string[];
	readonly statuses: readonly Status[];
	/** Null: the chart's own, which is US dollars nearly everywhere. */
	readonly currency: Currency | null;
	/** Id of the figure whose receipt is open; null for none. */
	readonly figure: string | null;
	readonly tab: Tab;
	/** Null: the picture's own, which is the figure as published nearly everywhere. */
	readonly measure: Measure | null;
	readonly scale: Scale | null;
	/** Null: as suits the panels. */
	readonly panelScale: PanelScale | null;
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
	readonly relative: boolean | null;
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
	measure: null,
	scale: null,
	panelScale: null,
	kind: null,
	metrics: [],
	sources: [],
	against: null,
	behind: false,
	events: null,
	relative: null
};

/** True for what can be the code of a place in an address. */
export function isPlaceCode(text: string): boolean {
	return /^[a-z]{3}$|^world$/i.test(text);
}

const GROUP = /^[a-z]+[a-z0-9]*(-[a-z0-9]+)*$/i;
const GROUP_BESIDE = /^(?=.*\d|.{5})[A-Z]+[A-Z0-9]*(-[A-Z0-9]+)*$/;

/**
 * What a word of the address names: a place, or what can be a group, which the list of groups tells once it is there. Among other
 * words a group has capitals, and five letters or a digit, so that the parts of a name are not taken for codes.
 */
function placeNamed(word: string, alone: boolean): readonly string[] {
	if (isPlaceCode(word)) return [word.toUpperCase()];
	const group = alone ? word.length > 2 && GROUP.test(word) : GROUP_BESIDE.test(word);
	return group ? [word.toUpperCase()] : [];
}

/** Which words of a choice of countries are groups, each with its members. */
export type Members = ReadonlyMap<string, readonly string[]>;

/**
 * Countries of an address with each group as its members, each place once. A word that is no group is left out and named; until
 * the groups are known, so is every word that can be one, without being named.
 */
export function expanded(
	words: readonly string[],
	members: Members | null
): { readonly countries: readonly string[]; readonly unknown: readonly string[] } {
	const codes = words.flatMap((word) => members?.get(word) ?? (isPlaceCode(word) ? [word] : []));
	const unknown = members === null ? [] : words.filter((word) => !isPlaceCode(word) && !members.has(word));
	return { countries: [...new Set(codes)], unknown };
}

/** True where a choice can have groups in it. */
export function hasGroups(words: readonly string[]): boolean {
	return words.some((word) => !isPlaceCode(word));
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
	countries: list('country', placeNamed),
	time: span('time'),
	statuses: several('status', STATUSES, (word) => STATUS_WORDS.get(word) ?? [], statusText),
	currency: oneOf('currency', CURRENCIES),
	tab: oneOf('tab', TABS),
	kind: oneOf('kind', KINDS),
	measure: oneOf('measure', MEASURES),
	scale: oneOf('yScale', SCALES),
	panelScale: oneOf('panelScale', PANEL_SCALES),
	metrics: ids('metric'),
	sources: ids('source'),
	against: id('x'),
	behind: flag('background', 'all', 'none'),
	events: flagOrOwn('events', 'on', 'off'),
	relative: flagOrOwn('stackMode', 'relative', 'absolute'),
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
