/**
 * Answers for the network where that is silent, from what is kept on the device (src/lib/offline). The network comes first, so that
 * nobody reads old figures who can have new ones, and a page is only ever given what is kept of its own build.
 */
import { base, version } from '$service-worker';
import { answerFrom, isHashed, isOwn } from '$lib/offline/answer';
import { keep, kept, keptNames, listed, otherCaches, type Site } from '$lib/offline/kept';

declare const self: ServiceWorkerGlobalScope;

const site: Site = { base, version };

self.addEventListener('install', (event) => {
	// At once: an open page of another build is given nothing of this one
	event.waitUntil(keepAnew().then(() => self.skipWaiting()));
});

/** Keeps of this build what was kept of the one before. @throws Error where it does not arrive; then that stays */
async function keepAnew(): Promise<void> {
	for (const other of otherCaches(await caches.keys(), site)) {
		const names = await keptNames(other);
		for (const bundle of await listed(site)) if (names.has(bundle.name)) await keep(site, bundle);
	}
}

self.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
	for (const name of otherCaches(await caches.keys(), site)) await caches.delete(name);
	await self.registration.navigationPreload?.enable();
	await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
	const { request, preloadResponse, clientId } = event;
	if (!isOwn(request, site, location.origin)) return;
	const { pathname } = new URL(request.url);
	const isPage = request.mode === 'navigate';
	const fetched = async () => {
		const ahead: unknown = isPage ? await preloadResponse : undefined;
		return ahead instanceof Response ? ahead : fetch(request);
	};
	const keptPage = async () => (await kept(site, pathname)) ?? kept(site, `${base}/404.html`);
	const keptPart = async () =>
		isHashed(pathname, site) || (await isOfThisBuild(clientId)) ? kept(site, pathname) : null;
	event.respondWith(answerFrom(fetched, isPage ? keptPage : keptPart));
});

/** How long a page may take to say which build it is of, ms. */
const TELLING = 1000;

/** Whether a page is of the same build as this worker: it is asked itself, and answers as in src/hooks.client.ts. */
async function isOfThisBuild(id: string): Promise<boolean> {
	const client = await self.clients.get(id);
	if (client === undefined) return false;
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data === version);
		client.postMessage('version', [port2]);
		setTimeout(() => resolve(false), TELLING);
	});
}
