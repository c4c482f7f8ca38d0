import { mount } from 'svelte';
import { base } from '$app/paths';
import { place } from '$lib/words/href';
import { languageAt, pathIn, pathWithout, type Language } from '$lib/words/language';
import OfflineNotice from './OfflineNotice.svelte';

/** What browsers with trusted types hand out, as far as it is used here. */
interface Policy {
	createScriptURL(address: string): string;
}

/** In the storage of the device: that its reader wants nothing kept. */
const UNWANTED = 'offline-unwanted';

/** Made when it is first needed; a name can be taken once. */
let policy: Policy | null = null;

/** Whether this browser can keep the site on the device at all. */
export function canKeep(): boolean {
	return 'serviceWorker' in navigator && 'caches' in window && 'CompressionStream' in window;
}

/** Whether the reader took back what was kept here. Storage may be closed: then nobody did. */
export function isUnwanted(): boolean {
	try {
		return localStorage.getItem(UNWANTED) !== null;
	} catch {
		return false;
	}
}

/** Keeps in mind, where storage is open, whether the reader wants anything kept. */
export function setUnwanted(unwanted: boolean): void {
	try {
		if (unwanted) localStorage.setItem(UNWANTED, 'yes');
		else localStorage.removeItem(UNWANTED);
	} catch {
		// Then it is asked for anew on each page
	}
}

/**
 * Has the service worker keep the pages of a language on the device.
 *
 * @throws Error where the browser refuses
 */
export function register(language: Language): Promise<ServiceWorkerRegistration> {
	const rules: Policy = { createScriptURL: (address) => address };
	policy ??= window.trustedTypes?.createPolicy('service-worker', rules) ?? rules;
	return navigator.serviceWorker.register(policy.createScriptURL(`${base}/service-worker.js`), {
		scope: `${base}${pathIn(language, '/')}`,
		updateViaCache: 'none'
	});
}

/** Whether some 5 MB may be fetched without asking: not where the reader saves data, or the line is slow. */
function isGenerous(): boolean {
	const line: unknown = Reflect.get(navigator, 'connection');
	if (typeof line !== 'object' || line === null) return true;
	const type: unknown = Reflect.get(line, 'effectiveType');
	return Reflect.get(line, 'saveData') !== true && (type === undefined || type === '4g');
}

/**
 * Keeps the pages of this language for reading without a network, and from then on says on every page when the network is gone and
 * when there is a newer version of the site.
 */
export async function startOffline(): Promise<void> {
	const path = place(location.pathname);
	// In somebody else's page a chart stands alone
	if (pathWithout(path).startsWith('/embed/')) return;
	mount(OfflineNotice, { target: document.body });
	if (!canKeep() || isUnwanted() || (!isGenerous() && navigator.serviceWorker.controller === null)) return;
	await register(languageAt(path));
}
