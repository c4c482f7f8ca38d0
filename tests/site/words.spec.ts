import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watch } from './reader';

for (const [path, colorScheme] of [
	['glossary/', 'dark'],
	['vi/glossary/', 'light']
] as const)
	test(`axe finds nothing on /${path}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(path);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});

test('a word is told beside the text, and its entry is a link away', async ({ page }) => {
	const problems = watch(page);
	await page.goto('about/');
	const word = page.locator('a[data-term="publisher"]');
	await expect(word).toHaveCount(1);
	await word.click();
	const card = page.getByRole('dialog', { name: 'Publisher' });
	await expect(card).toContainText('Whoever put a figure out under its own name.');
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(word).toBeFocused();
	await word.press('Enter');
	await card.getByRole('link', { name: 'Entry in the glossary' }).click();
	await expect(page).toHaveURL(/\/glossary\/#publisher$/);
	await expect(page.locator('#publisher')).toBeInViewport();
	expect(problems).toEqual([]);
});

test('a word in the notes of a chart is told over its panel', async ({ page }) => {
	await page.goto('vi/charts/global-losses/');
	await page.getByRole('button', { name: 'Về các số liệu này' }).click();
	const word = page.locator('a[data-term]:visible').first();
	await word.click();
	await expect(page.locator('[popover]:popover-open .card')).toBeVisible();
});

test('the foot of every page leads to the glossary, to how to cite and to how to report an error', async ({ page }) => {
	for (const path of ['', 'vi/charts/scam-losses/', 'countries/vnm/', 'nothing/']) {
		await page.goto(path);
		const foot = page.getByRole('contentinfo');
		for (const end of ['/glossary/', '/about/#cite', '/about/#imprint'])
			await expect(foot.locator(`a[href$="${end}"]`)).toHaveCount(1);
	}
});

test('a report names the page and the figure that the reader comes from', async ({ page }) => {
	await page.goto('charts/scam-losses/?country=VNM');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Imprint and errors' }).click();
	await expect(page.getByRole('textbox', { name: 'The report' })).toHaveValue(
		/Page: http.*\/charts\/scam-losses\/\?country=VNM\nFigure: –\n/
	);
	await expect(page.locator('#imprint')).toBeInViewport();
});

test('a citation has the address of the site and the day', async ({ page }) => {
	await page.goto('about/#cite');
	const { origin, pathname } = new URL(page.url());
	const site = `${origin}${pathname.replace(/about\/$/, '')}`;
	const year = String(new Date().getFullYear());
	const first = page.getByRole('textbox', { name: 'APA 7, in English' }).first();
	await expect(first).toHaveValue(new RegExp(`Retrieved \\w+ \\d+, ${year}, from ${site}data/$`));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a word leads to its entry, and the easy sentences are in the page', async ({ page }) => {
		await page.goto('convention/');
		await page.locator('#easy summary, summary:has-text("easy words")').first().click();
		await expect(page.getByText('People call it the Hanoi Convention.')).toBeVisible();
		await page.locator('main a.term').first().click();
		await expect(page).toHaveURL(/\/glossary\/#[a-z0-9-]+$/);
	});
});

test('long pages have a list of their parts on a phone, every part of which is there', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const path of ['convention/', 'vi/about/', 'data/', 'vi/check/', 'glossary/', 'sources/cases/']) {
		await page.goto(path);
		const jumps = page.getByRole('navigation', { name: path.startsWith('vi') ? 'Trong trang này' : 'On this page' });
		const ids = await jumps
			.getByRole('link', { includeHidden: true })
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(ids.length, path).toBeGreaterThan(1);
		for (const id of ids) await expect(page.locator(`[id="${id.slice(1)}"]`), `${path}${id}`).toHaveCount(1);
		await jumps.locator('summary').click();
		await jumps.getByRole('link').last().click();
		await expect(page.locator(`[id="${(ids.at(-1) ?? '').slice(1)}"]`)).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the name of a row stays in sight while a table runs under it, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto('charts/internet-users/?tab=table');
		const box = page.locator('.data-table .box');
		const row = box.locator('tr.row').first();
		const before = await row.locator('th').boundingBox();
		await box.evaluate((element) => (element.scrollLeft = 200));
		const after = await row.locator('th').boundingBox();
		expect(after?.x).toBe(before?.x);
		expect(after?.width ?? 360).toBeLessThan(200);
		// What lies under the middle of the name is the name, and it hides what runs under it
		const seen = await row.locator('th').evaluate((cell) => {
			const { left, top, width, height } = cell.getBoundingClientRect();
			const hit = document.elementFromPoint(left + width - 4, top + height / 2);
			return { hit: cell.contains(hit), paper: getComputedStyle(cell).backgroundColor };
		});
		expect(seen.hit).toBe(true);
		expect(seen.paper).not.toBe('rgba(0, 0, 0, 0)');
	});
