/** How many bytes the pages of a built site have. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {ReadonlyMap<string, number>} Pages Path of a page below the site, as "countries/vnm/index.html" → its bytes, unpacked. */

/**
 * @param {string} folder A built site.
 * @returns {Pages} The English ones; Vietnamese pages hold the same
 */
export function pagesOf(folder) {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.html') && !path.startsWith('vi/'));
	return new Map(paths.map((path) => [path, statSync(join(folder, path)).size]));
}

/**
 * @param {Pages} pages
 * @returns {number[]} Bytes of the pages of places, the smallest first
 */
export const countryPages = (pages) =>
	[...pages]
		.filter(([path]) => /^countries\/[a-z]{3}\/index\.html$/.test(path))
		.map(([, bytes]) => bytes)
		.sort((a, b) => a - b);

/**
 * The pages that both sites have and that are larger in the second.
 *
 * @param {Pages} before
 * @param {Pages} after
 * @param {number} share How much larger at least: 0.02 for two percent.
 * @returns {{ path: string, before: number, after: number }[]} The one that grew most first
 */
export function grownPages(before, after, share) {
	return [...before]
		.map(([path, bytes]) => ({ path, before: bytes, after: after.get(path) ?? 0 }))
		.filter((page) => page.after > page.before * (1 + share))
		.sort((a, b) => b.after / b.before - a.after / a.before);
}
