import { base } from '$app/paths';
import { keepOnDevice } from '$lib/ui/on-device';
import { LANGUAGES, type Language } from '$lib/words/language';
import { cacheName, keep, keptNames, listed, otherCaches } from './kept';
import { register, SITE, UNWANTED } from './start';
import { workers } from './workers';

/** What is kept on this device. */
export interface KeptNow {
	/** Languages whose pages, charts, tables and receipts are kept. */
	readonly languages: readonly Language[];
	/** All languages, and all files. */
	readonly everything: boolean;
	/** What is kept takes on the device, bytes. */
	readonly bytes: number;
	/** What everything takes. */
	readonly all: number;
}

/** What is kept now. @throws Error where the list of what there is does not arrive */
export async function keptNow(): Promise<KeptNow> {
	const bundles = await listed(SITE);
	const names = await keptNames(cacheName(SITE));
	const kept = bundles.filter(({ name }) => names.has(name));
	const size = (of: typeof bundles) => of.reduce((sum, { bytes }) => sum + bytes, 0);
	const whole = LANGUAGES.filter((one) =>
		bundles.every(({ name, language, asked }) => asked || (language !== null && language !== one) || names.has(name))
	);
	return { languages: whole, everything: kept.length === bundles.length, bytes: size(kept), all: size(bundles) };
}

/**
 * Keeps everything on the device.
 *
 * @param onProgress told which part of all is done, 0 to 1
 * @throws Error where something does not arrive, or there is no room; what was kept before stays
 */
export async function keepEverything(onProgress: (part: number) => void): Promise<void> {
	keepOnDevice(UNWANTED, null);
	const bundles = await listed(SITE);
	const all = bundles.reduce((sum, { bytes }) => sum + bytes, 0);
	let done = 0;
	for (const bundle of bundles) {
		await keep(SITE, bundle);
		done += bundle.bytes;
		onProgress(done / all);
	}
	await register();
	// Else the browser may take it back to make room. Some ask the reader, some decide by themselves.
	await navigator.storage?.persist?.().catch(() => false);
}

/** Takes back all that is kept; nothing is kept again unless the reader asks for it. */
export async function keepNothing(): Promise<void> {
	keepOnDevice(UNWANTED, 'yes');
	await (await workers()?.getRegistration(`${base}/`))?.unregister();
	for (const name of [cacheName(SITE), ...otherCaches(await caches.keys(), SITE)]) await caches.delete(name);
}
