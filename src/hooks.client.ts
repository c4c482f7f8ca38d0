import { dev, version } from '$app/environment';
import type { ClientInit } from '@sveltejs/kit';
import { fetchAhead, fetchPart } from '$lib/fetch-part';
import { workers } from '$lib/offline/workers';

/** Where the host of this copy wants reports of errors and speed: a path of the site itself, named at the build; else nobody is told. */
const to = import.meta.env.VITE_REPORTS;

if (to !== undefined && to.startsWith('/')) {
	fetchAhead(() => import('$lib/reports/report').then(({ report }) => report(to)));
}

/** Once a page has been read for so long, the site is kept on the device for reading without a network, ms. */
const READ = 5000;

if (!dev) {
	// The service worker asks which build a page is of, before it gives anything that it kept
	workers()?.addEventListener('message', ({ data, ports }) => {
		if (data === 'version') ports[0]?.postMessage(version);
	});
	setTimeout(
		() => fetchAhead(() => import('$lib/offline/start').then(({ startOffline }) => startOffline())),
		navigator.onLine ? READ : 0
	);
}

/** What no page comes alive without, and an extension may have taken: what is missing is stood in for before anything else. */
export const init: ClientInit = async () => {
	const observers = ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'];
	if (observers.every((name) => name in window) && 'hidePopover' in HTMLElement.prototype) return;
	const { standIn } = await fetchPart(() => import('$lib/ui/stand-ins'));
	standIn();
};
