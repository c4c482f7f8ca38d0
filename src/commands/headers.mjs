/**
 * What a server says with the files of the site: the one list. The preview (serve.mjs) sends it; host-files.mjs writes the
 * configurations of other servers from it; tests/hosting asks all of them for it.
 *
 * The policy of what a page may load stands in the page itself, with the hashes of its own scripts (svelte.config.js);
 * policies add up, so the header holds only what a page cannot say of itself.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** With every answer, the 404 and the redirect too. */
export const ALWAYS = {
	// Read over TLS only. Without includeSubDomains: what else stands below the host's name is not ours to promise.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	// Everything here is public and the same for everybody. A chart embedded in a sandbox has no origin, so its browser
	// hands it scripts, fonts and figures only with this leave; so does it other people's pages that read the data.
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Access-Control-Allow-Origin': '*'
};

/** What a browser asks before another page's script may send headers of its own, as for a part of a table. */
export const PREFLIGHT = {
	'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
	'Access-Control-Allow-Headers': '*',
	'Access-Control-Max-Age': '86400'
};

/** The methods that are answered. */
export const ALLOW = 'GET, HEAD, OPTIONS';

/** Nobody else's page may frame ours … */
export const FRAMES = "frame-ancestors 'self'";
/** … but for the charts made for that, in every language. */
export const EMBEDS = languages().map((language, at) => (at === 0 ? '/embed/' : `/${language}/embed/`));

/** On hosts that speak TLS: no address of a page is asked for without. Not in the preview, which speaks plain HTTP. */
export const UPGRADE = 'upgrade-insecure-requests';

/** A page, a table: kept, and asked after each time. */
export const ASKED = 'no-cache';
/**
 * Files that are kept without asking, by the folder they lie in: for good where a name holds a hash of the content; an hour
 * where maps refer to a file, since a browser asks for it each time a map is drawn anew.
 *
 * @type {readonly (readonly [folder: string, kept: string])[]}
 */
export const KEPT = [
	['/_app/immutable/', 'public, max-age=31536000, immutable'],
	['/maps/', 'public, max-age=3600']
];

/** How each kind of file is named, by its ending. Texts say how their letters are written. */
export const TYPES = new Map([
	['html', 'text/html; charset=utf-8'],
	['css', 'text/css; charset=utf-8'],
	['js', 'text/javascript; charset=utf-8'],
	['json', 'application/json'],
	['csv', 'text/csv; charset=utf-8'],
	['md', 'text/markdown; charset=utf-8'],
	['txt', 'text/plain; charset=utf-8'],
	['xml', 'application/xml; charset=utf-8'],
	['svg', 'image/svg+xml'],
	['png', 'image/png'],
	['webp', 'image/webp'],
	['ico', 'image/vnd.microsoft.icon'],
	['woff2', 'font/woff2'],
	['woff', 'font/woff'],
	['ttf', 'font/ttf'],
	['pdf', 'application/pdf'],
	['zip', 'application/zip'],
	['parquet', 'application/vnd.apache.parquet'],
	['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['jsonld', 'application/ld+json'],
	['webmanifest', 'application/manifest+json']
]);

/** @returns {string[]} All languages, the one at the root first. */
export function languages() {
	const settings = new URL('../i18n/project.inlang/settings.json', import.meta.url);
	const { baseLocale, locales } = JSON.parse(readFileSync(settings, 'utf8'));
	return [baseLocale, ...locales.filter((/** @type {string} */ locale) => locale !== baseLocale)];
}

/**
 * @param {string} path Of an address, without the base: "/charts/".
 * @returns {boolean} Whether other people's pages may frame it
 */
export const mayBeFramed = (path) => EMBEDS.some((folder) => path.startsWith(folder));

/**
 * How long a file that is there is kept: a 404 is always asked after.
 *
 * @param {string} path Of an address, without the base.
 * @returns {string} "no-cache" for a page
 */
export const keptFor = (path) => KEPT.find(([folder]) => path.startsWith(folder))?.[1] ?? ASKED;

/**
 * @param {string} path Of a file: "/data/x.csv".
 * @returns {string} "application/octet-stream" where the list does not know its ending
 */
export const typeOf = (path) => TYPES.get(extname(path).slice(1)) ?? 'application/octet-stream';

/**
 * What goes with an answer, whatever it is.
 *
 * @param {string} path Of an address, without the base.
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
	return { ...ALWAYS, ...(mayBeFramed(path) ? {} : { 'Content-Security-Policy': FRAMES }) };
}
