import { expect, test, type Browser, type Page } from '@playwright/test';

/** A page of a reader whose browser asks for these languages. */
async function readerOf(browser: Browser, locale: string, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) });
	return context.newPage();
}

const OFFER = { vi: 'Trang này cũng có bằng tiếng Việt', en: 'This page is also in English' };

test('a reader in Vietnamese is offered Vietnamese on a page in English, and is not sent there', async ({
	browser,
	baseURL
}) => {
	for (const locale of ['vi', 'vi-VN']) {
		const page = await readerOf(browser, locale, baseURL);
		await page.goto('charts/scam-losses/?country=VNM~THA');
		const offer = page.getByRole('link', { name: OFFER.vi });
		await expect(offer).toBeVisible();
		await expect(offer).toHaveAttribute('hreflang', 'vi');
		await expect(page.locator('section[lang=vi]', { has: offer })).toHaveCount(1);
		await expect(page).toHaveURL(/\/charts\/scam-losses\//);
		await offer.click();
		await expect(page).toHaveURL(/\/vi\/charts\/scam-losses\/\?country=VNM~THA/);
		await expect(page.getByRole('link', { name: OFFER.en })).toBeHidden();
		await page.context().close();
	}
});

test('a reader in English is offered English on a page in Vietnamese; on pages in their own nobody is offered anything', async ({
	browser,
	baseURL
}) => {
	const english = await readerOf(browser, 'en-GB', baseURL);
	await english.goto('vi/about/');
	await expect(english.getByRole('link', { name: OFFER.en })).toBeVisible();
	await english.goto('about/');
	await expect(english.getByRole('link', { name: OFFER.vi })).toBeHidden();
	await english.context().close();
	const vietnamese = await readerOf(browser, 'vi-VN', baseURL);
	await vietnamese.goto('vi/about/');
	await expect(vietnamese.getByRole('link', { name: OFFER.en })).toBeHidden();
	await vietnamese.context().close();
	const other = await readerOf(browser, 'fr-FR', baseURL);
	await other.goto('about/');
	await expect(other.getByRole('link', { name: OFFER.vi })).toBeHidden();
	await other.context().close();
});

test('who stays is not asked again, and keeps the focus in the page', async ({ browser, baseURL }) => {
	const page = await readerOf(browser, 'vi-VN', baseURL);
	await page.goto('about/', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Ở lại trang này' }).click();
	await expect(page.getByRole('link', { name: OFFER.vi })).toBeHidden();
	await expect(page.locator('#figures')).toBeFocused();
	await page.goto('data/');
	await expect(page.getByRole('link', { name: OFFER.vi })).toBeHidden();
	await page.context().close();
});

test('the other language is heard by its own name, which is what stands there', async ({ page }) => {
	for (const [width, both] of [
		[1440, true],
		[1200, false]
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('about/');
		const group = page.getByRole('group', { name: 'Language' });
		await expect(group).toMatchAriaSnapshot(
			both
				? '- group "Language":\n  - link "English"\n  - link "Tiếng Việt"'
				: '- group "Language":\n  - link "Tiếng Việt"'
		);
		const other = group.getByRole('link', { name: 'Tiếng Việt', exact: true });
		await expect(other).toHaveText('Tiếng Việt');
		await expect(other).toHaveAttribute('lang', 'vi');
		await expect(other).toHaveAttribute('hreflang', 'vi');
		const header = await page.locator('header').boundingBox();
		expect(header?.height).toBeLessThanOrEqual(57);
	}
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('vi/about/');
	await page.getByRole('button', { name: 'Mục lục' }).click();
	const menu = page.getByRole('group', { name: 'Ngôn ngữ' });
	await expect(menu.getByRole('link', { name: 'English', exact: true })).toHaveAttribute('lang', 'en');
	await expect(menu.getByRole('link', { name: 'Tiếng Việt', exact: true })).toHaveAttribute('aria-current', 'true');
});
