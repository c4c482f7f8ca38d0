/**
 * Keeps the site on the device for reading without a network: one for each language, by its path. The network comes first, so that
 * nobody reads old figures who can have new ones; what is kept comes where it is silent. A page is only ever given what is
 * kept of its own build.
 */
import { base, version } from '$service-worker';
import { keep, kept, outdated, type Site } from '$lib/offline/kept';
import { answerFrom, isHashed, isOwn } from '$lib/offline/answer';

declare const self: ServiceWorkerGlobalScope;

const site: Site = { base, version };
/** Of the language's pages: "/" or "/vi/". */
const path = new URL(self.registration.scope).pathname.slice(base.length);

self.addEventListener('install', (event) => {
	const arrived = Promise.all([keep(site, { name: 'code', path: '/' }), keep(site, { name: 'pages', path })]);
	// At once: an open page of another build is given nothing of this one
	event.waitUntil(arrived.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of outdated(await caches.keys(), site, path)) await caches.delete(name);
			await self.registration.navigationPreload.enable();
			await self.clients.claim();
		})()
	);
});

self.addEventListener('fetch', (event) => {
	const { request, preloadResponse, clientId } = event;
	if (!isOwn(request, site, location.origin)) return;
	const { pathname } = new URL(request.url);
	const isPage = request.mode === 'navigate';
	const fetched = async () => {
		const ahead: unknown = isPage ? await preloadResponse : undefined;
		return ahead instanceof Response ? ahead : fetch(request);
	};
	const keptPage = async () => (await kept(site, path, pathname)) ?? kept(site, path, `${base}/404.html`);
	const keptPart = async () => ((await isOfThisBuild(clientId)) ? kept(site, path, pathname) : null);
	if (isHashed(pathname, site)) event.respondWith(kept(site, path, pathname).then((found) => found ?? fetch(request)));
	else event.respondWith(answerFrom(fetched, isPage ? keptPage : keptPart));
});

/** How long a page may take to say which build it is of, ms. */
const TELLING = 1000;

/** Whether a page is of the same build as this worker: it is asked itself, as src/routes/+layout.svelte answers. */
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
