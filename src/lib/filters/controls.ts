import type { Currency, Kind } from '$lib/data/choices';
import { STATUSES, type Status } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import { faceWord } from './face-word';
import { statusText, type Filters } from './filters';

/** Something that can be chosen. */
export interface Option {
	/** Its word in the address. */
	readonly value: string;
	readonly text: string;
	/** Why it cannot be chosen for what is shown, in a few words; none where it can. */
	readonly reason?: string | undefined;
	/** The status whose mark stands before its word. */
	readonly status?: Status;
	/** What choosing it says in the address, where that is more than its word. */
	readonly says?: Readonly<Record<string, string>>;
}

/** One out of several. */
export interface OneChoice {
	readonly of: 'one';
	/** Its parameter in the address. */
	readonly param: 'currency' | 'kind' | 'measure' | 'yScale' | 'panelScale' | 'metric' | 'x';
	/** Visible label. */
	readonly label: string;
	/** Accessible name where it is not the label. */
	readonly name?: string;
	readonly options: readonly Option[];
	/** The page's own, which the address need not name. */
	readonly own: string;
	/** What is shown as chosen. */
	readonly shown: string;
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

/** What a chart can show its figures as. */
export interface Faces {
	/** Shapes of the chart, its own first; at least one. */
	readonly kinds: readonly Kind[];
	/** Whether there is a map. */
	readonly map: boolean;
}

/**
 * As what the figures are shown: the shapes of the chart, its own first, the map, and the table. The address keeps shapes in
 * `kind`, map and table in `tab`; the chart's own shape frees its scale too, and whatever is no panels theirs.
 */
export function faceChoice({ kinds, map }: Faces, picture: string, { tab }: Pick<Filters, 'tab'>): OneChoice {
	const [own = 'line'] = kinds;
	const options: readonly Option[] = [
		...kinds.map((value) => ({
			value,
			text: faceWord(value),
			says: {
				...(value === own ? { kind: '', tab: '', yScale: '' } : { kind: value, tab: '' }),
				...(value === 'facets' ? {} : { panelScale: '' })
			}
		})),
		...(map ? [{ value: 'map', text: faceWord('map'), says: { tab: 'map', panelScale: '' } }] : []),
		{ value: 'table', text: faceWord('table'), says: { tab: 'table' } }
	];
	const shown = tab === 'table' || tab === 'map' ? tab : picture;
	return { of: 'one', param: 'kind', label: m.filter_kind(), options, own, shown: possible(options, shown, own) };
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
		options: boxes.map((box) => ({ ...all[box], on: filters[box] === true }))
	};
}
