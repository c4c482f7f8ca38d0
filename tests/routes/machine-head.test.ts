import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { machineHead, withHead } from '../../src/routes/server/machine-head';

const data = openData();
const ROOT = 'https://example.org/name';
const page = {
	route: '/[[lang=lang]]',
	slug: undefined,
	claim: undefined,
	iso3: undefined,
	family: undefined,
	language: 'en',
	root: ROOT
} as const;

/** The JSON-LD among tags. */
function linkedData(tags: readonly string[]): unknown {
	const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(tags.join('\n')) ?? [];
	return JSON.parse(text);
}

describe('what the head of a page holds for machines', () => {
	test('of a chart: its data, its CSV and where oEmbed answers', () => {
		const tags = machineHead(data, { ...page, route: '/[[lang=lang]]/charts/[slug=slug]', slug: 'scam-losses' });
		expect(tags[0]).toContain(`type="application/json+oembed" href="${ROOT}/charts/scam-losses/oembed.json"`);
		expect(tags[1]).toContain(`type="text/csv" href="${ROOT}/charts/scam-losses.csv"`);
		expect(linkedData(tags)).toMatchObject({ '@type': 'Dataset', url: `${ROOT}/charts/scam-losses/` });
	});

	test('of the page of tables: the catalogue', () => {
		const tags = machineHead(data, { ...page, route: '/[[lang=lang]]/data', language: 'vi' });
		expect(linkedData(tags)).toMatchObject({ '@type': 'DataCatalog', url: `${ROOT}/vi/data/` });
	});

	test('of a claim: its review, with the whole address', () => {
		const claim = 'nga-196-percent-five-years';
		const tags = machineHead(data, { ...page, route: '/[[lang=lang]]/check/[claim]', claim });
		expect(linkedData(tags)).toMatchObject({ '@type': 'ClaimReview', url: `${ROOT}/check/${claim}/` });
	});

	test('of a country, a topic and the Convention: its own feed', () => {
		const country = { ...page, route: '/[[lang=lang]]/countries/[iso3=iso3]', iso3: 'vnm' };
		expect(machineHead(data, country)).toEqual([
			`<link rel="alternate" type="application/atom+xml" href="${ROOT}/countries/vnm/feed.xml" title="What is new: Viet Nam" />`,
			`<link rel="alternate" type="text/csv" href="${ROOT}/countries/vnm.csv" title="vnm.csv" />`
		]);
		const topic = {
			...page,
			route: '/[[lang=lang]]/sources/[family=family]',
			family: 'losses',
			language: 'vi'
		} as const;
		expect(machineHead(data, topic)).toEqual([
			`<link rel="alternate" type="application/atom+xml" href="${ROOT}/vi/sources/losses/feed.xml" title="Có gì mới: Thiệt hại" />`
		]);
		expect(machineHead(data, { ...page, route: '/[[lang=lang]]/convention' }).join('')).toContain(
			`href="${ROOT}/convention/feed.xml"`
		);
	});

	test('of an embedded chart and of other pages: nothing', () => {
		expect(machineHead(data, { ...page, route: '/[[lang=lang]]/embed/[slug=slug]', slug: 'scam-losses' })).toEqual([]);
		expect(machineHead(data, page)).toEqual([]);
	});

	test('stands at the end of the head', () => {
		expect(withHead('<head></head><body>', ['<a>', '<b>'])).toBe('<head>\t<a>\n\t\t<b>\n\t</head><body>');
		expect(withHead('<head></head>', [])).toBe('<head></head>');
	});
});
