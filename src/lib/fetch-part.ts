import { reloadIfOther } from './fetch-version';
import { inTime } from './fetch-in-time';

/** How long until a part is asked for again, ms. */
const PAUSE = 400;

/**
 * Code of the page that is fetched when it is wanted, the one way to do so: `fetchPart(() => import('./Part.svelte'))`. A try that
 * fails, or takes longer than 20 s, is made once more. Where that fails too because the site is another one by now, the page
 * is loaded anew, its choice kept by its address.
 *
 * @throws Error where the part does not arrive: whoever asks says so where the part should be (`Failed.svelte`)
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await inTime(load());
	} catch {
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	try {
		return await inTime(load());
	} catch (error) {
		// A page that is on its way out says nothing
		if (await reloadIfOther()) return new Promise(() => {});
		throw error;
	}
}

/** Fetches what will likely be wanted soon; whether it arrives is told to whoever wants it then. */
export function fetchAhead(load: () => Promise<unknown>): void {
	load().catch(() => undefined);
}
