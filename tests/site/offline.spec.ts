import { expect, test, type Page } from '@playwright/test';
import { builtVersion, deployed } from './other-build';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 90_000 });

/** One page of each kind, as after a link, a bookmark or a reload. */
const KINDS = [
	'',
	'charts/',
	'charts/scam-losses/',
	'charts/internet-users/?tab=map&country=VNM~KEN',
	'charts/us-victim-age/?tab=table',
	'charts/convention-signatures/?kind=tiles',
	'charts/race-to-40/',
	'countries/',
	'countries/vnm/',
	'countries/abw/',
	'convention/',
	'check/',
	'check/conv-open-until/',
	'sources/',
	'sources/reports/',
	'sources/documents/',
	'data/',
	'search/?q=2024',
	'about/',
	'accessibility/',
	'press/',
	'learn/',
	'glossary/'
] as const;

/** Reads a page until the site is kept and the service worker answers for the network. */
async function readUntilKept(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 40_000 });
}

for (const language of ['', 'vi/'])
	test(`after one visit to /${language} every kind of page opens without a network, whole`, async ({
		page,
		context
	}) => {
		await readUntilKept(page, language);
		const taken = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
		expect(taken).toBeLessThanOrEqual(6e6);
		await context.setOffline(true);
		for (const path of KINDS) {
			const faults: string[] = [];
			page.on('pageerror', ({ message }) => faults.push(message));
			await page.goto(language + path);
			await expect(page.locator('h1'), path).not.toHaveText('');
			await expect(page.locator('html'), path).toHaveAttribute('lang', language === '' ? 'en' : 'vi');
			await expect(page.locator('.failed'), path).toHaveCount(0);
			await expect(page.locator('h1'), path).not.toHaveText(/did not arrive|không tải được/);
			for (const figure of await page.locator('figure[data-chart]').all())
				expect(await figure.locator('svg, table').count(), path).toBeGreaterThan(0);
			expect(faults, path).toEqual([]);
			page.removeAllListeners('pageerror');
		}
	});

test('without a network a chart is filtered, its figure opens what stands behind it, and its table its rows', async ({
	page,
	context
}) => {
	await readUntilKept(page, 'glossary/');
	await context.setOffline(true);
	await page.goto('charts/internet-users/?country=KEN');
	const chart = page.locator('figure[data-chart=internet-users]');
	await expect(chart.locator('[data-series=KEN]').first()).toBeVisible();
	await page.getByLabel('From year', { exact: true }).fill('2015');
	await page.getByLabel('From year', { exact: true }).press('Enter');
	await expect(page).toHaveURL(/time=2015\.\./);
	await page.goto('charts/scam-losses/?tab=table');
	await page.locator('.data-table tr.row').first().getByRole('button').first().click();
	await expect(page.getByRole('dialog')).toContainText('What was counted');
	await expect(page.locator('.failed')).toHaveCount(0);
});

test('a page says when the network goes, and that it is back', async ({ page, context }) => {
	await readUntilKept(page, 'vi/about/');
	await context.setOffline(true);
	const notice = page
		.getByRole('status')
		.filter({ hasText: 'Không có mạng. Những gì đã lưu trên thiết bị này vẫn mở được.' });
	await expect(notice).toBeVisible();
	await context.setOffline(false);
	await expect(notice).toHaveCount(0);
});

test('a page of another build is given nothing that is kept, and says so', async ({ page, context }) => {
	await readUntilKept(page, 'charts/scam-losses/');
	const figure = page.locator('a[data-figure]:visible').first();
	// As a page answers that came from the network just before that went
	await page.addInitScript(() => {
		const post = MessagePort.prototype.postMessage;
		MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
			post.call(this, typeof message === 'string' && /^[0-9a-f]{16}$/.test(message) ? 'another' : message);
		};
	});
	await page.reload();
	await context.setOffline(true);
	await figure.click();
	await expect(page.locator('.failed').first()).toBeVisible({ timeout: 20_000 });
	await expect(page.getByText('What was counted')).toHaveCount(0);
});

test('after a new deployment the new build is kept, whole, and nothing of the old one', async ({ browser }) => {
	const server = await deployed();
	const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'allow' });
	const page = await context.newPage();
	try {
		await readUntilKept(page, 'about/');
		expect(await page.evaluate(() => caches.keys())).toEqual([`/ kept ${builtVersion()}`]);
		server.deploy('fedcba9876543210');
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		const notice = page.getByRole('status').filter({ hasText: 'There is a newer version of this site.' });
		await expect(notice).toBeVisible();
		await notice.getByRole('button', { name: 'Load it' }).click();
		await expect
			.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 })
			.toEqual(['/ kept fedcba9876543210']);
		await context.setOffline(true);
		await page.goto('countries/vnm/');
		await expect(page.locator('h1')).toContainText('Viet Nam');
		await expect(page.locator('.failed')).toHaveCount(0);
	} finally {
		await context.close();
		await server.close();
	}
});

test('a reader keeps everything, in both languages, and takes it all back', async ({ page, context }) => {
	await page.goto('data/');
	const part = page.locator('section', { has: page.getByRole('heading', { name: 'Without a network' }) });
	await part.scrollIntoViewIfNeeded();
	await part.getByRole('button', { name: /^Keep everything for reading offline \(\d+(\.\d)? MB\)$/ }).click();
	await expect(part.getByRole('progressbar')).toBeVisible();
	await expect(part.getByRole('status')).toContainText('Everything is kept on this device, in both languages.', {
		timeout: 40_000
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await context.setOffline(true);
	await page.goto('vi/charts/scam-losses/');
	await expect(page.locator('figure[data-chart] svg').first()).toBeVisible();
	expect(await page.evaluate(() => fetch('/vi/charts/scam-losses.png').then(({ ok }) => ok))).toBe(true);
	await context.setOffline(false);
	await page.goto('data/');
	await part.scrollIntoViewIfNeeded();
	await part.getByRole('button', { name: 'Remove what is kept' }).click();
	await expect(part.getByRole('status')).toHaveText('Nothing is kept on this device yet.');
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('nothing is kept unasked where the reader saves data, nor in other people’s pages', async ({ page }) => {
	await page.goto('embed/scam-losses/');
	await page.waitForTimeout(6500);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
	});
	await page.goto('about/');
	await page.waitForTimeout(6500);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the site can be installed, in either language', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	for (const path of ['', 'vi/']) {
		await page.goto(path);
		const { errors, url } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(url).toMatch(/app\.webmanifest$/);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		// The windows of tests are private ones, where nothing can be installed
		expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	}
});
