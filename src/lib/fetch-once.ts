import { PATIENCE } from './fetch-in-time';
import { twice } from './fetch-part';
import { sameSite } from './fetch-version';

/** A file that did not arrive; `status` is what the server answered, null where nothing did. */
export class NotArrived extends Error {
	readonly status: number | null;

	constructor(address: string, status: number | null) {
		super(`${address} answered ${status ?? 'nothing'}`);
		this.status = status;
	}
}

const asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The bytes at an address of this site: asked for once, whoever asks and however often. A try that fails, or takes longer than
 * 20 s, is made once more; then it is forgotten, so that the next call asks again. Where the site is another one by now,
 * the page is loaded anew.
 *
 * @throws {NotArrived} where they do not arrive whole
 */
export function fetchOnce(address: string): Promise<Uint8Array<ArrayBuffer>> {
	return once(asked, address, fetched);
}

/** As `fetchOnce`, with what `open` makes of the bytes, made once. */
export function openOnce<T>(open: (bytes: Uint8Array<ArrayBuffer>) => T): (address: string) => Promise<T> {
	const opened = new Map<string, Promise<T>>();
	return (address) => once(opened, address, (from) => openedFrom(from, open));
}

/** What cannot be opened (half a file, another site's page) did not arrive either. */
async function openedFrom<T>(address: string, open: (bytes: Uint8Array<ArrayBuffer>) => T): Promise<T> {
	const bytes = await fetchOnce(address);
	try {
		return open(bytes);
	} catch {
		asked.delete(address);
		throw new NotArrived(address, null);
	}
}

/** What a JSON file at an address of this site holds, as `fetchOnce` brings it. @throws {NotArrived} also where it holds something else */
export function fetchJson<T>(address: string): Promise<T> {
	return openedFrom<T>(address, fromJson);
}

/** What a JSON file holds. */
export function fromJson<T>(bytes: Uint8Array<ArrayBuffer>): T {
	return JSON.parse(new TextDecoder().decode(bytes));
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
	const before = known.get(key);
	if (before !== undefined) return before;
	const coming = make(key);
	known.set(key, coming);
	coming.catch(() => known.delete(key));
	return coming;
}

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
	const same = sameSite();
	const bytes = await twice(() => tried(address));
	// A page that is on its way out shows nothing of another build
	return (await same) ? bytes : new Promise(() => {});
}

async function tried(address: string): Promise<Uint8Array<ArrayBuffer>> {
	let answered: Response;
	try {
		answered = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
		if (answered.ok) return new Uint8Array(await answered.arrayBuffer());
	} catch {
		throw new NotArrived(address, null);
	}
	throw new NotArrived(address, answered.status);
}
