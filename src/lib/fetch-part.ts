import { inTime } from './fetch-in-time';
import { reloadIfOther } from './fetch-version';

/** How long until something is asked for again, ms. */
const PAUSE = 400;

/**
 * What a try brings; where it fails, what a second one brings. Where that fails too because the site is another one by now, the page
 * is loaded anew, its choice kept by its address.
 *
 * @throws what the second try throws
 */
export async function twice<T>(attempt: () => Promise<T>): Promise<T> {
	try {
		return await attempt();
	} catch {
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	try {
		return await attempt();
	} catch (error) {
		// A page that is on its way out says nothing
		if (await reloadIfOther()) return new Promise(() => {});
		throw error;
	}
}

/**
 * Code of the page that is fetched when it is wanted, the one way to do so: `fetchPart(() => import('./Part.svelte'))`. A try that
 * fails, or takes longer than 20 s, is made once more, as `twice` has it.
 *
 * @throws Error where the part does not arrive: whoever asks says so where the part should be (`Failed.svelte`)
 */
export function fetchPart<T>(load: () => Promise<T>): Promise<T> {
	return twice(() => inTime(load()));
}

/** Fetches what will likely be wanted soon; whether it arrives is told to whoever wants it then. */
export function fetchAhead(load: () => Promise<unknown>): void {
	load().catch(() => undefined);
}
