import { expect, test, type Page, type Route } from '@playwright/test';

/** Ways in which a file does not arrive. */
const FAILURES: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
	['the connection is lost', (route) => route.abort('connectionreset')],
	['404', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' })],
	['500', (route) => route.fulfill({ status: 500, body: 'no' })],
	['a page of a hotel stands in its place', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' })]
];

const CODE = '**/_app/immutable/**/*.js';
const FAILED = 'A part of this page did not arrive';
const LOSSES = '/charts/scam-losses/';

/** A page that has come to rest: what it fetches later is fetched because somebody wants it. */
async function rested(page: Page, path: string) {
	await page.goto(path);
	await page.waitForLoadState('networkidle');
}

/** Parts whose code is fetched when they are wanted, and what asks for each. */
const PARTS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
	[
		'a map',
		'/charts/internet-users/',
		(page) =>
			page
				.getByLabel('Chart type')
				.selectOption('map')
				.then(() => undefined)
	],
	[
		'a table',
		LOSSES,
		(page) =>
			page
				.getByLabel('Chart type')
				.selectOption('table')
				.then(() => undefined)
	],
	['the documents', LOSSES, (page) => page.locator('#sources > summary').click()],
	['a receipt', LOSSES, openFirst],
	['sharing', LOSSES, (page) => page.getByRole('button', { name: 'Share' }).click()],
	['the list of places', LOSSES, (page) => page.getByRole('button', { name: 'Countries' }).first().click()],
	['the uses of a download', LOSSES, (page) => page.getByRole('button', { name: 'Download' }).click()],
	['the projector', LOSSES, (page) => page.getByRole('button', { name: 'Projector' }).click()]
];

async function openFirst(page: Page) {
	await page.locator('a[data-figure]').first().click();
}

for (const [what, path, want] of PARTS) {
	for (const [why, fail] of FAILURES) {
		test(`${what}: where ${why}, the page says so, and works again when it is loaded anew`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await rested(page, path);
			await page.route(CODE, fail);
			await want(page);
			await expect(page.getByText(FAILED).first()).toBeVisible();
			await page.unroute(CODE);
			const before = new URL(page.url());
			await Promise.all([
				page.waitForEvent('load'),
				page.getByRole('button', { name: 'Load the page again' }).first().click()
			]);
			await page.waitForLoadState('networkidle');
			expect(page.url()).toBe(before.href);
			await expect(page.getByText(FAILED)).toHaveCount(0);
			expect(errors).toEqual([]);
		});
	}
}

/** Files of figures and words that are fetched when they are wanted, what asks for each, and what is said. */
const FILES: readonly (readonly [string, string, string, (page: Page) => Promise<void>, string | RegExp])[] = [
	[
		'figures of a country',
		'**/charts/internet-users.rows.json',
		'/charts/internet-users/',
		(page) => chooseByAddress(page, 'country=DEU'),
		'Figures that this choice needs did not arrive'
	],
	['a receipt', '**/receipts/*.json', LOSSES, openFirst, 'The receipt did not arrive'],
	[
		'the list of places',
		'**/countries.json',
		LOSSES,
		(page) => page.getByRole('button', { name: 'Countries' }).first().click(),
		'did not arrive'
	],
	['the index of the search', '**/search/index.json', '/search/?q=singapore', async () => {}, 'did not arrive'],
	[
		'the figures of the checker',
		'**/check/figures.json',
		'/check/?q=16%20billion%20dollars',
		async () => {},
		'did not arrive'
	],
	[
		'a table to save',
		'**/charts/scam-losses.csv',
		LOSSES,
		async (page) => {
			await page.getByRole('button', { name: 'Download' }).click();
			await page.getByRole('button', { name: /Shown data.*CSV/ }).click();
		},
		/did not arrive/
	],
	[
		'the outlines of the world',
		'**/maps/world.svg',
		'/charts/internet-users/?tab=map',
		async () => {},
		'outlines of the world did not arrive'
	]
];

async function chooseByAddress(page: Page, query: string) {
	await page.goto(`/charts/internet-users/?${query}`);
}

/** What stands in the place of a file of data. */
const BROKEN: typeof FAILURES = [
	...FAILURES,
	['half of it comes', (route) => route.fulfill({ contentType: 'application/json', body: '{"rows":[1,' })]
];

for (const [what, address, path, want, said] of FILES) {
	for (const [why, fail] of BROKEN) {
		// Half a CSV or half a picture is a file
		if (why !== FAILURES[0]?.[0] && why !== '404' && why !== '500' && !address.endsWith('.json')) continue;
		test(`${what}: where ${why}, the page says so and throws nothing`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await page.route(address, fail);
			await rested(page, path);
			await want(page);
			await expect(page.getByText(said).filter({ visible: true }).first()).toBeVisible({ timeout: 10_000 });
			expect(errors).toEqual([]);
		});
	}
}

test('a receipt that did not arrive comes when it is asked for again', async ({ page }) => {
	await page.route('**/receipts/*.json', (route) => route.fulfill({ status: 503 }));
	await rested(page, LOSSES);
	await openFirst(page);
	await expect(page.getByRole('dialog')).toContainText('did not arrive');
	await page.unroute('**/receipts/*.json');
	await page.keyboard.press('Escape');
	await openFirst(page);
	await expect(page.getByRole('dialog')).toContainText('Counted by');
});

for (const [why, fail] of FAILURES) {
	test(`a page whose scripts do not come because ${why} is the page without scripts`, async ({ page }) => {
		await page.route(CODE, fail);
		await page.goto(LOSSES);
		await expect(page.getByText('This page’s scripts did not arrive')).toBeVisible({ timeout: 15_000 });
		await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
		await expect(page.locator('svg.plot').first()).toBeVisible();
		await expect(page.locator('.plain table').first()).toBeVisible();
		await page.getByRole('link', { name: 'Countries' }).first().click();
		await expect(page).toHaveURL(/\/countries\/$/);
	});

	test(`a page that is not reached because ${why} says so, and is there when it is loaded again`, async ({ page }) => {
		await rested(page, '/sources/');
		await page.route(CODE, fail);
		await page.route('**/__data.json*', fail);
		await page.getByRole('link', { name: 'Charts', exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/This page did not arrive|Every chart/, {
			timeout: 15_000
		});
		await page.unroute(CODE);
		await page.unroute('**/__data.json*');
		await page.reload();
		await expect(page).toHaveURL(/\/charts\/$/);
		await expect(page.locator('a[href*="/charts/scam-losses/"]').first()).toBeVisible();
	});
}

test('where nobody answers, waiting ends after 20 s in words', async ({ page }) => {
	await page.clock.install();
	await page.route('**/receipts/*.json', () => new Promise(() => {}));
	await rested(page, LOSSES);
	await openFirst(page);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.clock.runFor(45_000);
	await expect(page.getByRole('dialog')).toContainText('did not arrive');
});

test('an open tab of an older build loads itself anew, its choice kept, when it needs something', async ({ page }) => {
	await rested(page, `${LOSSES}?country=SGP~MYS`);
	await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
	await page.route(CODE, (route) => route.fulfill({ status: 404 }));
	const anew = page.waitForEvent('load');
	await page.getByLabel('Chart type').selectOption('table');
	await page.waitForTimeout(100);
	await page.unroute(CODE);
	await anew;
	await page.waitForLoadState('networkidle');
	expect(new URL(page.url()).searchParams.get('country')).toBe('SGP~MYS');
	await expect(page.locator('table').first()).toContainText('Malaysia');
});
