/**
 * What is kept on a reader's device so that the site works without a network (src/lib/offline): the texts of a built site in some
 * packed bundles, each a JSON object `{ address: [type, text] }`, and a list of them. A bundle is one request, and all of it is of one build.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typeOf } from './headers.mjs';

/**
 * In no bundle: the cards that other sites show, pages that only lead on, former releases of the tables, what is for servers and for
 * other programs (the API, what describes files, feeds, oEmbed), and the worker itself, which browsers keep.
 */
const NEVER =
	/^(cards\/|offline\/|data\/releases\/|overview\.png$|card-|_headers$|_app\/version\.json$|service-worker\.js$|robots\.txt$|sitemap\.xml$|llms\.txt$|api\/|.*csv-metadata\.json$|.*\/oembed\.json$|\.well-known\/|countries\/[A-Z])/;

/** Pages of hundreds alike, each of some hundred kB with its tables: the scripts draw them from their data. */
const FROM_DATA = /^(countries|check|sources|embed)\/.+\/index\.html$/;

/** Kept when a reader asks for everything: the tables as files, pictures. */
const ASKED = /^(data\/(?!index\.html$|__data\.json$)|countries\/.+\.csv$|charts\/.+\.(svg|png|metadata\.json)$)/;

/** For every language: code, the page that the scripts fill, and what is written once for all. */
const FOR_ALL =
	/^(_app\/|404\.html$|receipts\/|maps\/world\.svg$|licences\.txt$|icons\/|check\/background\.json$|countries\/\w+\.csv$|data\/.+\.(csv|md|zip)$|charts\/[\w-]+(\.rows|\.bases)?\.(csv|json|metadata\.json)$)/;

const TEXT = /\.(html|js|css|json|csv|svg|txt|md|webmanifest)$/;
/** Kept as they are. */
const BYTES = /\.(woff2|ttf|png|zip)$/;

/** Parts of the site with a bundle of their own, so that one opens no more than it needs. */
const PARTS = ['_app', 'receipts', 'charts', 'countries', 'check'];

/** @typedef {{ name: string, language: string | null, asked: boolean, packed: boolean }} Place `packed`: in the bundle; else beside it. */

/**
 * Where a file is kept.
 *
 * @param {string} file In the built site, with forward slashes.
 * @param {readonly string[]} languages The first is at the root.
 * @returns {Place | null} null: nowhere
 */
export function keptIn(file, languages) {
	const [first = '', ...others] = languages;
	const prefixed = others.find((one) => file.startsWith(`${one}/`));
	const own = prefixed === undefined ? file : file.slice(prefixed.length + 1);
	const packed = TEXT.test(own);
	if (NEVER.test(own) || FROM_DATA.test(own) || (!packed && !BYTES.test(own))) return null;
	const asked = ASKED.test(own) || /\.(ttf|png)$/.test(own);
	const language = prefixed === undefined && FOR_ALL.test(own) ? null : (prefixed ?? first);
	const part = PARTS.find((name) => own.startsWith(`${name}/`))?.replace('_app', 'code') ?? 'pages';
	return { name: `${language ?? 'all'}-${asked ? 'files' : part}`, language, asked, packed };
}

/**
 * The address that a file is asked for by, below the base.
 *
 * @param {string} file
 * @returns {string} "charts/" for "charts/index.html"
 */
export const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Writes `offline/<version>/<bundle>.pack` into a built site, each packed by Gzip (an ending that no host unpacks on the way), and
 * `bundles.json` beside them, the list as src/lib/offline/kept.ts describes it.
 *
 * @param {string} folder
 * @param {string} version
 * @param {readonly string[]} languages The first is at the root.
 */
export function writeBundles(folder, version, languages) {
	/** @type {Map<string, { place: Place, packed: string[], beside: string[] }>} */
	const bundles = new Map();
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
	for (const file of files.sort()) {
		const place = keptIn(file, languages);
		if (place === null) continue;
		const bundle = bundles.get(place.name) ?? { place, packed: [], beside: [] };
		bundles.set(place.name, bundle);
		(place.packed ? bundle.packed : bundle.beside).push(file);
	}
	const to = join(folder, 'offline', version);
	mkdirSync(to, { recursive: true });
	const list = [...bundles].map(([name, { place, packed, beside }]) => {
		const texts = packed.map((file) => [addressOf(file), [typeOf(file), readFileSync(join(folder, file), 'utf8')]]);
		const body = gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 });
		writeFileSync(join(to, `${name}.pack`), body);
		const bytes = beside.reduce((sum, file) => sum + statSync(join(folder, file)).size, body.length);
		const { language, asked } = place;
		return { name, language, asked, bytes, texts: packed.map(addressOf), files: beside };
	});
	writeFileSync(join(to, 'bundles.json'), JSON.stringify(list));
}
