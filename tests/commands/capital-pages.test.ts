import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCapitalPages } from '../../src/commands/capital-pages.mjs';
import { packageOnDisk } from '../fixtures/bad-data';

const page = (language: string, name: string) =>
	`<!doctype html><html lang="${language}"><head><title>${name} · Site</title><link rel="canonical" href="/x/" /></head></html>`;

test('a country whose code is written in capitals leads on to its page, in both languages, with and without scripts', () => {
	const site = packageOnDisk({
		'countries/index.html': page('en', 'Countries'),
		'countries/sgp/index.html': page('en', 'Singapore'),
		'vi/countries/sgp/index.html': page('vi', 'Singapore VI'),
		'charts/x/index.html': page('en', 'Chart')
	});
	const oneForBoth = existsSync(join(site, 'countries', 'SGP'));
	expect(writeCapitalPages(site)).toBe(oneForBoth ? 0 : 2);
	if (oneForBoth) return;
	expect(readdirSync(join(site, 'countries')).sort()).toEqual(['SGP', 'index.html', 'sgp']);
	const made = readFileSync(join(site, 'vi/countries/SGP/index.html'), 'utf8');
	expect(made).toContain('<html lang="vi">');
	expect(made).toContain('<title>Singapore VI · Site</title>');
	expect(made).toContain('<link rel="canonical" href="/x/" />');
	expect(made).toContain("location.replace('../sgp/' + location.search + location.hash)");
	expect(made).toContain('<noscript><meta http-equiv="refresh" content="0; url=../sgp/"></noscript>');
	expect(made).toContain('<a href="../sgp/">');
	expect(writeCapitalPages(site)).toBe(0);
});
