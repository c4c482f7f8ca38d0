import { fetchJson } from '$lib/fetch-once';
import { asset } from '$app/paths';
import { pathIn, type Language } from '$lib/words/language';

/**
 * Data of a page that stand in a file of their own. The server draws the page from them, but the page is sent with the
 * address of the file alone (`transport` in hooks.ts): what nobody uses is not sent a second time. A late part that is given
 * one waits until it is read.
 */
export class DataFile<T> {
	readonly address: string;
	#held: { readonly data: T } | null;

	/** With the data on the server; in the browser without. */
	constructor(address: string, ...[data]: [] | [T]) {
		this.address = address;
		this.#held = data === undefined ? null : { data };
	}

	/** The data. @throws Error before they are read */
	get data(): T {
		if (this.#held === null) throw new Error(`${this.address} has not been read.`);
		return this.#held.data;
	}

	/** Fetches the data where they are not there yet. @throws Error where they do not arrive. */
	async read(): Promise<T> {
		this.#held ??= { data: await fetchJson<T>(this.address) };
		return this.#held.data;
	}
}

/** Data that the server draws a page from, as a file at a path in the page's language; a `+server.ts` writes it there. */
export function dataFile<T>(language: Language, path: string, data: T): DataFile<T> {
	return new DataFile(asset(pathIn(language, path)), data);
}
