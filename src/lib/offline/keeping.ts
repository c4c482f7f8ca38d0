import { base } from '$app/paths';
import { version } from '$app/environment';
import { fetchJson } from '$lib/fetch-once';
import { LANGUAGES, pathIn } from '$lib/words/language';
import { isKept, isOurs, keep, type BundlePlace, type Site } from './kept';
import { register, setUnwanted } from './start';

const SITE: Site = { base, version };

/** A bundle as the build lists it. */
interface Listed {
	/** "code", "pages", "vi/pages", "rest". */
	readonly name: string;
	/** What it takes on the network. */
	readonly bytes: number;
}

/** All bundles, each with its size on the network in bytes. */
export interface Offer {
	readonly place: BundlePlace;
	readonly bytes: number;
}

/** What is kept on this device. */
export interface KeptNow {
	/** Pages, charts, tables and receipts of at least one language. */
	readonly pages: boolean;
	/** All languages, and all files. */
	readonly everything: boolean;
	/** What this site takes on the device, bytes; null where the browser does not say. */
	readonly bytes: number | null;
}

/** Everything there is to keep. @throws {NotArrived} where the list does not arrive */
export async function offers(): Promise<readonly Offer[]> {
	const listed = await fetchJson<readonly Listed[]>(`${base}/offline/${version}/bundles.json`);
	const sizes = new Map(listed.map(({ name, bytes }) => [name, bytes]));
	const pages = LANGUAGES.map((language) => ({ name: 'pages', path: pathIn(language, '/') }) as const);
	const all: readonly BundlePlace[] = [{ name: 'code', path: '/' }, ...pages, { name: 'rest', path: '/' }];
	return all.map((place) => ({ place, bytes: sizes.get(`${place.path.slice(1)}${place.name}`) ?? 0 }));
}

/** What is kept now. */
export async function keptNow(): Promise<KeptNow> {
	const pages = await Promise.all(
		LANGUAGES.map((language) => isKept(SITE, { name: 'pages', path: pathIn(language, '/') }))
	);
	const rest = await isKept(SITE, { name: 'rest', path: '/' });
	const usage = (await navigator.storage?.estimate().catch(() => undefined))?.usage;
	return { pages: pages.some(Boolean), everything: rest && pages.every(Boolean), bytes: usage ?? null };
}

/**
 * Keeps everything on the device.
 *
 * @param onProgress told which part of all is done, 0 to 1, by bytes on the network
 * @throws Error where something does not arrive, or there is no room; what was kept before stays
 */
export async function keepEverything(onProgress: (part: number) => void): Promise<void> {
	setUnwanted(false);
	const all = await offers();
	const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
	let before = 0;
	for (const { place, bytes } of all) {
		await keep(SITE, place, (done, of) => onProgress((before + (bytes * done) / of) / total));
		before += bytes;
		onProgress(before / total);
	}
	await Promise.all(LANGUAGES.map(register));
	// Else the browser may make room by it. Some ask the reader, some decide by themselves.
	await navigator.storage?.persist?.().catch(() => false);
}

/** Takes back all that is kept; nothing is kept again unless the reader asks for it. */
export async function keepNothing(): Promise<void> {
	setUnwanted(true);
	for (const registration of await navigator.serviceWorker.getRegistrations()) {
		const { pathname } = new URL(registration.scope);
		if (LANGUAGES.some((language) => pathname === base + pathIn(language, '/'))) await registration.unregister();
	}
	for (const name of await caches.keys()) if (isOurs(name, base)) await caches.delete(name);
}
