import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf, keptIn, writeBundles } from '../../src/commands/offline.mjs';

const LANGUAGES = ['en', 'vi'];
/** Bundle of a file, "?" before it where a reader has to ask, "+" behind it where it lies beside the bundle. */
function place(file: string): string | null {
	const kept = keptIn(file, LANGUAGES);
	return kept && `${kept.asked ? '?' : ''}${kept.name}${kept.packed ? '' : '+'}`;
}

describe('what is kept for reading without a network', () => {
	it('is the code, the receipts, and what is written once, for every language', () => {
		expect(place('_app/immutable/chunks/a1.js')).toBe('all-code');
		expect(place('_app/immutable/assets/source-sans-3-latin.b2.woff2')).toBe('all-code+');
		expect(place('404.html')).toBe('all-pages');
		expect(place('receipts/VNM.json')).toBe('all-receipts');
		expect(place('charts/scam-losses.rows.json')).toBe('all-charts');
		expect(place('charts/scam-losses.csv')).toBe('all-charts');
	});

	it('is the pages of one language, those of hundreds alike as their data', () => {
		expect(place('index.html')).toBe('en-pages');
		expect(place('vi/index.html')).toBe('vi-pages');
		expect(place('vi/charts/scam-losses/index.html')).toBe('vi-charts');
		expect(place('countries/ago/index.html')).toBeNull();
		expect(place('countries/ago/__data.json')).toBe('en-countries');
		expect(place('countries/index.html')).toBe('en-countries');
		expect(place('check/conv-open-until/index.html')).toBeNull();
		expect(place('vi/check/conv-open-until/__data.json')).toBe('vi-check');
		expect(place('data/index.html')).toBe('en-pages');
	});

	it('is tables and pictures as files only where a reader asks for everything', () => {
		expect(place('data/observations/scams.csv')).toBe('?all-files');
		expect(place('data/everything.zip')).toBe('?all-files+');
		expect(place('charts/scam-losses.png')).toBe('?en-files+');
		expect(place('vi/charts/scam-losses.svg')).toBe('?vi-files');
		expect(place('_app/immutable/assets/Newsreader_500Medium.c3.ttf')).toBe('?all-files+');
	});

	it('is never what other sites show, what leads on, or what tells the newest version', () => {
		for (const file of [
			'cards/check/a.png',
			'countries/AGO/index.html',
			'_app/version.json',
			'service-worker.js',
			'robots.txt',
			'sitemap.xml',
			'llms.txt',
			'api/v1/catalog.json',
			'api/v1/metrics/phishing.csv',
			'data/csv-metadata.json',
			'data/observations/gdp.csv-metadata.json',
			'charts/scam-losses.csv-metadata.json',
			'charts/scam-losses/oembed.json',
			'vi/charts/scam-losses/oembed.json'
		])
			expect(place(file)).toBeNull();
	});

	it('stands by the address that it is asked for', () => {
		expect(addressOf('charts/scam-losses/index.html')).toBe('charts/scam-losses/');
		expect(addressOf('index.html')).toBe('');
		expect(addressOf('charts/scam-losses.csv')).toBe('charts/scam-losses.csv');
	});

	it('is written as packed bundles with a list of them', () => {
		const folder = mkdtempSync(join(tmpdir(), 'cc-offline-'));
		mkdirSync(join(folder, 'vi'));
		writeFileSync(join(folder, 'index.html'), '<p>one');
		writeFileSync(join(folder, 'vi', 'index.html'), '<p>một');
		writeFileSync(join(folder, '404.html'), '<p>none');
		writeBundles(folder, 'v1', LANGUAGES);
		const at = join(folder, 'offline', 'v1');
		const list: unknown = JSON.parse(readFileSync(join(at, 'bundles.json'), 'utf8'));
		expect(list).toMatchObject([
			{ name: 'all-pages', language: null, asked: false, texts: ['404.html'], files: [] },
			{ name: 'en-pages', language: 'en', asked: false, texts: [''], files: [] },
			{ name: 'vi-pages', language: 'vi', asked: false, texts: ['vi/'], files: [] }
		]);
		const bundle: unknown = JSON.parse(gunzipSync(readFileSync(join(at, 'vi-pages.pack'))).toString('utf8'));
		expect(bundle).toEqual({ 'vi/': ['text/html; charset=utf-8', '<p>một'] });
	});

	it('has the type of its ending, as hosts send it; a page has that of HTML', () => {
		const folder = mkdtempSync(join(tmpdir(), 'cc-offline-'));
		const files = [
			'index.html',
			'charts/scam-losses/index.html',
			'404.html',
			'_app/immutable/chunks/a.js',
			'charts/scam-losses.csv'
		];
		for (const file of files) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), 'text');
		}
		writeBundles(folder, 'v1', LANGUAGES);
		const at = join(folder, 'offline', 'v1');
		const typed = readdirSync(at)
			.filter((name) => name.endsWith('.pack'))
			.flatMap((name): [string, [string, string]][] =>
				Object.entries(JSON.parse(gunzipSync(readFileSync(join(at, name))).toString('utf8')))
			);
		const types = Object.fromEntries(typed.map(([address, [type]]) => [address, type]));
		expect(types).toEqual({
			'charts/scam-losses/': 'text/html; charset=utf-8',
			'': 'text/html; charset=utf-8',
			'404.html': 'text/html; charset=utf-8',
			'_app/immutable/chunks/a.js': 'text/javascript; charset=utf-8',
			'charts/scam-losses.csv': 'text/csv; charset=utf-8'
		});
	});
});
