import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { afterPaint } from '$lib/ui/idle';
import { queryOf, type Codec } from './codec';
import type { CountryGroup } from '$lib/data/country';
import { expanded, FILTERS, hasGroups, NO_FILTERS, SEARCH, searchOf, type Filters, type Members } from './filters';

/** A step of its own in the browser's history, or a change of the last one. */
type History = 'push' | 'replace';

/**
 * The one bridge between the address and what is chosen. The server and the first client render see an empty query;
 * `connect` (called once the page is alive) and every later move bring in the real one.
 */
class Address {
	#search = $state.raw('');
	#params = $derived(new URLSearchParams(this.#search));
	#groups = $state.raw<readonly CountryGroup[]>([]);
	#members = $derived<Members | null>(
		this.#groups.length === 0 ? null : new Map(this.#groups.map(({ code, members }) => [code, members]))
	);
	#read = $derived(FILTERS.read(this.#params));
	#places = $derived(expanded(this.#read.values.countries, this.#members));
	#filters = $derived<Filters>({ ...this.#read.values, countries: this.#places.countries });
	#bare = $derived(searchOf({ ...this.#read.values, figure: null }, this.#params));
	#drawn = $derived.by((): Filters => {
		const { values } = FILTERS.read(new URLSearchParams(this.#bare));
		return { ...values, countries: expanded(values.countries, this.#members).countries };
	});
	/** On the page already, not yet in the browser’s address: its own book-keeping takes longer than a small chart. */
	#pending: { readonly url: string; readonly history: History } | null = null;

	/** What the address asks for, as far as it makes sense; groups as their members. */
	get filters(): Filters {
		return this.#filters;
	}

	/** The groups that can be chosen; empty until they are learnt. */
	get groups(): readonly CountryGroup[] {
		return this.#groups;
	}

	/** True while the address may name a group, and the groups are not known. */
	get asksForGroups(): boolean {
		return this.#members === null && hasGroups(this.#read.values.countries);
	}

	/** Takes in which groups there are: from then on those of the address mean their members. */
	learn(groups: readonly CountryGroup[]): void {
		if (this.#groups !== groups) this.#groups = groups;
	}

	/** The parts of the address that were left out of account. */
	get ignored() {
		return [...this.#read.ignored, ...this.#places.unknown.map((value) => ({ parameter: 'country', value }))];
	}

	/** The choice without the open receipt: the same object while only a receipt opens or closes, so that charts rest. */
	get drawn(): Filters {
		return this.#drawn;
	}

	/** The whole query without the open receipt. */
	get bare(): string {
		return this.#bare;
	}

	/** The query with its question mark, as far as it is a choice; empty if nothing is chosen. */
	get search(): string {
		return this.query === '' ? this.#search : queryOf(SEARCH.write(SEARCH.own, this.#params));
	}

	/** The choice of countries and years alone, as a query: what links to other pages carry along. */
	get carried(): string {
		const { countries, from, to } = this.#read.values;
		return searchOf({ ...NO_FILTERS, countries, from, to });
	}

	/** What the reader looks for in the page's list; empty for nothing. */
	get query(): string {
		return this.read(SEARCH).values.query;
	}

	/** What the address says of parameters that one page alone has. */
	read<Values>(codec: Codec<Values>) {
		return codec.read(this.#params);
	}

	/** Reads the address anew: after start, navigation, back and forward. What is still pending is given up. */
	connect(): void {
		this.#pending = null;
		this.#search = location.search;
	}

	/**
	 * Changes some filters and writes them into the address: a new history entry for a choice, the same one while
	 * a thumb is dragged.
	 */
	choose(change: Partial<Filters>, history: History = 'push'): void {
		this.change(FILTERS, change, history);
	}

	/** Writes what the reader looks for into the address, in place: typing makes no history. */
	look(query: string): void {
		if (query !== this.query) this.change(SEARCH, { query }, 'replace');
	}

	/** Changes filters in the words of the address; an empty one goes back to the page's own. */
	say(words: Readonly<Record<string, string>>): void {
		const params = new URLSearchParams({ ...Object.fromEntries(this.#params), ...words });
		this.choose(FILTERS.read(params).values);
	}

	/** Changes some of what a codec reads, and writes it into the address. */
	change<Values extends object>(codec: Codec<Values>, change: Partial<Values>, history: History = 'push'): void {
		const search = queryOf(codec.write({ ...this.read(codec).values, ...change }, this.#params));
		if (search === this.#search) return;
		this.#search = search;
		// A step of its own leaves the one before it as it is meant to stand; a change of a step takes its place.
		if (history === 'push') this.settle();
		this.#pending = {
			url: `${location.pathname}${search}${location.hash}`,
			history: this.#pending?.history ?? history
		};
		afterPaint(() => this.settle());
	}

	/** Writes what is pending into the browser’s address at once: before the page is left. */
	settle(): void {
		if (this.#pending === null) return;
		const { url, history } = this.#pending;
		this.#pending = null;
		if (history === 'push') pushState(url, page.state);
		else replaceState(url, page.state);
	}
}

/** The page's address as filters. */
export const address = new Address();
