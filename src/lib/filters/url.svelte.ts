import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { NO_FILTERS, readFilters, searchOf, type Filters } from './filters';
import { readQuery, writeQuery } from './query';

/**
 * The one bridge between the address and the filters. The server and the first client render see an empty query;
 * `connect` (called once the page is alive) and every later move bring in the real one.
 */
class Address {
	#search = $state.raw('');
	#last: { readonly search: string; readonly read: ReturnType<typeof readFilters> } | null = null;
	#read = $derived(this.#reading(this.#search));

	/** The same object for the same query, so that a query that came back draws nothing anew. */
	#reading(search: string) {
		if (this.#last?.search !== search) this.#last = { search, read: readFilters(new URLSearchParams(search)) };
		return this.#last.read;
	}

	/** What the address asks for, as far as it makes sense. */
	get filters(): Filters {
		return this.#read.filters;
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

	/** Reads the address anew: after start, navigation, back and forward. */
	connect(): void {
		this.#search = location.search;
	}

	/**
	 * Changes some filters and writes them into the address: a new history entry for a choice, the same one while
	 * a thumb is dragged.
	 */
	choose(change: Partial<Filters>, history: 'push' | 'replace' = 'push'): void {
		this.#write(searchOf({ ...this.filters, ...change }, new URLSearchParams(this.#search)), history);
	}

	/** Writes what the reader looks for into the address, in place: typing makes no history. */
	look(text: string): void {
		this.#write(writeQuery(this.#search, text), 'replace');
	}

	#write(search: string, history: 'push' | 'replace'): void {
		if (search === this.#search) return;
		this.#search = search;
		const url = `${location.pathname}${search}${location.hash}`;
		if (history === 'push') pushState(url, page.state);
		else replaceState(url, page.state);
	}
}

/** The page's address as filters. */
export const address = new Address();
