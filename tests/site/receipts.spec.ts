import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { chart, watch } from './reader';

const SURVEY = 'VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01';

test('a mark opens its receipt beside the chart; the focus moves there and Escape brings it back', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/vietnam-online-scams/');
	const reader = chart(page, 'vietnam-online-scams').getByRole('application', { name: /Marks of the chart/ });
	await reader.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const receipt = page.getByRole('dialog', { name: 'VND' });
	await expect(receipt).toBeVisible();
	await expect(receipt.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(page).toHaveURL(/figure=VNM\.2023/);
	await expect(page.locator('body > dialog.receipt[open]')).toHaveCount(1);
	const { violations } = await new AxeBuilder({ page }).include('dialog.receipt').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(receipt).toBeHidden();
	await expect(reader).toBeFocused();
	await expect(page).not.toHaveURL(/figure=/);
	expect(problems).toEqual([]);
});

test('a receipt opens by its address on a page without charts, and from there those that disagree', async ({
	page
}) => {
	await page.goto(`vi/data/?figure=${SURVEY}`);
	const receipt = page.locator('dialog.receipt');
	await expect(receipt.getByRole('heading', { level: 2 })).toHaveText('391.800 tỷ đồng');
	await expect(receipt).toContainText('Số cao nhất gấp 39 đến 49 lần số thấp nhất.');
	await receipt.getByRole('link', { name: '8.000–10.000 tỷ đồng' }).click();
	await expect(page).toHaveURL(/figure=VNM\.2023\.online_scam_losses\.sggp-mps-2024-05-13/);
	await expect(receipt.getByRole('heading', { level: 2 })).toHaveText('8.000–10.000 tỷ đồng');
	await page.goto('about/?figure=VNM.2023.nothing.nowhere');
	await expect(receipt.getByRole('heading', { level: 2 })).toHaveText('There is no figure with that id');
});

test('a cell of the table opens a receipt that tells every step of what is drawn', async ({ page }) => {
	await page.goto('charts/scam-losses/?tab=table&measure=per-person&country=JPN');
	await page.locator('td button').first().click();
	const receipt = page.locator('dialog.receipt');
	await expect(receipt).toContainText('Exchange rate, average of');
	await expect(receipt).toContainText('per person');
	const people = receipt.locator('div', { hasText: /^People, / }).getByRole('link');
	await people.click();
	await expect(page).toHaveURL(/figure=JPN\.\d{4}\.population\./);
	await expect(receipt).toContainText('Population');
});

test('of figures pressed one after the other, far from the figure, each opens its receipt and a press beside puts it away', async ({
	page
}) => {
	await page.goto('charts/scam-losses/');
	const receipt = page.locator('dialog.receipt');
	const links = page.locator('section', { hasText: 'What publishers revised' }).locator('a[data-figure]:visible');
	for (const at of [0, 3, 6, 9]) {
		await links.nth(at).click();
		await expect(page).toHaveURL(/figure=/);
		await expect(receipt.getByRole('heading', { level: 2 })).toHaveText(await links.nth(at).innerText());
		if (at === 3) {
			await page.locator('footer').click({ position: { x: 5, y: 5 } });
			await expect(receipt).toBeHidden();
		} else await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/figure=/);
	}
});

test('on a phone the receipt is a sheet of at most 85 % of the height', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(`charts/vietnam-online-scams/?figure=${SURVEY}`);
	const receipt = page.locator('dialog.receipt');
	await expect(receipt).toHaveClass(/sheet/);
	await expect(receipt.getByRole('heading', { level: 2 })).toBeFocused();
	const box = await receipt.boundingBox();
	expect(box?.width).toBe(360);
	expect(box?.height).toBeLessThanOrEqual(680);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(800, 0);
	await receipt.getByRole('button', { name: 'Close the receipt' }).click();
	await expect(receipt).toBeHidden();
});

test('links under a chart open receipts with what else is chosen, and an open one is printed alone', async ({
	page
}) => {
	await page.goto('charts/ransomware-and-crypto/?time=2020..2024');
	await page.locator('section', { hasText: 'What publishers revised' }).locator('a[data-figure]').first().click();
	await expect(page).toHaveURL(/time=2020\.\.2024&figure=WORLD\./);
	const receipt = page.locator('dialog.receipt');
	await expect(receipt.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(receipt).toContainText('Revised by its publisher');
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(receipt).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('h1')).toBeVisible();
});

/** The first link of a figure that its publisher revised, and the slip that it opens. */
async function revisedFigure(page: Page) {
	await page.goto('charts/scam-losses/', { waitUntil: 'networkidle' });
	const links = page.locator('section', { hasText: 'What publishers revised' }).locator('a[data-figure]:visible');
	return { link: links.first(), receipt: page.locator('dialog.receipt') };
}

test('a slip is named by what it is, its figure and what that is of; Tab past either end closes it and leads back', async ({
	page
}) => {
	const { link, receipt } = await revisedFigure(page);
	const heading = receipt.getByRole('heading', { level: 2 });
	for (const key of ['Tab', 'Shift+Tab']) {
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(heading).toBeFocused();
		const names = [await heading.innerText(), await receipt.locator('.what').innerText()];
		await expect(receipt).toHaveAccessibleName(`Receipt ${names.join(' ')}`);
		for (let presses = 0; presses < 60 && (await receipt.isVisible()); presses++) await page.keyboard.press(key);
		await expect(receipt).toBeHidden();
		await expect(link).toBeFocused();
		await expect(page).not.toHaveURL(/figure=/);
	}
});

test('Escape gives the focus back to the mark from wherever it is, and to the figures where an address opened the slip', async ({
	page
}) => {
	const { link, receipt } = await revisedFigure(page);
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(receipt.getByRole('heading', { level: 2 })).toBeFocused();
	await page.locator('header a').first().focus();
	await page.keyboard.press('Escape');
	await expect(receipt).toBeHidden();
	await expect(link).toBeFocused();
	await page.goto(`charts/vietnam-online-scams/?figure=${SURVEY}`);
	await expect(receipt.getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(receipt).toBeHidden();
	await expect(page.locator('#figures')).toBeFocused();
});
