/**
 * What of this site is kept on the device, for reading without a network. Used by the service worker and by pages. The texts of the
 * site are kept in the packed bundles that src/commands/offline.mjs writes, one cache a build: parts of two builds never meet.
 */

/** One build of the site below a path: "" or "/name". */
export interface Site {
	readonly base: string;
	readonly version: string;
}

/** A bundle as the build lists it. Addresses are below the base: "charts/x/" for a page. */
export interface Bundle {
	readonly name: string;
	/** Whose pages it holds; null: what every language needs. */
	readonly language: string | null;
	/** Whether it is kept only where a reader asks for everything. */
	readonly asked: boolean;
	/** What it takes on the network and on the device, with its files. */
	readonly bytes: number;
	/** Addresses of the texts in it. */
	readonly texts: readonly string[];
	/** Addresses of files that are kept beside it, as they are: fonts, pictures. */
	readonly files: readonly string[];
}

/** Name of the cache of a build: "/name/ kept 1a2b". */
export function cacheName({ base, version }: Site): string {
	return `${base}/ kept ${version}`;
}

/** The caches of other builds of this site, by the names of all at this origin; several sites may stand below one host's name. */
export function otherCaches(names: readonly string[], site: Site): readonly string[] {
	const ours = cacheName({ base: site.base, version: '' });
	return names.filter((name) => name.startsWith(ours) && name !== cacheName(site));
}

const LIST = 'bundles.json';

function addressIn({ base, version }: Site, file: string): string {
	return `${base}/offline/${version}/${file}`;
}

/**
 * All bundles of a build.
 *
 * @throws Error where the list is not kept and does not arrive
 */
export async function listed(site: Site): Promise<readonly Bundle[]> {
	const address = addressIn(site, LIST);
	const found = await caches.match(address, { cacheName: cacheName(site) });
	return (found ?? (await arrived(address))).json();
}

/** Which bundles are kept whole in some cache, by name. */
export async function keptNames(cache: string): Promise<ReadonlySet<string>> {
	const keys = (await caches.has(cache)) ? await (await caches.open(cache)).keys() : [];
	const names = keys.map(({ url }) => /\/offline\/\w+\/([\w-]+)\.pack$/.exec(url)?.[1]);
	return new Set(names.filter((name) => name !== undefined));
}

/**
 * Fetches a bundle and its files and keeps them; what is there already is not fetched again.
 *
 * @throws Error where something does not arrive, or there is no room
 */
export async function keep(site: Site, { name, files }: Bundle): Promise<void> {
	const cache = await caches.open(cacheName(site));
	// The bundle last: where it is, all is there
	const addresses = files.map((file) => `${site.base}/${file}`);
	for (const address of [addressIn(site, LIST), ...addresses, addressIn(site, `${name}.pack`)])
		if ((await cache.match(address)) === undefined) await cache.put(address, await arrived(address));
}

/** What the network brings. @throws Error where that is nothing of use */
async function arrived(address: string): Promise<Response> {
	// Kept once: the browser's own cache need not hold it too
	const answer = await fetch(address, { cache: 'no-store' });
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
	return answer;
}

/** The media type and the text at each address. */
type Texts = Readonly<Record<string, readonly [type: string, text: string]>>;

/** Bundles that were opened, by their address: as long as the worker lives. */
const opened = new Map<string, Promise<Texts | null>>();

/** What a kept bundle holds; null where it is not kept. */
function open(site: Site, name: string): Promise<Texts | null> {
	const address = addressIn(site, `${name}.pack`);
	const coming = opened.get(address) ?? read(site, address);
	opened.set(address, coming);
	// Kept later, it is looked for again
	void coming.then((texts) => texts === null && opened.delete(address));
	return coming;
}

async function read(site: Site, address: string): Promise<Texts | null> {
	const found = await caches.match(address, { cacheName: cacheName(site) });
	if (found === undefined) return null;
	return new Response(found.body?.pipeThrough(new DecompressionStream('gzip'))).json();
}

/**
 * What is kept for an address, if anything: the page itself where its slash was left out.
 *
 * @param pathname of the address; what it asks beyond that is no part of it
 */
export async function kept(site: Site, pathname: string): Promise<Response | null> {
	const asIs = await caches.match(pathname, { cacheName: cacheName(site) });
	if (asIs !== undefined) return asIs;
	const own = decodeURI(pathname.slice(site.base.length + 1));
	const places = await whereKept(site);
	for (const address of [own, `${own}/`]) {
		const name = places.get(address);
		const [type, text] = (name === undefined ? undefined : (await open(site, name))?.[address]) ?? [];
		if (type !== undefined) return new Response(text, { headers: { 'Content-Type': type } });
	}
	return null;
}

let places: Promise<ReadonlyMap<string, string>> | null = null;

/** The bundle of each address, by name; empty where the list of bundles is not kept and cannot be had. */
async function whereKept(site: Site): Promise<ReadonlyMap<string, string>> {
	places ??= listed(site).then(
		(bundles) => new Map(bundles.flatMap(({ name, texts }) => texts.map((address) => [address, name])))
	);
	return places.catch(() => {
		places = null;
		return new Map();
	});
}
