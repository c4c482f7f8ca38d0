import { expect, test } from '@playwright/test';

test.describe('what is new', () => {
	test('counts what the newest release added, and lists it by kind', async ({ page }) => {
		await page.goto('changes/', { waitUntil: 'networkidle' });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ figures added on \d+ \w+ 20\d\d$/);
		await expect(page.getByRole('heading', { level: 3, name: /^Added/ })).toBeVisible();
		await expect(
			page
				.getByRole('list', { name: /^Added/ })
				.first()
				.getByRole('listitem')
				.first()
		).toBeVisible();
		const menu = page.getByRole('navigation', { name: 'Main' });
		await expect(menu.getByRole('link', { name: 'What is new' })).toHaveAttribute('aria-current', 'page');
	});

	test('filters by kind, place and subject, in the address, and says how many are left', async ({ page }) => {
		await page.goto('changes/', { waitUntil: 'networkidle' });
		await page.getByLabel('Countries').selectOption({ label: 'Thailand' });
		await expect(page).toHaveURL(/country=THA/);
		const changes = page.locator('li[data-change]');
		await expect(changes).toHaveCount(2);
		await expect(page.getByRole('status').filter({ hasText: /^2 of [\d,]+ changes shown/ })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Feed of this choice (Atom)' })).toHaveAttribute(
			'href',
			/\/countries\/tha\/feed\.xml$/
		);
		await page.getByRole('checkbox', { name: /^Corrected/ }).uncheck();
		await expect(changes).toHaveCount(0);
		await expect(page.getByText('No change is of all these kinds at once.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(page).toHaveURL(/changes\/$/);
		expect(await changes.count()).toBeGreaterThan(100);
	});

	test('says what of an address means nothing here', async ({ page }) => {
		await page.goto('changes/?show=nonsense&topic=losses', { waitUntil: 'networkidle' });
		await expect(page.getByRole('status').filter({ hasText: 'show=nonsense' })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: /^Added/ })).toBeChecked();
	});

	test('a new amount opens its source and working, which offers to report an error', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('changes/', { waitUntil: 'networkidle' });
		const figure = page.locator('li.added a[data-figure]').first();
		await figure.click();
		const slip = page.getByRole('dialog');
		await expect(slip).toBeVisible();
		await slip.getByRole('button', { name: 'Report an error in this figure' }).click();
		await expect(slip.getByRole('status').filter({ hasText: 'A report to fill in is copied' })).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const id = new URL(page.url()).searchParams.get('figure') ?? '?';
		expect(copied).toContain(`Figure: ${id}`);
		expect(copied).toContain(`figure=${id}`);
		expect(copied).toContain('What it should say:');
	});

	test('knows on this device alone what is new since the last visit', async ({ page }) => {
		await page.goto('about/');
		await page.evaluate(() => localStorage.setItem('changes-seen', '2026-11-23 2026-11-22'));
		await page.goto('changes/', { waitUntil: 'networkidle' });
		const title = page.getByRole('heading', { level: 1 });
		await expect(title).toHaveText(/^New since your last visit: \d+ figures/);
		await expect(page.getByText('You were last here on 23 November 2026.')).toBeVisible();
		await expect(page.locator('li.added').first().getByText('new', { exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Mark all as seen' }).click();
		await expect(title).toHaveText('Nothing new since your last visit');
		await page.getByRole('checkbox', { name: 'Only what is new to me' }).check();
		await expect(page.locator('li[data-change]')).toHaveCount(0);
		await page.goto('about/', { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => localStorage.getItem('changes-seen'))).toMatch(
			/^20\d\d-\d\d-\d\d 20\d\d-\d\d-\d\d$/
		);
		await page.goto('changes/', { waitUntil: 'networkidle' });
		await expect(title).toHaveText('Nothing new since your last visit');
	});

	test('is whole without scripts, and says that filters need them', async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL === undefined ? {} : { baseURL })
		});
		const page = await context.newPage();
		for (const [path, words] of [
			['changes/', 'Filters and what is new to you need scripts.'],
			['vi/changes/', 'Cần bật JavaScript để lọc']
		] as const) {
			await page.goto(path);
			const note = page.locator('main noscript p');
			await expect(note).toBeVisible();
			await expect(note).toContainText(words);
			await expect(page.locator('.bar')).toBeHidden();
			expect(await page.locator('li[data-change]').count()).toBeGreaterThan(100);
		}
		await context.close();
	});

	test('feeds and releases are files of the site, which no page fetches', async ({ page, request }) => {
		for (const path of [
			'feed.xml',
			'vi/feed.xml',
			'countries/vnm/feed.xml',
			'sources/losses/feed.xml',
			'convention/feed.xml'
		]) {
			const answer = await request.get(path);
			expect(answer.status(), path).toBe(200);
			expect(await answer.text(), path).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
		}
		const fetched: string[] = [];
		page.on('request', (one) => fetched.push(one.url()));
		await page.goto('changes/', { waitUntil: 'networkidle' });
		expect(fetched.filter((url) => /releases|feed\.xml/.test(url))).toEqual([]);
		const href = (await page.getByRole('link', { name: 'JSON' }).first().getAttribute('href')) ?? '';
		const release: { id: string } = await (await request.get(href)).json();
		expect(href).toContain(release.id);
	});
});

test.describe('a chart as a release knew it', () => {
	test('lacks what was added since, says so in page and picture, and leads back', async ({ page }) => {
		await page.goto('charts/scam-losses/?country=FIN~SGP&release=2026-11-22', { waitUntil: 'networkidle' });
		const notice = page.getByRole('status').filter({ hasText: 'As known on 22 November 2026.' });
		await expect(notice).toBeVisible();
		const figure = page.locator('figure[data-chart="scam-losses"]');
		await expect(figure.getByText('Figures as the tables had them on 22 November 2026')).toBeVisible();
		await expect(figure.locator('[data-series="FIN"]')).toHaveCount(0);
		await notice.getByRole('button', { name: 'Back to now' }).click();
		await expect(page).not.toHaveURL(/release=/);
		await expect(figure.locator('[data-series="FIN"]').first()).toBeAttached();
		await expect(page.getByText('As known on')).toHaveCount(0);
	});

	test('that is none changes nothing, and the page says so', async ({ page }) => {
		const failures: string[] = [];
		page.on('pageerror', ({ message }) => failures.push(message));
		await page.goto('charts/scam-losses/?release=1999-01-01', { waitUntil: 'networkidle' });
		await expect(
			page.getByRole('status').filter({ hasText: 'There is no release of the tables “1999-01-01”' })
		).toBeVisible();
		await expect(page.locator('figure[data-chart="scam-losses"] svg').first()).toBeVisible();
		expect(failures).toEqual([]);
	});
});

for (const width of [1100, 1280, 1440])
	for (const language of ['', 'vi/'])
		test(`the masthead is one line at ${width} px, on /${language}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${language}changes/`, { waitUntil: 'networkidle' });
			const height = await page.getByRole('banner').evaluate((header) => header.getBoundingClientRect().height);
			expect(height).toBeLessThan(60);
		});
