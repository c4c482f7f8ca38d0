import type { Currency, Kind } from '$lib/data/choices';
import { STATUSES, type Status } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import { statusText, type Filters } from './filters';

/** Something that can be chosen. */
export interface Option {
	/** Its word in the address. */
	readonly value: string;
	readonly text: string;
	/** Why it cannot be chosen for what is shown, in a few words; none where it can. */
	readonly reason?: string | undefined;
	/** A drawing before its word, 16 × 14: its path, and whether it is filled or stroked. */
	readonly icon?: { readonly d: string; readonly full: boolean };
	/** The status whose mark stands before its word. */
	readonly status?: Status;
}

/** One out of several. */
export interface OneChoice {
	readonly of: 'one';
	/** Its parameter in the address. */
	readonly param: 'currency' | 'kind' | 'measure' | 'yScale' | 'metric' | 'x';
	/** Visible label. */
	readonly label: string;
	/** Accessible name where it is not the label. */
	readonly name?: string;
	readonly options: readonly Option[];
	/** The page's own, which the address need not name. */
	readonly own: string;
	/** What is shown as chosen. */
	readonly shown: string;
	/** A parameter that goes back to the page's own with it. */
	readonly frees?: 'yScale';
}

/** Some out of several, of which one always stays. */
export interface SomeChoice {
	readonly of: 'some';
	readonly param: 'status' | 'source';
	readonly label: string;
	readonly options: readonly Option[];
	/** Those shown as chosen. */
	readonly shown: readonly string[];
	/** Said where the reader takes out the last one. */
	readonly last: string;
	/** Words of the button that unfolds them; none where they stand side by side. */
	readonly folded?: string;
}

/** Things that are on or off. */
export interface Switches {
	readonly of: 'switches';
	readonly label: string;
	readonly options: readonly {
		readonly param: 'background' | 'events' | 'stackMode';
		readonly text: string;
		readonly on: boolean;
		/** Words of the address for on and off. */
		readonly words: readonly [string, string];
	}[];
}

/** A choice that a page offers: what `Choice.svelte` draws. */
export type Choice = OneChoice | SomeChoice | Switches;

/** What was asked for where it is on offer and possible, else the page's own. */
export function possible(options: readonly Option[], asked: string | null, own: string): string {
	return options.some(({ value, reason }) => value === asked && reason === undefined) ? (asked ?? own) : own;
}

const KIND_OPTIONS = {
	line: { text: m.filter_kind_line, d: 'M1 12l4-5 4 2 6-7', full: false },
	facets: {
		text: m.filter_kind_facets,
		d: 'M1 1h5.5v5H1zM9.5 1H15v5H9.5zM1 8.5h5.5v4.5H1zM9.5 8.5H15v4.5H9.5z',
		full: false
	},
	strip: { text: m.filter_kind_strip, d: 'M1 2.5h14M1 7h14M1 11.5h14M11 1v3M4 5.5v3M8 10v3', full: false },
	bars: { text: m.filter_kind_bars, d: 'M1 1h14v3H1zM1 5.5h9v3H1zM1 10h5v3H1z', full: true },
	slope: { text: m.filter_kind_slope, d: 'M2 1v12M14 1v12M2 10l12-7M2 5l12 3', full: false },
	stacked: {
		text: m.filter_kind_stacked,
		d: 'M1 13V8l5-2 5 1 4-2v8zM1 6.5V4l5-2 5 1 4-2v2.5l-4 2-5-1z',
		full: true
	},
	scatter: {
		text: m.filter_kind_scatter,
		d: 'M2 9h2.5v2.5H2zM6 4h2.5v2.5H6zM9 8.5h2.5v2.5H9zM12 1.5h2.5v2.5H12zM3 3h2.5v2.5H3z',
		full: true
	},
	steps: { text: m.filter_kind_steps, d: 'M1 12.5h4v-4h4v-4h4v-3.5h2', full: false }
} as const satisfies Record<Kind, unknown>;

/** Shapes of a chart, its own first; `listed` where its figures are listed and no chart is seen. */
export function kindChoice(kinds: readonly Kind[], shown: string, listed = false): OneChoice {
	const [own = 'line'] = kinds;
	const options = kinds.map((value) => {
		const { text, d, full } = KIND_OPTIONS[value];
		return { value, text: text(), icon: { d, full } };
	});
	const label = listed ? m.filter_kind_listed() : m.filter_kind();
	return { of: 'one', param: 'kind', label, options, own, shown: possible(options, shown, own), frees: 'yScale' };
}

const CURRENCY_WORDS = { usd: m.filter_usd, local: m.filter_local, vnd: m.filter_vnd } as const;

/** A currency in a word or two. */
export const currencyWord = (currency: Currency): string => CURRENCY_WORDS[currency]();

/** In which money amounts are drawn, the page's own first. */
export function currencyChoice(currencies: readonly Currency[], asked: Currency | null): OneChoice {
	const [own = 'usd'] = currencies;
	const options = currencies.map((value) => ({ value, text: currencyWord(value) }));
	const shown = possible(options, asked, own);
	return { of: 'one', param: 'currency', label: m.filter_amounts(), name: m.filter_currency(), options, own, shown };
}

/** Which kinds of figures are drawn, of those that the figures at hand have. */
export function statusChoice({ statuses }: Filters, offered: readonly Status[] = STATUSES): SomeChoice {
	const word = (status: Status) => statusText([status]);
	return {
		of: 'some',
		param: 'status',
		label: m.filter_statuses(),
		options: offered.map((status) => ({ value: word(status), text: statusWord(status), status })),
		shown: (statuses.length === 0 ? offered : statuses).map(word),
		last: m.filter_status_last()
	};
}

/**
 * Whose figures are drawn: the publishers that the address names; all where it names none of them, since it may also name
 * documents, or publishers of another chart.
 */
export function publisherChoice(options: readonly Option[], sources: readonly string[]): SomeChoice {
	const ids = options.map(({ value }) => value);
	const named = ids.filter((id) => sources.includes(id));
	const shown = named.length === 0 ? ids : named;
	const folded =
		shown.length === ids.length
			? m.filter_publishers_all({ count: ids.length })
			: m.filter_publishers_some({ count: shown.length, all: ids.length });
	const label = m.filter_publishers();
	return { of: 'some', param: 'source', label, options, shown, last: m.filter_publisher_last(), folded };
}

/** What a chart draws or leaves out besides its figures. */
export function switches(boxes: readonly ('behind' | 'events' | 'relative')[], filters: Filters): Switches {
	const all = {
		behind: { param: 'background', text: m.filter_background(), words: ['all', 'none'] },
		events: { param: 'events', text: m.filter_events(), words: ['on', 'off'] },
		relative: { param: 'stackMode', text: m.filter_relative(), words: ['relative', 'absolute'] }
	} as const;
	return {
		of: 'switches',
		label: m.filter_options(),
		options: boxes.map((box) => ({ ...all[box], on: filters[box] }))
	};
}
