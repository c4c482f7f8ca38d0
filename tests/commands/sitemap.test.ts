import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sitemapText, writeSitemap } from '../../src/commands/sitemap.mjs';

const SITE = { root: 'https://example.org/name', day: '2026-11-27', languages: ['en', 'vi'] };

/** What a reader of XML finds: address → day and the pages in other languages. */
function read(xml: string) {
	const parsed = new DOMParser().parseFromString(xml, 'text/xml');
	return [...parsed.querySelectorAll('url')].map((url) => ({
		loc: url.querySelector('loc')?.textContent,
		lastmod: url.querySelector('lastmod')?.textContent,
		others: [...url.getElementsByTagName('xhtml:link')].map(
			(link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`
		)
	}));
}

/** A built site of these files. */
function built(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'cc-sitemap-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

describe('the sitemap', () => {
	test('names every page with the same page in other languages and the day of the data', () => {
		expect(read(sitemapText(['', 'vi/', 'charts/a/', 'vi/charts/a/', 'only/'], SITE))).toEqual([
			{
				loc: 'https://example.org/name/',
				lastmod: '2026-11-27',
				others: [
					'en https://example.org/name/',
					'vi https://example.org/name/vi/',
					'x-default https://example.org/name/'
				]
			},
			{
				loc: 'https://example.org/name/charts/a/',
				lastmod: '2026-11-27',
				others: [
					'en https://example.org/name/charts/a/',
					'vi https://example.org/name/vi/charts/a/',
					'x-default https://example.org/name/charts/a/'
				]
			},
			{
				loc: 'https://example.org/name/only/',
				lastmod: '2026-11-27',
				others: ['en https://example.org/name/only/', 'x-default https://example.org/name/only/']
			},
			{
				loc: 'https://example.org/name/vi/',
				lastmod: '2026-11-27',
				others: [
					'en https://example.org/name/',
					'vi https://example.org/name/vi/',
					'x-default https://example.org/name/'
				]
			},
			{
				loc: 'https://example.org/name/vi/charts/a/',
				lastmod: '2026-11-27',
				others: [
					'en https://example.org/name/charts/a/',
					'vi https://example.org/name/vi/charts/a/',
					'x-default https://example.org/name/charts/a/'
				]
			}
		]);
	});

	test('escapes what XML would read as its own', () => {
		const [page] = read(sitemapText(['charts/a&b/'], SITE));
		expect(page?.loc).toBe('https://example.org/name/charts/a&b/');
	});

	const files = {
		'index.html': '<p>one',
		'404.html': '<p>none',
		'vi/index.html': '<p>một',
		'embed/a/index.html': '<meta name="robots" content="noindex" />',
		'countries/VNM/index.html': 'leads on',
		'countries/vnm/index.html': '<p>Viet Nam',
		'data/datapackage.json': '{"created":"2026-11-27T00:00:00Z"}',
		'robots.txt': 'User-agent: *\nAllow: /\n'
	};

	test('leaves out what is not to be found, and robots.txt leads to it', () => {
		const folder = built(files);
		writeSitemap(folder, { origin: 'https://example.org', base: '/name', languages: ['en', 'vi'] });
		expect(read(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).map(({ loc }) => loc)).toEqual([
			'https://example.org/name/',
			'https://example.org/name/countries/vnm/',
			'https://example.org/name/vi/'
		]);
		expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
			'User-agent: *\nAllow: /\n\nSitemap: https://example.org/name/sitemap.xml\n'
		);
	});

	test('has addresses from the root where nobody said where the site stands, and robots.txt names none', () => {
		const folder = built(files);
		writeSitemap(folder, { origin: '', base: '', languages: ['en', 'vi'] });
		expect(read(readFileSync(join(folder, 'sitemap.xml'), 'utf8'))[1]?.loc).toBe('/countries/vnm/');
		expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
	});
});
