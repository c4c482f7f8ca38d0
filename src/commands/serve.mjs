/**
 * The preview of the built site: sirv, which hands out files with their Brotli and gzip twins, and what a static host does
 * besides: `/charts` leads to `/charts/`, 404.html, the headers of headers.mjs, parts of files. `vite preview` sends nothing
 * packed, so nothing measured with it would be true of the web. For readers on the web there are servers made for that:
 * src/hosting.
 *
 * As a command it serves build/ on PORT (4173) and stops with a sentence when the port is taken.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { ALLOW, headersOf, keptFor, PREFLIGHT, typeOf } from './headers.mjs';
import { listen, portFrom } from './listen.mjs';
import { sendPart } from './ranges.mjs';
import { asCommand, root } from './run.mjs';
import { Explained, say } from './say.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @param {{ folder: string, base?: string | undefined }} site `base`: "" or "/name", as BASE_PATH at the build.
 * @returns {import('./listen.mjs').Handler}
 */
export function siteHandler({ folder, base = '' }) {
	// `dev` reads a file when it is asked for, not once for all: a site that is built anew meanwhile is served as it is now,
	// and nothing is held in memory
	const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders: setKept });
	return (request, response) => {
		// `..` is resolved here
		const { pathname, search } = new URL(`http://localhost/${(request.url ?? '').replace(/^[\\/]/, '')}`);
		const path = pathname.slice(base.length);
		setAll(response, headersOf(path));
		if (request.method === 'OPTIONS') {
			setAll(response, PREFLIGHT);
			response.writeHead(204).end();
		} else if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: ALLOW }).end('Only GET and HEAD.\n');
		} else if (base !== '' && (pathname === '/' || pathname === base)) {
			redirect(response, `${base}/${search}`);
		} else if (pathname.startsWith(`${base}/`) && !pathname.includes('//')) {
			// "//charts/" is no second address of "/charts/"
			request.url = path.endsWith('/') ? `${path}index.html` : path;
			const file = fileAt(folder, request.url);
			if (file !== null && sendPart(request, response, file)) return;
			delete request.headers.range;
			files(request, response, () => {
				if (!path.endsWith('/') && fileAt(folder, `${path}/index.html`) !== null) {
					redirect(response, `${base}${path}/${search}`);
				} else sendMissing(folder, request, response);
			});
		} else sendMissing(folder, request, response);
	};
}

/**
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
function setAll(response, headers) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * What goes with a file that is there.
 *
 * @param {Response} response
 * @param {string} path
 */
function setKept(response, path) {
	setAll(response, { 'Content-Type': typeOf(path), 'Cache-Control': keptFor(path), 'Accept-Ranges': 'bytes' });
}

/**
 * @param {string} folder
 * @param {string} path As in the address, with its escapes.
 * @returns {string | null} The file there; null where there is none, or it lies elsewhere
 */
function fileAt(folder, path) {
	try {
		const file = join(folder, decodeURI(path));
		return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
	} catch {
		return null;
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
 * 404.html, packed as the reader takes it, whatever was asked for.
 *
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
function sendMissing(folder, request, response) {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const twins = [
		...(/\bbr\b/.test(accepted) ? [{ file: '404.html.br', coding: 'br' }] : []),
		...(/\bgzip\b/.test(accepted) ? [{ file: '404.html.gz', coding: 'gzip' }] : []),
		{ file: '404.html', coding: null }
	];
	const twin = twins.find(({ file }) => existsSync(join(folder, file)));
	const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
	if (twin === undefined) {
		response.writeHead(404, headers).end('Not found.\n');
		return;
	}
	const path = join(folder, twin.file);
	const body = readFileSync(path);
	response.writeHead(404, {
		...headers,
		...(twin.coding === null ? {} : { 'Content-Encoding': twin.coding }),
		'Content-Length': body.length,
		ETag: `W/"${body.length}-${statSync(path).mtimeMs}"`
	});
	response.end(body);
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
