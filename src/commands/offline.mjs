/**
 * What the service worker (src/service-worker.ts) keeps on a reader's device, so that the site works without a network: the
 * texts of a built site in a few packed bundles, each a JSON object `{ address: text }`. One bundle is one request, and all of
 * it comes from one build.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The page that the scripts fill for an address whose own page is not kept. */
const SHELL = '404.html';

/**
 * In no bundle: what a page is shown with elsewhere, pages that only lead on, what is for servers, and the worker itself, which
 * browsers keep.
 */
const NEVER =
	/^(cards\/|offline\/|_headers$|_app\/version\.json$|service-worker\.js$|robots\.txt$|\.well-known\/|countries\/[A-Z])/;

/**
 * Pages of hundreds alike, each some hundred kB with its table: the scripts draw them from their data.
 */
const FROM_DATA = /^(countries|check|sources|embed)\/.+\.html$/;

/** Kept when a reader asks for all: rows of the tables as files, tables of countries and pictures of charts. */
const ASKED =
	/^(data\/(?!index\.html$|__data\.json$)|countries\/.+\.csv$|countries\/[a-z]{3}\/tables\.json$|charts\/.+\.(svg|png|metadata\.json)$)/;

/** Kept with any language: code and what is written once for all. */
const SHARED = /^(_app\/|receipts\/|maps\/|charts\/[\w-]+(\.rows|\.bases)?\.(csv|json)$)/;

const TEXT = /\.(html|js|css|json|csv|svg|txt|md|webmanifest)$/;
/** Kept as they are: fonts with any language, the rest when a reader asks for all. */
const BYTES = /\.(woff2|ttf|png|zip)$/;

/**
 * Where a file is kept.
 *
 * @param {string} file In the built site, with forward slashes.
 * @param {readonly string[]} prefixes Of the languages that are not at the root: "vi".
 * @returns {{ bundle: string, packed: boolean } | null} `bundle`: "code", "pages", "vi/pages", "rest"; null: nowhere
 */
export function keptIn(file, prefixes) {
	const prefix = prefixes.find((one) => file.startsWith(`${one}/`));
	const own = prefix === undefined ? file : file.slice(prefix.length + 1);
	const packed = TEXT.test(own);
	if (NEVER.test(own) || FROM_DATA.test(own) || (!packed && !BYTES.test(own))) return null;
	const rest = ASKED.test(own) || (!packed && !own.endsWith('.woff2'));
	const shared = prefix === undefined && (SHARED.test(own) || own === SHELL || own.endsWith('.woff2'));
	const pages = prefix === undefined ? 'pages' : `${prefix}/pages`;
	return { bundle: rest ? 'rest' : shared ? 'code' : pages, packed };
}

/**
 * The address that a file is asked for by, below the base.
 *
 * @param {string} file
 * @returns {string} "charts/" for "charts/index.html"
 */
export const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');

/** @typedef {{ texts: Record<string, string>, files: string[], bytes: number }} Bundle `files`: kept as they are. `bytes`: of all, packed. */

/**
 * Writes `offline/<version>/<bundle>.gz` into a built site, `vi/offline/…` for the pages of a language, and
 * `offline/<version>/bundles.json`: what each takes on the network, and the files that come beside it.
 *
 * @param {string} folder
 * @param {string} version
 * @param {readonly string[]} prefixes
 */
export function writeBundles(folder, version, prefixes) {
	/** @type {Map<string, Bundle>} */
	const bundles = new Map();
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
	for (const file of files.sort()) {
		const kept = keptIn(file, prefixes);
		if (kept === null || !statSync(join(folder, file)).isFile()) continue;
		const bundle = bundles.get(kept.bundle) ?? { texts: {}, files: [], bytes: 0 };
		bundles.set(kept.bundle, bundle);
		if (kept.packed) bundle.texts[addressOf(file)] = readFileSync(join(folder, file), 'utf8');
		else {
			bundle.files.push(file);
			bundle.bytes += statSync(join(folder, file)).size;
		}
	}
	const list = [...bundles].map(([name, { texts, files: beside, bytes }]) => {
		const packed = gzipSync(JSON.stringify({ texts, files: beside }), { level: 9 });
		const path = join(folder, bundlePath(name, version));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, packed);
		return { name, bytes: bytes + packed.length };
	});
	writeFileSync(join(folder, 'offline', version, 'bundles.json'), JSON.stringify(list));
	return list;
}

/**
 * @param {string} name
 * @param {string} version
 * @returns {string} "vi/offline/<version>/pages.gz" for "vi/pages"
 */
function bundlePath(name, version) {
	const at = name.lastIndexOf('/') + 1;
	return `${name.slice(0, at)}offline/${version}/${name.slice(at)}.gz`;
}
