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

test('tiles are one tab stop that arrows walk, and say where a State stands on both treaties', async ({ page }) => {
	await page.goto('convention/?view=tiles', { waitUntil: 'networkidle' });
	const tiles = chart(page, 'convention-signatures');
	await expect(tiles.locator('svg .tile')).toHaveCount(198);
	const reader = tiles.locator('.reader');
	await reader.focus();
	await page.keyboard.press('ArrowRight');
	await expect(tiles.getByRole('tooltip')).toContainText(/Budapest/);
	await expect(tiles.locator('.reader + [aria-live]')).not.toBeEmpty();
});

test('the chart answers whether a country signed, with the day of the list, and the address keeps it', async ({
	page
}) => {
	await page.goto('charts/convention-signatures/', { waitUntil: 'networkidle' });
	const field = page.getByLabel('Has your country signed?');
	await field.fill('Viet Nam');
	await expect(page).toHaveURL(/country=VNM/);
	await expect(page.locator('.ask').getByRole('status')).toContainText('Viet Nam');
	await expect(page.locator('svg .tile.chosen')).toHaveCount(1);
	await field.fill('Atlantis');
	await field.press('Enter');
	await expect(page.locator('.ask').getByRole('status')).toHaveText('No State of that name has a tile here.');
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
