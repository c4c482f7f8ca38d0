/**
 * A small server for the built site, which does what a good static host does: gzip, ETag, long caching of hashed
 * files, 404.html. `vite preview` compresses nothing, so nothing measured with it would be true of the web.
 *
 * As a command it serves build/ on PORT (4173) and stops with a sentence when the port is taken.
 */
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listen, portFrom } from './listen.mjs';
import { isCommand, root } from './run.mjs';
import { Explained, say, sayFailure } from './say.mjs';
import { siteFiles } from './site-files.mjs';

const zip = promisify(gzip);

/** Below this many bytes gzip saves nothing worth a header. */
const worthZipping = 512;

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */
/** @typedef {{ base: string, find: ReturnType<typeof siteFiles> }} Site */

/**
 * @param {{ folder: string, base?: string | undefined }} site `base`: "" or "/name", as BASE_PATH at the build.
 * @returns {(request: Request, response: import('node:http').ServerResponse) => Promise<void>} Never rejects
 */
export function siteHandler({ folder, base = '' }) {
	const site = { base, find: siteFiles(resolve(folder)) };
	return async (request, response) => {
		const answer = await answerTo(site, request).catch(() => plain(500, 'The server could not read this file.'));
		response.writeHead(answer.status, {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Cache-Control': 'no-cache',
			...(answer.status === 304 ? {} : { 'Content-Length': answer.body.length }),
			...answer.headers
		});
		response.end(request.method === 'HEAD' ? undefined : answer.body);
	};
}

/**
 * @param {Site} site
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
async function answerTo({ base, find }, request) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
	}
	const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
	const path = decode(address);
	if (path === null) return plain(400, 'This address is malformed.');
	if (base !== '' && (path === '/' || path === base)) return redirect(`${base}/`, query);
	const found = path.startsWith(`${base}/`) ? await find(path.slice(base.length)) : null;
	if (found === 'folder') return redirect(`${address}/`, query);
	if (found !== null) return fileAnswer(found, request, keptFor(path.slice(base.length)));
	const missing = await find('/404.html');
	if (missing === null || missing === 'folder') return plain(404, 'Not found.');
	return { status: 404, headers: { 'Content-Type': missing.type }, body: missing.body };
}

/**
 * @param {string} address
 * @returns {string | null} null for what no file's name can be: a broken escape, a NUL
 */
function decode(address) {
	try {
		const path = decodeURIComponent(address);
		return path.startsWith('/') && !path.includes('\0') ? path : null;
	} catch {
		return null;
	}
}

/**
 * How long a browser may keep a file without asking again: for good where its name holds a hash of its content; an hour
 * where maps refer to it, since a browser asks for such a file each time a map is drawn anew.
 *
 * @param {string} path
 * @returns {string | null} null: it asks each time
 */
function keptFor(path) {
	if (path.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	return path.startsWith('/maps/') ? 'public, max-age=3600' : null;
}

/**
 * @param {import('./site-files.mjs').Asset} asset
 * @param {Request} request
 * @param {string | null} kept What its Cache-Control says.
 * @returns {Promise<Answer>}
 */
async function fileAnswer(asset, request, kept) {
	/** @type {Record<string, string>} */
	const headers = {
		// Everything here is public and the same for everybody. A chart embedded in a sandbox has no origin, so its browser
		// hands it scripts, fonts and figures only with this leave; so does it other people's pages that read the data.
		'Access-Control-Allow-Origin': '*',
		'Content-Type': asset.type,
		ETag: asset.etag,
		Vary: 'Accept-Encoding'
	};
	if (kept !== null) headers['Cache-Control'] = kept;
	const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
	if (known.includes(asset.etag)) return { status: 304, headers, body: Buffer.alloc(0) };
	const accepted = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers['accept-encoding'] ?? '');
	const packs = /^text\/|json|xml|wasm/.test(asset.type) && asset.body.length >= worthZipping;
	if (!accepted || !packs) return { status: 200, headers, body: asset.body };
	asset.zipped ??= zip(asset.body);
	return { status: 200, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: await asset.zipped };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plain(status, text, headers = {}) {
	const body = Buffer.from(`${text}\n`);
	return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body };
}

/**
 * @param {string} address
 * @param {string | undefined} query
 * @returns {Answer}
 */
function redirect(address, query) {
	// "//host/" would lead to another host.
	const local = `/${address.replace(/^[\\/]+/, '')}`;
	return plain(308, 'Moved.', { Location: query === undefined ? local : `${local}?${query}` });
}

/**
 * The handler for build/, below BASE_PATH when that is set.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export const builtSite = (env) => siteHandler({ folder: join(root, 'build'), base: env.BASE_PATH });

if (isCommand(import.meta.url)) {
	try {
		const port = portFrom(process.env);
		const server = await listen(builtSite(process.env), port);
		if (server === null) throw new Explained(`Port ${port} is taken: name another, as in PORT=4180.`);
		say(`Serving at http://localhost:${server.port}${process.env.BASE_PATH ?? ''}/`);
	} catch (error) {
		sayFailure(error);
		process.exitCode = 1;
	}
}
