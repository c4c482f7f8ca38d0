import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chart, watch } from './reader';

const title = (page: Page) => chart(page, 'convention-signatures').getByRole('heading', { level: 2 });

test('axe finds nothing among the tiles in Vietnamese and dark', async ({ page }) => {
	const problems = watch(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('vi/convention/?view=tiles', { waitUntil: 'networkidle' });
	const { violations } = await new AxeBuilder({ page }).include('#who').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	expect(problems).toEqual([]);
});

test('the slider and the date field are one control, moved by keyboard, and stand in the address', async ({ page }) => {
	await page.goto('convention/');
	const slider = page.getByRole('slider', { name: 'Day', exact: true });
	await slider.focus();
	await expect(title(page)).toHaveText(
		'At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026)'
	);
	await page.getByLabel('Day as a date').fill('2025-10-25');
	await page.getByLabel('Day as a date').press('Tab');
	await expect(title(page)).toHaveText('69 had signed and 0 had ratified by 25 October 2025');
	await slider.press('ArrowRight');
	await expect(title(page)).toHaveText('72 had signed and 0 had ratified by 26 October 2025');
	await expect(page.getByLabel('Day as a date')).toHaveValue('2025-10-26');
	await expect(page).toHaveURL(/day=2025-10-26/);
	await slider.press('End');
	await expect(page).not.toHaveURL(/day=/);
});

test('region and Budapest come from the address; what means nothing there is named and ignored', async ({ page }) => {
	await page.goto('convention/?region=asia&budapest=party&day=2031-01-01');
	await expect(page.getByRole('status').first()).toContainText('day=2031-01-01');
	await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('asia');
	await expect(page.getByRole('heading', { name: /^Hanoi, not Budapest: 0$/ })).toBeVisible();
	await page.getByRole('combobox', { name: 'Region' }).selectOption('Europe');
	await expect(page).toHaveURL(/region=europe&budapest=party/);
});

test('tiles are one tab stop that arrows walk, and say where a State stands', async ({ page }) => {
	await page.goto('convention/?view=tiles', { waitUntil: 'networkidle' });
	const vietnam = page.getByRole('button', { name: /^Viet Nam: Ratified/ });
	await vietnam.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('button', { name: /^Laos: Signed/ })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('button', { name: /^Thailand: Signed/ })).toBeFocused();
	await expect(page.locator('[data-tile][tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/countries\/tha\/?$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the default state is all there, and an article can be linked to', async ({ page }) => {
		await page.goto('convention/#article-13');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'needs 40 ratifications; at least 3 are reported'
		);
		await expect(title(page)).toHaveText(
			'At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026)'
		);
		await expect(
			page.getByText('The last day for signature is 31 December 2026; after it States join by accession.')
		).toBeVisible();
		await expect(page.getByRole('slider', { name: 'Day', exact: true })).toBeHidden();
		await expect(page.locator('#article-13')).toBeInViewport();
		await expect(chart(page, 'race-to-40').locator('svg [data-series]')).toHaveCount(9);
	});
});
