import { describe, expect, test } from 'vitest';
import { SLUGS } from '$lib/catalogue/slugs';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { chartPng, chartSvg } from '../../src/routes/server/chart-picture';
import { cardPages, pageCard } from '../../src/routes/server/page-cards';

const data = openData();
const OCCASION = { address: 'https://example.org/vi/charts/scam-losses/', day: '2026-11-27' };

/** Width and height that a PNG says it has. */
const sizeOf = (png: Uint8Array | null) => [16, 20].map((at) => Buffer.from(png ?? []).readUInt32BE(at));

describe('cards of pages', () => {
	test('there is one for every chart, country and claim', () => {
		const pages = cardPages(data);
		expect(pages.filter((page) => page.startsWith('charts/'))).toHaveLength(SLUGS.length);
		expect(pages.filter((page) => page.startsWith('check/'))).toHaveLength(claims(data).length);
		expect(pages).toContain('countries/vnm');
		expect(pageCard(data, 'countries/zzz', 'en')).toBeNull();
		expect(pageCard(data, 'sources/x', 'en')).toBeNull();
	});

	test.each(['charts/scam-losses', 'charts/us-states', 'countries/vnm', 'check/vnm-1-in-220'])(
		'that of %s is 1200 × 630 px, light, and not the same in both languages',
		async (page) => {
			const [en, vi] = [await pageCard(data, page, 'en'), await pageCard(data, page, 'vi')];
			expect(sizeOf(en)).toEqual([1200, 630]);
			expect(en?.length).toBeGreaterThan(4000);
			expect(en?.length).toBeLessThan(60_000);
			expect(Buffer.from(en ?? []).equals(Buffer.from(vi ?? []))).toBe(false);
		}
	);
});

describe('the picture of a chart', () => {
	test('as SVG needs nothing else: typefaces inside, no variable, no class', async () => {
		const svg = await chartSvg(data, 'scam-losses', 'vi', OCCASION);
		expect(svg).toContain('data:font/woff2;base64,');
		expect(/var\(|class=|<use|NaN/.exec(svg.replace(/base64,[^)]*/g, ''))).toBeNull();
		expect(svg).toContain('Singapore');
		expect(svg).toContain('Lưu ngày 27/11/2026');
		expect(svg.match(/data-series="/g)).toHaveLength(8);
	});

	test('as PNG is twice as large and says so', async () => {
		const [svg, png] = [
			await chartSvg(data, 'us-victim-age', 'en', OCCASION),
			await chartPng(data, 'us-victim-age', 'en', OCCASION)
		];
		const [, width, height] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
		expect(sizeOf(png)).toEqual([Number(width) * 2, Number(height) * 2]);
		expect(Buffer.from(png).readUInt32BE(Buffer.from(png).indexOf('pHYs') + 4)).toBe(7559);
	});
});
