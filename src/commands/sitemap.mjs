/**
 * /sitemap.xml (https://www.sitemaps.org/protocol.html): every page of the built site, with the same page in the other languages, and the
 * day of the data that it was drawn from. Read off the built files, so that no page can be forgotten and none be named that is not there.
 * The line of robots.txt that leads to it needs a whole address, and is written where the site's is known.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'sitemap.xml';
/** Pages that say themselves that they are not to be found: embedded charts. */
const HIDDEN = /<meta name="robots" content="noindex"/;
/** Pages that only lead on to the one in small letters. */
const LEADS_ON = /(^|\/)countries\/[A-Z]/;
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => XML[/** @type {keyof typeof XML} */ (sign)]);

/**
 * @param {readonly string[]} pages Paths below the site's root, "" and "charts/" and "vi/charts/".
 * @param {{ root: string, day: string, languages: readonly string[] }} site Address that the paths stand below, without slash at its
 *   end; ISO day; languages, the one at the root first.
 * @returns {string} XML, pages in order of path, those of a language together
 */
export function sitemapText(pages, { root, day, languages }) {
	const [base = '', ...others] = languages;
	const languageOf = (/** @type {string} */ page) => others.find((one) => page.startsWith(`${one}/`)) ?? base;
	const bare = (/** @type {string} */ page) =>
		languageOf(page) === base ? page : page.slice(languageOf(page).length + 1);
	const known = new Set(pages);
	const url = (/** @type {string} */ page) => {
		const same = languages
			.map((language) => ({ language, page: language === base ? bare(page) : `${language}/${bare(page)}` }))
			.filter((one) => known.has(one.page));
		const link = (/** @type {string} */ language, /** @type {string} */ to) =>
			`\t\t<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(`${root}/${to}`)}"/>`;
		return [
			'\t<url>',
			`\t\t<loc>${escaped(`${root}/${page}`)}</loc>`,
			`\t\t<lastmod>${day}</lastmod>`,
			...same.map((one) => link(one.language, one.page)),
			...(known.has(bare(page)) ? [link('x-default', bare(page))] : []),
			'\t</url>'
		].join('\n');
	};
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...[...pages].sort((a, b) => (a < b ? -1 : 1)).map(url),
		'</urlset>',
		''
	].join('\n');
}

/**
 * @param {string} folder A built site.
 * @returns {string[]} Paths of its pages that are to be found
 */
export function pagesBelow(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /(^|\/)index\.html$/.test(file) && !LEADS_ON.test(file))
		.filter((file) => !HIDDEN.test(readFileSync(join(folder, file), 'utf8')))
		.map((file) => file.replace(/index\.html$/, ''));
}

/**
 * Writes it into a built site, and names it in robots.txt.
 *
 * @param {string} folder
 * @param {{ origin: string, base: string, languages: readonly string[] }} site `origin`: "https://example.org", or "" where nobody said:
 *   addresses then begin with a slash, as those of cards do.
 */
export function writeSitemap(folder, { origin, base, languages }) {
	const { created } = JSON.parse(readFileSync(join(folder, 'data', 'datapackage.json'), 'utf8'));
	const root = `${origin}${base}`;
	writeFileSync(join(folder, NAME), sitemapText(pagesBelow(folder), { root, day: created.slice(0, 10), languages }));
	if (origin !== '') appendFileSync(join(folder, 'robots.txt'), `\nSitemap: ${root}/${NAME}\n`);
}
