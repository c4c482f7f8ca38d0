/**
 * Styles that many pages of a built site carry alike stand once, in a file that they link to. SvelteKit writes them into each
 * page, which is seen sooner; of hundreds of pages of one kind that is the same 60 kB hundreds of times.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLE = /<style>([^]*?)<\/style>/;
/** Pages from which on it is worth a request more. Charts, of which there are fewer, keep their styles for speed. */
export const MANY = 100;
/** Where SvelteKit's own files are, named by what they hold, kept by browsers for good. */
const ASSETS = '_app/immutable/assets';

/**
 * Moves them. The policy of each page no longer names what it no longer holds.
 *
 * @param {string} folder A built site.
 * @param {string} base Path below which it is served: "" or "/name".
 * @returns {number} How many files of styles were written.
 */
export function shareStyles(folder, base) {
	/** @type {Map<string, string[]>} By text of the style: the pages that hold it. */
	const pages = new Map();
	for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!path.endsWith('.html')) continue;
		const [, style = ''] = STYLE.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
		if (style !== '') pages.set(style, [...(pages.get(style) ?? []), path]);
	}
	const shared = [...pages].filter(([, paths]) => paths.length >= MANY);
	for (const [style, paths] of shared) {
		const name = `${createHash('sha256').update(style).digest('base64url').slice(0, 8)}.css`;
		writeFileSync(join(folder, ASSETS, name), style.trim());
		const hash = ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
		const link = `<link href="${base}/${ASSETS}/${name}" rel="stylesheet">`;
		for (const path of paths) {
			const page = readFileSync(join(folder, path), 'utf8');
			writeFileSync(
				join(folder, path),
				page.replace(hash, '').replace(STYLE, () => link)
			);
		}
	}
	return shared.length;
}
