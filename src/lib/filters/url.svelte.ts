import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { readFilters, searchOf, type Filters } from './filters';

/**
 * The one bridge between the address and the filters. The server and the first client render see an empty query;
 * `connect` (called once the page is alive) and every later move bring in the real one.
 */
class Address {
	#search = $state.raw('');
	#read = $derived(readFilters(new URLSearchParams(this.#search)));

	/** What the address asks for, as far as it makes sense. */
	get filters(): Filters {
		return this.#read.filters;
	}

	/** The parts of the address that were left out of account. */
	get ignored() {
		return this.#read.ignored;
	}

	/** The query with its question mark, for links that carry the choice along; empty if nothing is chosen. */
	get search(): string {
		return this.#search;
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
		const search = searchOf({ ...this.filters, ...change }, new URLSearchParams(this.#search));
		if (search === this.#search) return;
		this.#search = search;
		const url = `${location.pathname}${search}${location.hash}`;
		if (history === 'push') pushState(url, page.state);
		else replaceState(url, page.state);
	}
}

/** The page's address as filters. */
export const address = new Address();
