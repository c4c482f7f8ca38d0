import { expect, test } from '@playwright/test';
import { chart, drawnIn, save, watch } from './reader';

test('Open leads from a figure to its own page, with the choice', async ({ page }) => {
	const problems = watch(page);
	await page.goto('?country=AUS~SGP&time=2019..2024');
	const figure = chart(page, 'scam-losses');
	await figure.scrollIntoViewIfNeeded();
	await expect(figure.locator('[data-series]')).toHaveCount(2);
	const title = await figure.locator('.title').innerText();
	await figure.getByRole('link', { name: 'Open' }).click();
	await expect(page).toHaveURL(/charts\/scam-losses\/\?country=AUS~SGP&time=2019\.\.2024$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(chart(page, 'scam-losses').locator('[data-series]')).toHaveCount(2);
	await page.getByRole('banner').getByRole('link', { name: 'Counting Cybercrime' }).click();
	await expect(page).toHaveURL(/\/\?country=AUS~SGP&time=2019\.\.2024$/);
	expect(problems).toEqual([]);
});

for (const slug of ['global-losses', 'internet-users', 'us-crime-types', 'vietnam-online-scams']) {
	test(`the page of ${slug} names what each publisher counted and links the documents`, async ({ page }) => {
		const problems = watch(page);
		await page.goto(`vi/charts/${slug}/`);
		const counted = page
			.getByRole('table')
			.filter({ has: page.getByRole('columnheader', { name: 'Nội dung thống kê' }) });
		// What is far below the window has no text yet
		await counted.scrollIntoViewIfNeeded();
		const [publisher] = await counted.getByRole('rowheader').allInnerTexts();
		const latest = counted.getByRole('row').nth(1).locator('a[data-figure]');
		await latest.scrollIntoViewIfNeeded();
		await expect(latest).toHaveText(/\d/);
		const figure = await latest.innerText();
		await latest.click();
		const receipt = page.getByRole('dialog');
		await expect(receipt.getByRole('heading', { level: 2 })).toHaveText(figure);
		await expect(receipt).toContainText('Bên công bố');
		await page.keyboard.press('Escape');
		await expect(receipt).toBeHidden();
		await page.locator('#sources > summary').click();
		const panel = page.locator('#sources');
		await expect(panel.getByRole('heading', { level: 3, name: publisher ?? 'no publisher' })).toBeVisible();
		await expect(panel.locator('a[href^=http]').first()).toBeAttached();
		expect(problems).toEqual([]);
	});
}

test('a chart page can be opened on a country that it did not come with', async ({ page }) => {
	await page.goto('charts/internet-users/?country=NGA~FRA');
	const figure = chart(page, 'internet-users');
	await expect(figure.locator('[data-series=NGA]')).toBeAttached();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Nigeria');
	const { name, text } = await save(page, 'internet-users', /Shown data.*CSV/);
	expect(name).toBe('internet-users.filtered.csv');
	expect(text.split('\r\n').length - 2).toBe(await drawnIn(figure));
});
