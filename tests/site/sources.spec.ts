import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watch } from './reader';

test('what a publisher counts leads to its definition, and a search finds others', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/scam-reports/');
	await page.getByRole('link', { name: /^Complaints victims filed$/i }).click();
	await expect(page).toHaveURL(/\/sources\/reports\/#ic3_complaints$/);
	await expect(page.locator('section:target')).toContainText('Complaints to the FBI (IC3)');
	await expect(page.locator('section:target')).toBeInViewport();
	await page.getByRole('navigation', { name: 'Groups' }).getByRole('link', { name: 'Who counts what' }).click();
	await page.getByRole('searchbox').fill('taiwan police');
	await expect(page.getByRole('navigation', { name: 'Kinds of figures' }).getByRole('listitem')).toHaveCount(2);
	expect(problems).toEqual([]);
});

test('an address of a kind of figure on the first page leads on to its entry, and one of a group to its page', async ({
	page
}) => {
	await page.goto('sources/#ic3_complaints');
	await expect(page).toHaveURL(/\/sources\/reports\/#ic3_complaints$/);
	await expect(page.locator('section:target')).toBeInViewport();
	await page.goto('vi/sources/#family-cases');
	await expect(page).toHaveURL(/\/vi\/sources\/cases\/$/);
});

test('on a phone no page of kinds of figures is as long as the one page of all was, by far', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('sources/');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
	const groups = await page
		.locator('h3 a[data-entry]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(groups).toHaveLength(12);
	for (const group of groups) {
		await page.goto(new URL(group, page.url()).href);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(45_000);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the same address opens the list in which the kind is a link to its entry', async ({ page }) => {
		await page.goto('sources/#ic3_complaints');
		const link = page.locator('li:target').getByRole('link');
		await expect(link).toBeInViewport();
		await expect(link).toHaveAttribute('href', /\/sources\/reports\/#ic3_complaints$/);
	});

	test('on a phone the parts of a page stand in a fold of plain links', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto('sources/losses/');
		const jumps = page.getByRole('navigation', { name: 'On this page' });
		await jumps.getByText('On this page').click();
		await jumps.getByRole('link').last().click();
		await expect(page.locator('section:target')).toBeInViewport();
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect(jumps).toBeHidden();
	});
});

test('the share reported is set by keyboard, within what makes sense', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/scam-reports/');
	const section = page.getByRole('region', { name: 'What the total would be if only part were reported' });
	const slider = section.getByRole('slider');
	await expect(section.locator('output')).toContainText('34%');
	await slider.focus();
	await slider.press('ArrowLeft');
	await expect(section.locator('output')).toContainText('If only 33% were reported');
	const field = section.getByRole('spinbutton');
	await field.fill('0');
	await expect(section.getByRole('alert')).toHaveText('Enter a share from 1 to 100 percent.');
	await expect(section.locator('output')).toContainText('33%');
	await field.fill('50');
	await expect(section.locator('output')).toContainText('about 32,000');
	await section.getByRole('button', { name: '45.69% (2024)' }).press('Enter');
	await expect(slider).toHaveAttribute('aria-valuetext', '45.69%');
	expect(problems).toEqual([]);
});

test('the picture of repeats is there at every width, its figures open by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('charts/global-losses/');
	const repeats = page.getByRole('list', {
		name: /^Cost of cybercrime: the earliest figures of Cybersecurity Ventures held here/
	});
	await expect(repeats.locator('circle').first()).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(repeats.locator('circle').first()).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('.lineage').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await repeats.getByRole('link', { name: '$10.5 trillion' }).first().press('Enter');
	await expect(page).toHaveURL(/figure=WORLD\.2025\.cybercrime_cost\.cv-cybercrime-cost-2020/);
});

test('a long part of a page can be skipped: a link past it shows when the keyboard comes to it', async ({ page }) => {
	for (const [path, name, next] of [
		['sources/documents/press/', /^Skip “/, 'footer'],
		['vi/countries/', 'Bỏ qua “Châu Phi”', 'section:has(#region-americas)'],
		['charts/scam-losses/', 'Skip “What each one counted”', 'p.intro:has([href$="/changes/"])']
	] as const) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const skip = page.getByRole('link', { name }).first();
		expect((await skip.boundingBox())?.width).toBe(1);
		await skip.focus();
		expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.locator(`${next} :focus`), path).toHaveCount(1);
	}
});

test('articles that a kind of figure bears on are one line until they are wanted', async ({ page }) => {
	await page.goto('sources/losses/');
	const line = page.locator('summary', { hasText: 'Articles 13, 34' }).first();
	const links = page.locator('details', { has: line }).getByRole('link');
	await expect(links.first()).toBeHidden();
	await line.press('Enter');
	await expect(links).toHaveText(['Article 13', 'Article 34']);
});
