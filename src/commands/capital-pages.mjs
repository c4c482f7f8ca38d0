/**
 * Pages of countries whose code is written in capitals, as most tables write it: each leads on to the page in small letters,
 * with scripts with the query kept, without them by itself. A file system that takes both for one has them already.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CODE = /^[a-z]{3}$/;

/**
 * A page that leads on.
 *
 * @param {string} code In small letters.
 * @param {string} page The page that it leads to, as HTML.
 * @returns {string} HTML
 */
export function leadingOn(code, page) {
	const [, language = 'en'] = /<html[^>]* lang="([^"]*)"/.exec(page) ?? [];
	const [, title = code.toUpperCase()] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
	const [, canonical = ''] = /(<link rel="canonical"[^>]*>)/.exec(page) ?? [];
	const to = `../${code}/`;
	return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${title}</title>
${canonical}
<script>location.replace('${to}' + location.search + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
<p><a href="${to}">${title}</a></p>
</html>
`;
}

/**
 * Writes them into a built site.
 *
 * @param {string} folder
 * @returns {number} How many were written.
 */
export function writeCapitalPages(folder) {
	// Those of every language
	return ['.', ...readdirSync(folder)]
		.map((name) => join(folder, name, 'countries'))
		.filter((countries) => existsSync(countries))
		.flatMap((countries) => readdirSync(countries).map((code) => ({ countries, code })))
		.filter(({ countries, code }) => CODE.test(code) && !existsSync(join(countries, code.toUpperCase())))
		.map(({ countries, code }) => {
			const page = readFileSync(join(countries, code, 'index.html'), 'utf8');
			const to = join(countries, code.toUpperCase());
			mkdirSync(to);
			writeFileSync(join(to, 'index.html'), leadingOn(code, page));
		}).length;
}
