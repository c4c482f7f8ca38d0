/**
 * The server of the built site: sirv, which hands out files with their Brotli and gzip twins, and what a static host does
 * besides: `/charts` leads to `/charts/`, 404.html, long caching of hashed files. `vite preview` sends nothing packed, so
 * nothing measured with it would be true of the web.
 *
 * As a command it serves build/ on PORT (4173) and stops with a sentence when the port is taken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { listen, portFrom } from './listen.mjs';
import { asCommand, root } from './run.mjs';
import { Explained, say } from './say.mjs';

/** @typedef {import('node:http').ServerResponse} Response */

/** Texts that do not say themselves how their letters are written, by file extension. */
const UNMARKED = new Map([
	['.csv', 'text/csv; charset=utf-8'],
	['.md', 'text/markdown; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8']
]);

const HEADERS = Object.entries({
	// Everything here is public and the same for everybody. A chart embedded in a sandbox has no origin, so its browser
	// hands it scripts, fonts and figures only with this leave; so does it other people's pages that read the data.
	'Access-Control-Allow-Origin': '*',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin'
});

/**
 * @param {{ folder: string, base?: string | undefined }} site `base`: "" or "/name", as BASE_PATH at the build.
 * @returns {import('./listen.mjs').Handler}
 */
export function siteHandler({ folder, base = '' }) {
	// `dev` reads a file when it is asked for, not once for all: a site that is built anew meanwhile is served as it is now
	const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders: setKept });
	return (request, response) => {
		for (const [name, value] of HEADERS) response.setHeader(name, value);
		// "//host/" would lead to another host; `..` is resolved here
		const { pathname, search } = new URL(`http://localhost/${(request.url ?? '').replace(/^[\\/]+/, '')}`);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end('Only GET and HEAD.\n');
		} else if (base !== '' && (pathname === '/' || pathname === base)) {
			redirect(response, `${base}/${search}`);
		} else if (pathname.startsWith(`${base}/`)) {
			const path = pathname.slice(base.length);
			request.url = path.endsWith('/') ? `${path}index.html` : path;
			files(request, response, () => {
				if (isPage(folder, path)) redirect(response, `${base}${path}/${search}`);
				else sendMissing(folder, response);
			});
		} else sendMissing(folder, response);
	};
}

/**
 * How long a browser may keep a file without asking again: for good where its name holds a hash of its content; an hour
 * where maps refer to it, since a browser asks for such a file each time a map is drawn anew.
 *
 * @param {Response} response
 * @param {string} path
 */
function setKept(response, path) {
	const type = UNMARKED.get(extname(path));
	if (type !== undefined) response.setHeader('Content-Type', type);
	if (path.startsWith('/_app/immutable/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
	if (path.startsWith('/maps/')) response.setHeader('Cache-Control', 'public, max-age=3600');
}

/**
 * @param {string} folder
 * @param {string} path As in the address, with its escapes.
 * @returns {boolean} Whether it is a page asked for without its slash
 */
function isPage(folder, path) {
	try {
		return !path.endsWith('/') && existsSync(join(folder, decodeURI(path), 'index.html'));
	} catch {
		return false;
	}
}

/**
 * @param {Response} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(308, { Location: location }).end('Moved.\n');
}

/**
 * @param {string} folder
 * @param {Response} response
 */
function sendMissing(folder, response) {
	const page = join(folder, '404.html');
	const body = existsSync(page) ? readFileSync(page) : 'Not found.\n';
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(body);
}

/**
 * The handler for build/, below BASE_PATH when that is set.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export const builtSite = (env) => siteHandler({ folder: join(root, 'build'), base: env.BASE_PATH });

await asCommand(import.meta.url, async () => {
	const port = portFrom(process.env);
	const server = await listen(builtSite(process.env), port);
	if (server === null) throw new Explained(`Port ${port} is taken: name another, as in PORT=4180.`);
	say(`Serving at http://localhost:${server.port}${process.env.BASE_PATH ?? ''}/`);
});
