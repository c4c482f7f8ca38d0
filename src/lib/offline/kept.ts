/**
 * What of this site is kept on the device, for reading without a network. Used by the service worker and by pages: names of the
 * caches, what they hold and how it is packed. Bundles are written by src/commands/offline.mjs.
 */

/** One build of the site below a path: "" or "/name". */
export interface Site {
	readonly base: string;
	readonly version: string;
}

/** Which bundle, and where it lies: `pages` once a language, below the language's own path. */
export interface BundlePlace {
	readonly name: 'code' | 'pages' | 'rest';
	/** "/" or "/vi/", below the base; what is for every language lies at "/". */
	readonly path: string;
}

/** What a bundle holds: texts by address below the base, "charts/x/" for a page; addresses of files that are kept as they are. */
interface Bundle {
	readonly texts: Readonly<Record<string, string>>;
	readonly files: readonly string[];
}

/** Kept last in a cache: where it is, the bundle is there whole. */
const WHOLE = 'offline/whole';

/** Tells a packed body in a cache from one that is kept as it came. */
const PACKED = 'X-Packed';

const TYPES: Readonly<Record<string, string>> = {
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json',
	csv: 'text/csv; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json'
};

/** The media type of a text by its address: that of a page where it has no ending. */
export function typeOfText(address: string): string {
	const ending = /\.(\w+)$/.exec(address)?.[1] ?? '';
	return TYPES[ending] ?? 'text/html; charset=utf-8';
}

/** Name of the cache of a bundle: "/vi/ pages 1a2b". */
export function cacheName({ base, version }: Site, { name, path }: BundlePlace): string {
	return `${base}${path} ${name} ${version}`;
}

/** Whether a cache is one of this site: several may stand below one host's name. */
export function isOurs(name: string, base: string): boolean {
	const [at, kind, , more] = name.split(' ');
	return more === undefined && at?.startsWith(`${base}/`) === true && ['code', 'pages', 'rest'].includes(kind ?? '');
}

/**
 * The caches that are no longer wanted once the pages at `path` are kept in this version: those pages in other versions, and what
 * no language's pages go with any more.
 *
 * @param names of all caches at this origin; others than ours are left alone
 */
export function outdated(names: readonly string[], { base, version }: Site, path: string): readonly string[] {
	const ours = names.filter((name) => isOurs(name, base)).map((full) => ({ full, parts: full.split(' ') }));
	const old = ours.filter(({ parts: [at, name, of] }) => at === base + path && name === 'pages' && of !== version);
	const stay = ours.filter((one) => one.parts[1] === 'pages' && !old.includes(one));
	const used = new Set([version, ...stay.map(({ parts: [, , of] }) => of)]);
	const alone = ours.filter(({ parts: [, name, of] }) => name !== 'pages' && !used.has(of));
	return [...old, ...alone].map(({ full }) => full);
}

/** Address of a bundle: "/vi/offline/1a2b/pages.gz". */
export function bundleAddress({ base, version }: Site, { name, path }: BundlePlace): string {
	return `${base}${path}offline/${version}/${name}.gz`;
}

/**
 * Fetches a bundle and keeps what it holds, unless it is kept already; a bundle is kept whole or not at all.
 *
 * @param onProgress told after each file, with how many of how many are kept
 * @throws Error where something does not arrive, or there is no room
 */
export async function keep(
	site: Site,
	place: BundlePlace,
	onProgress: (done: number, all: number) => void = () => {}
): Promise<void> {
	const name = cacheName(site, place);
	if (await isKept(site, place)) return;
	const { texts, files } = await fetchBundle(bundleAddress(site, place));
	const addresses = Object.entries(texts);
	const all = addresses.length + files.length;
	const cache = await caches.open(name);
	try {
		let done = 0;
		for (const [address, text] of addresses) {
			await cache.put(`${site.base}/${address}`, pack(text, typeOfText(address)));
			onProgress((done += 1), all);
		}
		for (const file of files) {
			await cache.add(`${site.base}/${file}`);
			onProgress((done += 1), all);
		}
		await cache.put(`${site.base}/${WHOLE}`, new Response());
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

/** Whether a bundle is kept whole. */
export async function isKept(site: Site, place: BundlePlace): Promise<boolean> {
	return (await caches.match(`${site.base}/${WHOLE}`, { cacheName: cacheName(site, place) })) !== undefined;
}

async function fetchBundle(address: string): Promise<Bundle> {
	// Kept once, opened: the browser's own cache need not hold it too
	const answer = await fetch(address, { cache: 'no-store' });
	if (!answer.ok || answer.body === null) throw new Error(`${address} answered ${answer.status}`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	// Some hosts unpack what is named .gz on the way
	const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const body = new Blob([bytes]).stream();
	return new Response(packed ? body.pipeThrough(new DecompressionStream('gzip')) : body).json();
}

/** A text as it is kept: pages of statistics shrink to a fifth. */
function pack(text: string, type: string): Response {
	const body = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Response(body, { headers: { 'Content-Type': type, [PACKED]: 'gzip' } });
}

function unpack(kept: Response): Response {
	if (!kept.headers.has(PACKED) || kept.body === null) return kept;
	const type = kept.headers.get('Content-Type') ?? '';
	return new Response(kept.body.pipeThrough(new DecompressionStream('gzip')), { headers: { 'Content-Type': type } });
}

/**
 * What is kept for an address, if anything; its query is no part of it.
 *
 * @param path of the pages of the reader's language: "/" or "/vi/"
 */
export async function kept(site: Site, path: string, address: string): Promise<Response | null> {
	const places: readonly BundlePlace[] = [
		{ name: 'pages', path },
		{ name: 'code', path: '/' },
		{ name: 'rest', path: '/' }
	];
	for (const place of places) {
		const found = await caches.match(address, { cacheName: cacheName(site, place), ignoreSearch: true });
		if (found !== undefined) return unpack(found);
	}
	return null;
}
