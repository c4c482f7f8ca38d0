import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watch } from './reader';

/** What stands in the page for machines. */
const LINKED_DATA = 'script[type="application/ld+json"]';

test('the page of tables has calls that run as they stand, and every file that it names is there', async ({
	page,
	request
}) => {
	const problems = watch(page);
	await page.goto('data/');
	const { origin } = new URL(page.url());
	await expect(page.getByRole('textbox', { name: 'Python, with pandas' })).toHaveValue(
		new RegExp(`read_csv\\("${origin}.*/countries/vnm\\.csv"\\)`)
	);
	await expect(page.getByRole('textbox', { name: 'DuckDB, over all figures' })).toHaveValue(
		new RegExp(`FROM '${origin}.*/api/v1/observations\\.parquet'`)
	);
	const links = await page.locator('main ul.bullets').first().getByRole('link').all();
	expect(links).toHaveLength(12);
	for (const link of links) {
		const answer = await request.head((await link.getAttribute('href')) ?? '');
		expect([await link.getAttribute('href'), answer.status()]).toEqual([await link.getAttribute('href'), 200]);
	}
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect(problems).toEqual([]);
});

test('files for programs have the types of their kinds', async ({ request }) => {
	for (const [path, type] of [
		['api/v1/catalog.json', 'application/json'],
		['api/v1/changes.json', 'application/json'],
		['api/v1/metrics/ic3_losses.csv', 'text/csv; charset=utf-8'],
		['api/v1/observations.parquet', 'application/vnd.apache.parquet'],
		['data/catalog.jsonld', 'application/ld+json'],
		['data/observations/gdp.csv-metadata.json', 'application/json'],
		['data/reference/crime-types.csv', 'text/csv; charset=utf-8'],
		['charts/scam-losses/oembed.json', 'application/json'],
		['sitemap.xml', 'application/xml; charset=utf-8'],
		['llms.txt', 'text/plain; charset=utf-8']
	] as const) {
		const answer = await request.get(path);
		expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type]);
	}
});

test('what machines read stands in the pages that are sent, and is not drawn by scripts', async ({ page, request }) => {
	const problems = watch(page);
	for (const [path, type] of [
		['data/', 'DataCatalog'],
		['vi/charts/scam-losses/', 'Dataset'],
		['check/vnm-reports-390tn/', 'ClaimReview']
	] as const) {
		const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
			await (await request.get(path)).text()
		) ?? ['', ''];
		expect(JSON.parse(text)).toMatchObject({ '@type': type });
	}
	await page.goto('check/vnm-reports-390tn/');
	await expect(page.locator(LINKED_DATA)).toHaveCount(1);
	await page.locator('nav a[rel="next"]').click();
	await expect(page).not.toHaveURL(/vnm-reports-390tn/);
	await expect(page.locator('h1')).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Charts' }).first().click();
	await expect(page).toHaveURL(/\/charts\/$/);
	expect(problems).toEqual([]);
});

test('the sitemap names this page in both languages, and no embedded chart', async ({ request }) => {
	const text = await (await request.get('sitemap.xml')).text();
	expect(text).toMatch(/hreflang="vi" href="[^"]*\/vi\/data\/"/);
	expect(text).not.toContain('/embed/');
	expect(text).not.toMatch(/\/countries\/[A-Z]/);
	expect(text.match(/<url>/g)?.length).toBeGreaterThan(500);
});
