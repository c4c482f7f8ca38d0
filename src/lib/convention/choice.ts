import type { Budapest } from './hanoi-budapest';

/** The two equal pictures of who signed. */
export const VIEWS = ['map', 'tiles'] as const;
export type View = (typeof VIEWS)[number];

/** Which States are shown, by their standing on the Budapest Convention; the words of the address. */
export const BUDAPEST_CHOICES = ['party', 'signed', 'outside'] as const satisfies readonly Budapest[];

export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

/** What the reader chose on the Convention's page. Null: all, or the day of the tables. */
export interface Choice {
	/** ISO day. */
	readonly day: string | null;
	readonly region: Region | null;
	readonly budapest: Budapest | null;
	readonly view: View;
}

/** Nothing chosen: what the server draws. */
export const NO_CHOICE: Choice = { day: null, region: null, budapest: null, view: 'map' };

/** The days that can be chosen: from the first of them to the day of the tables, ISO. */
export interface Days {
	readonly first: string;
	readonly last: string;
}

function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads the choice from an address. Nothing throws: what is unknown, no day, or a day outside the span is left out and
 * listed in `ignored`.
 */
export function readChoice(
	params: URLSearchParams,
	{ first, last }: Days
): { readonly choice: Choice; readonly ignored: readonly { readonly parameter: string; readonly value: string }[] } {
	const ignored: { parameter: string; value: string }[] = [];
	function one<T extends string, D>(parameter: string, list: readonly T[], own: D): T | D {
		const value = params.get(parameter) ?? '';
		const known = list.find((item) => item === value);
		if (value !== '' && known === undefined) ignored.push({ parameter, value });
		return known ?? own;
	}
	const asked = params.get('day') ?? '';
	const fits = isDay(asked) && asked >= first && asked <= last;
	if (asked !== '' && !fits) ignored.push({ parameter: 'day', value: asked });
	return {
		choice: {
			day: fits && asked !== last ? asked : null,
			region: one('region', REGIONS, null),
			budapest: one('budapest', BUDAPEST_CHOICES, null),
			view: one('view', VIEWS, NO_CHOICE.view)
		},
		ignored
	};
}

/** Writes a choice into a copy of the query: what is not chosen is left out, other parameters stay as they are. */
export function writeChoice(choice: Choice, params: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(params);
	const values = { ...choice, view: choice.view === NO_CHOICE.view ? null : choice.view };
	for (const [name, value] of Object.entries(values)) {
		if (value === null) written.delete(name);
		else written.set(name, value);
	}
	return written;
}

/** A query with a choice written into it, as it stands in an address: with its question mark; empty for nothing. */
export function searchWith(choice: Choice, search: string): string {
	const query = writeChoice(choice, new URLSearchParams(search)).toString().replaceAll('%7E', '~');
	return query === '' ? '' : `?${query}`;
}
