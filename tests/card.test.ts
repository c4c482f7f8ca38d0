import { describe, expect, test } from 'vitest';
import { ownCard, withCard } from '$lib/card';

const page = '<head><title>Viet Nam · Name</title><meta name="description" content="What &amp; who"/></head>';
const place = {
	language: 'vi',
	pathname: '/name/vi/countries/vnm/',
	base: '/name',
	origin: 'https://x.org',
	siteName: 'Name',
	siteDescription: 'About the site'
} as const;

describe('withCard', () => {
	test('names the one address of a page', () => {
		expect(withCard(page, place)).toContain('<link rel="canonical" href="https://x.org/name/vi/countries/vnm/" />');
	});

	test('says on the card what title and description say, and in which language', () => {
		const html = withCard(page, place);
		expect(html).toContain('<meta property="og:title" content="Viet Nam · Name" />');
		expect(html).toContain('<meta property="og:description" content="What &amp; who" />');
		expect(html).toContain('<meta property="og:locale" content="vi_VN" />');
	});

	test('a chart, a country and a claim have a card of their own, told in words; an embedded chart has that of the chart', () => {
		const html = withCard(page, place);
		expect(html).toContain('<meta property="og:image" content="https://x.org/name/vi/cards/countries/vnm.png" />');
		expect(html).toContain('<meta property="og:image:alt" content="Name. Viet Nam. What &amp; who" />');
		expect(ownCard('/embed/scam-losses/', 'en')).toBe('/cards/charts/scam-losses.png');
		expect(ownCard('/check/vnm-1-in-220/', 'en')).toBe('/cards/check/vnm-1-in-220.png');
	});

	test('every other page has the picture of the site', () => {
		for (const path of ['/', '/charts/', '/countries/', '/check/', '/data/']) expect(ownCard(path, 'en')).toBeNull();
		const html = withCard(page, { ...place, pathname: '/name/vi/data/' });
		expect(html).toContain('<meta property="og:image" content="https://x.org/name/card-vi.png" />');
		expect(html).toContain('<meta property="og:image:alt" content="Name" />');
	});

	test('a page that names another address as its own keeps it, also on the card', () => {
		const embed = withCard(page.replace('</head>', '<link rel="canonical" href="/name/vi/charts/x/"/></head>'), place);
		expect(embed.match(/rel="canonical"/g)).toHaveLength(1);
		expect(embed).toContain('<meta property="og:url" content="https://x.org/name/vi/charts/x/" />');
	});

	test('a title of thousands of dollars stands on the card as it is, and the rest of the page stays out of it', () => {
		const html = withCard("<head><title>Losses, US$'000 · A$&amp;B $` $$</title></head><body>The page</body>", place);
		expect(html).toContain(`<meta property="og:title" content="Losses, US$'000 · A$&amp;B $\` $$" />`);
		expect(html.match(/The page/g)).toHaveLength(1);
		expect(html.match(/<\/head>/g)).toHaveLength(1);
	});

	test('a page without a description gets that of the site', () => {
		const html = withCard('<head><title>Only</title></head>', place);
		expect(html).toContain('<meta name="description" content="About the site" />');
		expect(html).toContain('<meta property="og:description" content="About the site" />');
	});

	test('where nobody said where the site will stand, addresses begin with a slash', () => {
		const html = withCard(page, { ...place, origin: '' });
		expect(html).toContain('<link rel="canonical" href="/name/vi/countries/vnm/" />');
		expect(html).toContain('<meta property="og:url" content="/name/vi/countries/vnm/" />');
	});

	test('a page without a title stays as it is', () => {
		expect(withCard('<head></head>', place)).toBe('<head></head>');
	});
});
