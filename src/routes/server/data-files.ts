import { asset } from '$app/paths';
import { DataFile } from '$lib/data-file';
import { pathIn, type Language } from '$lib/words/language';

/** Data that the server draws a page from, as a file at a path in the page's language; a `+server.ts` writes it there. */
export function dataFile<T>(language: Language, path: string, data: T): DataFile<T> {
	return new DataFile(asset(pathIn(language, path)), data);
}
