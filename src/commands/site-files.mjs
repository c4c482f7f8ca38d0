/** The files of the built site, as the server hands them out: found by address, read once, kept with their hash. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** By file extension; anything else is application/octet-stream. */
const types = new Map(
	Object.entries({
		html: 'text/html; charset=utf-8',
		css: 'text/css; charset=utf-8',
		js: 'text/javascript; charset=utf-8',
		mjs: 'text/javascript; charset=utf-8',
		csv: 'text/csv; charset=utf-8',
		txt: 'text/plain; charset=utf-8',
		md: 'text/markdown; charset=utf-8',
		json: 'application/json',
		map: 'application/json',
		geojson: 'application/geo+json',
		webmanifest: 'application/manifest+json',
		xml: 'application/xml',
		svg: 'image/svg+xml',
		png: 'image/png',
		jpg: 'image/jpeg',
		webp: 'image/webp',
		ico: 'image/x-icon',
		woff2: 'font/woff2',
		woff: 'font/woff',
		wasm: 'application/wasm',
		zip: 'application/zip',
		pdf: 'application/pdf'
	})
);

/** @typedef {{ body: Buffer, etag: string, type: string, mtimeMs: number, zipped: Promise<Buffer> | null }} Asset */

/**
 * @param {string} folder Absolute.
 * @returns {(path: string) => Promise<Asset | 'folder' | null>} Takes a decoded path that begins with a slash;
 * 'folder' is a page asked for without its trailing slash, null is nothing to be handed out
 */
export function siteFiles(folder) {
	/** @type {Map<string, Asset>} */
	const cache = new Map();
	return async (path) => {
		const full = resolve(folder, `.${path}`);
		if (full !== folder && !full.startsWith(folder + sep)) return null;
		const file = path.endsWith('/') ? join(full, 'index.html') : full;
		const state = await stat(file).catch(() => null);
		if (state === null) return null;
		if (state.isDirectory()) return (await stat(join(file, 'index.html')).catch(() => null)) && 'folder';
		const known = cache.get(file);
		if (known !== undefined && known.mtimeMs === state.mtimeMs) return known;
		const asset = await readAsset(file, state.mtimeMs);
		cache.set(file, asset);
		return asset;
	};
}

/**
 * @param {string} file
 * @param {number} mtimeMs
 * @returns {Promise<Asset>}
 */
async function readAsset(file, mtimeMs) {
	const body = await readFile(file);
	const type = types.get(extname(file).slice(1).toLowerCase()) ?? 'application/octet-stream';
	// Weak, for the zipped and the plain body share it.
	const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`;
	return { body, etag, type, mtimeMs, zipped: null };
}
