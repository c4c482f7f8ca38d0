import { expect, test } from '@playwright/test';
import { CHARTS, marks } from './chart-page';
import { chart, drawnIn, watch } from './reader';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { slug, kinds } of CHARTS)
		test(`the page of ${slug} shows picture, title, rows and the way to the file`, async ({ page }) => {
			for (const [language, download] of [
				['', 'Download'],
				['vi/', 'Tải về']
			] as const) {
				await page.goto(`${language}charts/${slug}/`);
				const figure = chart(page, slug);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(figure.locator('svg.plot')).toBeVisible();
				expect(await drawnIn(figure)).toBeGreaterThan(0);
				await expect(figure.locator('.sources')).toBeVisible();
				// The two charts of treaties have no kinds, and their rows in the file alone
				if (kinds.length > 0) {
					const rows = page.locator('noscript tbody tr');
					expect(await rows.count()).toBeGreaterThan(0);
					await expect(page.locator('noscript tr[data-entity][data-year][data-status]')).toHaveCount(
						await rows.count()
					);
				}
				await expect(page.locator('section.bar')).toBeHidden();
				await expect(page.getByLabel('From year', { exact: true })).toBeHidden();
				await figure.getByRole('button', { name: download }).click();
				const file = figure.locator(`a[href$="/charts/${slug}.csv"]`);
				await expect(file).toBeVisible();
				expect((await page.request.get((await file.getAttribute('href')) ?? '')).status()).toBe(200);
			}
		});

	test('every page says where the rows are that a link of a figure would show, and the check that it needs scripts', async ({
		page
	}) => {
		for (const path of ['', 'charts/scam-losses/', 'countries/vnm/', 'check/', 'sources/losses/']) {
			await page.goto(path);
			const words = page.locator('noscript p', { hasText: 'Without scripts the link of a figure opens nothing' });
			await expect(words, path).toBeVisible();
			await expect(words.getByRole('link', { name: 'Data', exact: true })).toHaveAttribute('href', /\/data\/$/);
			await expect(words.getByRole('link', { name: 'Documents' })).toHaveAttribute('href', /\/sources\/documents\/$/);
		}
		await page.goto('check/');
		await expect(page.locator('noscript p', { hasText: 'Checking a sentence needs scripts' })).toBeVisible();
		await page.goto('vi/check/');
		await expect(page.locator('noscript p', { hasText: 'Khi tắt JavaScript, liên kết ở con số' })).toBeVisible();
		await expect(page.locator('noscript p', { hasText: 'Việc kiểm tra câu cần JavaScript' })).toBeVisible();
	});
});

test('an embedded chart follows country, time, shape and measure, and names what it cannot follow', async ({
	page
}) => {
	const problems = watch(page);
	await page.goto('embed/scam-losses/?country=AUS~SGP~USA&time=2018..2024&kind=line&measure=per-person');
	await expect(page.locator('figure[data-chart] [data-series]')).toHaveCount(3);
	await expect(page.locator('.subtitle')).toContainText('US dollars per person, 2018–2024.');
	await expect(page.getByRole('note')).toContainText('These countries count different things');
	await page.goto('vi/embed/internet-users/?country=VNM~THA&kind=bars&time=2023');
	await expect(page.locator('figure[data-chart] [data-series]')).toHaveCount(2);
	expect(await marks(page)).toBe(2);
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await page.goto('embed/internet-users/?tab=map&time=2020');
	await expect.poll(() => marks(page)).toBeGreaterThan(150);
	await page.goto('embed/us-states/?tab=map&measure=weight');
	await expect(page.getByRole('status').filter({ hasText: 'tab=map' })).toContainText('measure=weight');
	expect(await marks(page)).toBeGreaterThan(0);
	expect(problems).toEqual([]);
});
