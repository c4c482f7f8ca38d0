import { expect, test, type Page } from '@playwright/test';
import { shape, shapes, unfoldMore } from './chart-page';
import { choose, save } from './reader';

/** What the browser has asked the server for so far, an address a line; what it took from its own store is none. */
async function listen(page: Page): Promise<() => string[]> {
	const session = await page.context().newCDPSession(page);
	const asked = new Map<string, string>();
	await session.send('Network.enable');
	session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
		if (url.startsWith('http')) asked.set(requestId, url.replace(/#.*/, ''));
	});
	session.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
	session.on('Network.responseReceived', ({ requestId, response }) => {
		if (response.fromDiskCache === true) asked.delete(requestId);
	});
	return () => [...asked.values()];
}

const twice = (addresses: readonly string[]) => addresses.filter((one, at) => addresses.indexOf(one) !== at);

/** Goes down the page, so that every part of it comes alive. */
async function walkDown(page: Page): Promise<void> {
	const height = await page.evaluate(() => document.body.scrollHeight);
	const step = Math.max(800, height / 12);
	for (let y = 0; y < height; y += step) await page.evaluate((top) => scrollTo(0, top), y);
	await page.evaluate(() => scrollTo(0, 0));
}

/** Opens a receipt, where the page has figures with one, and closes it. */
async function readReceipt(page: Page): Promise<void> {
	const figure = page.locator('main a[data-figure]:visible, main button[data-figure]:visible').first();
	if ((await figure.count()) === 0) return;
	await figure.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
}

/** Goes through the shapes of a chart, map and table included, and unfolds its sources. */
async function turnOver(page: Page): Promise<void> {
	if ((await shapes(page).count()) === 0) return;
	const words = await shapes(page).locator('option').allInnerTexts();
	for (const word of [...words, ...words.slice(0, 1)]) {
		await shapes(page).selectOption({ label: word });
		await expect(shape(page)).toHaveText(word);
	}
	await page.locator('#sources > summary').click();
}

const PAGES = [
	'',
	'vi/',
	'charts/internet-users/?country=BRA~CHN~DEU~IND~NGA~USA',
	'charts/internet-users/?tab=map&time=2020',
	'charts/scam-losses/?country=AUS~SGP~USA&tab=table&measure=per-person',
	'charts/scam-reports/?tab=sources',
	'charts/vietnam-cyberattacks/?tab=table',
	'charts/cyber-indices/?kind=scatter&x=losses_per_person&country=SGP~MYS~AUS',
	'charts/convention-signatures/?tab=map',
	'charts/race-to-40/',
	'countries/',
	'countries/sgp/',
	'vi/countries/vnm/',
	'vi/convention/',
	'check/?q=Americans lost $16.6 billion in 2024',
	'sources/',
	'search/?q=singapore scams 2024 per person',
	'vi/search/?q=dân số việt nam 2020',
	'vi/data/',
	'embed/scam-losses/?country=AUS~SGP',
	'vi/embed/internet-users/?tab=map'
] as const;

for (const path of PAGES)
	test(`/${path} asks for no address twice, however it is used`, async ({ page }) => {
		const wasted: string[] = [];
		page.on('console', (message) => {
			if (message.text().includes('preload')) wasted.push(message.text());
		});
		const asked = await listen(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		await walkDown(page);
		await readReceipt(page);
		await turnOver(page);
		await page.waitForLoadState('networkidle');
		const addresses = asked();
		expect(addresses.length).toBeGreaterThan(3);
		expect(twice(addresses)).toEqual([]);
		expect(wasted).toEqual([]);
	});

test('saving a map, choosing a place and another measure asks for nothing that is there already', async ({ page }) => {
	const asked = await listen(page);
	await page.goto('charts/internet-users/?tab=map', { waitUntil: 'networkidle' });
	await save(page, 'internet-users', /SVG/);
	await save(page, 'internet-users', /JSON/);
	await save(page, 'internet-users', /SVG/);
	await choose(page, 'Brazil');
	await unfoldMore(page);
	await page.getByLabel('Measure').selectOption({ index: 1 });
	await shapes(page).selectOption({ label: 'Table' });
	await shapes(page).selectOption({ label: 'Map' });
	await page.waitForLoadState('networkidle');
	expect(asked().filter((one) => one.includes('/maps/'))).toHaveLength(2);
	expect(twice(asked())).toEqual([]);
});
