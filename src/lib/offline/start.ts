import { mount } from 'svelte';
import { version } from '$app/environment';
import { base } from '$app/paths';
import { place } from '$lib/words/href';
import { languageAt, pathWithout } from '$lib/words/language';
import { cacheName, keep, keptNames, listed, type Site } from './kept';
import { workers } from './workers';
import { onDevice } from '$lib/ui/on-device';
import OfflineNotice from './OfflineNotice.svelte';

/** What browsers with trusted types hand out, as far as it is used here. */
interface Policy {
	createScriptURL(address: string): string;
}

/** The build that this page is of. */
export const SITE: Site = { base, version };

/** What is kept without being asked for, bytes at most. */
const MOST = 6e6;

/** In the storage of the device: that its reader wants nothing kept. */
export const UNWANTED = 'offline-unwanted';

/** Made when it is first needed; a name can be taken once. */
let policy: Policy | null = null;

/** Whether this browser can keep the site on the device at all. */
export function canKeep(): boolean {
	return workers() !== null && 'caches' in window && 'DecompressionStream' in window;
}

/**
 * Has the service worker answer where the network is silent.
 *
 * @throws Error where the browser refuses
 */
export async function register(): Promise<void> {
	const rules: Policy = { createScriptURL: (address) => address };
	policy ??= window.trustedTypes?.createPolicy('service-worker', rules) ?? rules;
	const script = policy.createScriptURL(`${base}/service-worker.js`);
	await workers()?.register(script, { updateViaCache: 'none' });
}

/** Whether some 5 MB may be fetched without asking: not where the reader saves data, or the line is slow. */
function isGenerous(): boolean {
	const line: unknown = Reflect.get(navigator, 'connection');
	if (typeof line !== 'object' || line === null) return true;
	const type: unknown = Reflect.get(line, 'effectiveType');
	return Reflect.get(line, 'saveData') !== true && (type === undefined || type === '4g');
}

/**
 * Keeps the site in the language of this page for reading without a network, and says on the page from then on when the network is
 * gone and when there is a newer version of the site. Only so much is kept unasked as `MOST` allows: as a rule one language.
 */
export async function startOffline(): Promise<void> {
	const path = place(location.pathname);
	// In somebody else's page a chart stands alone
	if (pathWithout(path).startsWith('/embed/')) return;
	mount(OfflineNotice, { target: document.body });
	if (!canKeep() || onDevice(UNWANTED) !== null || !navigator.onLine || !isGenerous()) return;
	const language = languageAt(path);
	const kept = await keptNames(cacheName(SITE));
	const bundles = await listed(SITE);
	const wanted = bundles.filter((one) => !one.asked && (one.language === null || one.language === language));
	const sum = bundles
		.filter((one) => kept.has(one.name) || wanted.includes(one))
		.reduce((all, { bytes }) => all + bytes, 0);
	// Everything was asked for, or what is there is enough
	if (sum <= MOST) for (const bundle of wanted) await keep(SITE, bundle);
	await register();
}
