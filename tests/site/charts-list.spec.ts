import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { watch } from './reader';

const SLUGS = [
	'global-losses',
	'ransomware-and-crypto',
	'vietnam-online-scams',
	'vietnam-internet-users',
	'vietnam-cyberattacks',
	'internet-users',
	'scam-losses',
	'scam-reports',
	'us-crime-types',
	'us-victim-age',
	'us-states',
	'cyber-indices',
	'convention-signatures',
	'race-to-40'
];

const links = (page: Page) => page.locator('main h3 a:visible');

for (const path of ['charts/', 'vi/charts/']) {
	test(`/${path} links every chart, each beside a still, and each link answers`, async ({ page }) => {
		const problems = watch(page);
		await page.goto(path);
		await expect(links(page)).toHaveCount(SLUGS.length);
		await expect(page.locator('main li:visible svg[aria-hidden=true]')).toHaveCount(SLUGS.length);
		const addresses = await links(page).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		expect(addresses.map((address) => address.split('/').at(-2)).sort()).toEqual([...SLUGS].sort());
		for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
		expect(problems).toEqual([]);
	});

	test(`the stills of /${path} are light and say no word`, async ({ page }) => {
		await page.goto(path);
		const stills = await page.locator('main li svg').evaluateAll((all) => all.map((one) => one.outerHTML).join(''));
		expect(stills).not.toContain('NaN');
		expect(stills).not.toContain('<text');
		expect(gzipSync(stills).length).toBeLessThan(25_000);
	});
}

test('every file of the data page is listed and is there', async ({ page }) => {
	await page.goto('data/');
	for (const slug of SLUGS) {
		const address = await page.locator(`main a[href$="/charts/${slug}.csv"]`).getAttribute('href');
		expect((await page.request.get(address ?? '')).status()).toBe(200);
	}
});

test('search folds marks and đ, wants every word, and says how many it found', async ({ page }) => {
	const problems = watch(page);
	await page.goto('vi/charts/');
	const field = page.getByRole('searchbox');
	await expect(page.getByRole('status')).toHaveText(`${SLUGS.length}/${SLUGS.length} biểu đồ`);
	await field.fill('thiet hai lua dao viet');
	await expect(page.getByRole('link', { name: 'Thiệt hại do lừa đảo trực tuyến tại Việt Nam' })).toBeVisible();
	const few = await links(page).count();
	expect(few).toBeLessThan(SLUGS.length);
	await expect(page.getByRole('status')).toHaveText(`${few}/${SLUGS.length} biểu đồ`);
	await field.fill('Thiệt hại lừa đảo Việt');
	await expect(links(page)).toHaveCount(few);
	await expect(page).toHaveURL(/\?q=Thi%E1%BB%87t\+h/);
	await field.fill('tien chuoc zzz');
	await expect(links(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Hiện mọi biểu đồ' }).click();
	await expect(links(page)).toHaveCount(SLUGS.length);
	await expect(field).toHaveValue('');
	await expect(page).toHaveURL(/\/vi\/charts\/$/);
	expect(problems).toEqual([]);
});

test('a search stands in the address beside the choice, and links carry the choice alone', async ({ page }) => {
	await page.goto('charts/?country=NGA~FRA&q=california');
	await expect(page.getByRole('searchbox')).toHaveValue('california');
	await expect(links(page)).toHaveText(['Losses by US state']);
	await expect(links(page).first()).toHaveAttribute('href', /\/charts\/us-states\/\?country=NGA~FRA$/);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['United States']);
	await page.getByRole('searchbox').fill('nigeria index');
	await expect(page).toHaveURL(/\?country=NGA~FRA&q=nigeria\+index$/);
	await expect(links(page)).toHaveText(['Security and cybercrime indices']);
	await page.getByRole('banner').getByRole('link', { name: 'Counting Cybercrime' }).click();
	await expect(page).toHaveURL(/\/\?country=NGA~FRA$/);
});

test('a chart is opened by its picture, too', async ({ page }) => {
	await page.goto('charts/');
	const row = page.locator('main li').filter({ hasText: 'World loss estimates' });
	await row.locator('svg').click({ force: true });
	await expect(page).toHaveURL(/\/charts\/global-losses\/$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('all charts are listed and no field is there that does nothing', async ({ page }) => {
		await page.goto('charts/?q=california');
		await expect(links(page)).toHaveCount(SLUGS.length);
		await expect(page.getByRole('searchbox')).toBeHidden();
	});
});

for (const width of [320, 768, 1440]) {
	test(`axe finds nothing in a search at ${width} px, and nothing scrolls sideways`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const query of ['', '?q=phishing', '?q=zzz']) {
			await page.goto(`vi/charts/${query}`);
			await expect(page.getByRole('status')).not.toHaveText(
				query === '' ? '' : `${SLUGS.length}/${SLUGS.length} biểu đồ`
			);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	});
}
