import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { afterPaint } from '$lib/ui/idle';
import { NO_FILTERS, readFilters, searchOf, type Filters } from './filters';
import { readQuery, writeQuery } from './query';

/** A step of its own in the browser's history, or a change of the last one. */
type History = 'push' | 'replace';

/**
 * The one bridge between the address and the filters. The server and the first client render see an empty query;
 * `connect` (called once the page is alive) and every later move bring in the real one.
 */
class Address {
	#search = $state.raw('');
	#read = $derived(readFilters(new URLSearchParams(this.#search)));
	#bare = $derived(searchOf({ ...this.filters, figure: null }, new URLSearchParams(this.#search)));
	#drawn = $derived(readFilters(new URLSearchParams(this.#bare)).filters);
	/** Said on the page already, not yet in the browser's address. */
	#owed: { readonly url: string; readonly history: History } | null = null;

	/** What the address asks for, as far as it makes sense. */
	get filters(): Filters {
		return this.#read.filters;
	}

	/** The choice without the open receipt: the same object while only a receipt opens or closes, so that charts rest. */
	get drawn(): Filters {
		return this.#drawn;
	}

	/** The whole query without the open receipt. */
	get bare(): string {
		return this.#bare;
	}

	/** The parts of the address that were left out of account. */
	get ignored() {
		return this.#read.ignored;
	}

	/** The query with its question mark, as far as it is a choice; empty if nothing is chosen. */
	get search(): string {
		return writeQuery(this.#search, '');
	}

	/** The choice of countries and years alone, as a query: what links to other pages carry along. */
	get carried(): string {
		const { countries, from, to } = this.filters;
		return searchOf({ ...NO_FILTERS, countries, from, to });
	}

	/** What the reader looks for in the page's list; empty for nothing. */
	get query(): string {
		return readQuery(this.#search);
	}

	/** Reads the address anew: after start, navigation, back and forward. What is still owed to it is given up. */
	connect(): void {
		this.#owed = null;
		this.#search = location.search;
	}

	/**
	 * Changes some filters and writes them into the address: a new history entry for a choice, the same one while
	 * a thumb is dragged.
	 */
	choose(change: Partial<Filters>, history: History = 'push'): void {
		this.#write(searchOf({ ...this.filters, ...change }, new URLSearchParams(this.#search)), history);
	}

	/** Writes what the reader looks for into the address, in place: typing makes no history. */
	look(text: string): void {
		this.#write(writeQuery(this.#search, text), 'replace');
	}

	#write(search: string, history: History): void {
		if (search === this.#search) return;
		this.#search = search;
		// One change takes the place of another that waits, unless each is a step in the history of its own.
		const pushes = this.#owed?.history === 'push';
		if (pushes && history === 'push') this.settle();
		this.#owed = { url: `${location.pathname}${search}${location.hash}`, history: pushes ? 'push' : history };
		afterPaint(() => this.settle());
	}

	/** Writes what is owed into the browser's address at once: before the page is left. The browser's own book-keeping takes longer than a small chart. */
	settle(): void {
		if (this.#owed === null) return;
		const { url, history } = this.#owed;
		this.#owed = null;
		if (history === 'push') pushState(url, page.state);
		else replaceState(url, page.state);
	}
}

/** The page's address as filters. */
export const address = new Address();
