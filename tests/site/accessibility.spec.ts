import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** One page of each kind, and what of it stands for the many parts that are built alike: axe takes half a minute for all. */
const PAGES = [
	[''],
	['charts/'],
	['charts/scam-losses/'],
	['charts/internet-users/?tab=map'],
	['charts/us-victim-age/?tab=table'],
	['charts/convention-signatures/?kind=tiles'],
	['charts/race-to-40/'],
	['countries/'],
	['countries/vnm/'],
	['countries/abw/'],
	['convention/', '.articles li:nth-child(n + 9)'],
	['changes/', 'li[data-change]:nth-child(n + 4)'],
	['check/', '.claim:nth-child(n + 12)'],
	['check/conv-open-until/'],
	['sources/', 'nav li:nth-child(n + 3)'],
	['sources/reports/', '.kind:not(:has(#online_scam_reports)), nav li:nth-child(n + 3)'],
	['sources/documents/', 'dl > :nth-child(n + 9)'],
	['data/'],
	['data/quality/', 'section:has(#places) tbody tr:nth-child(n + 5)'],
	['search/'],
	['about/'],
	['accessibility/'],
	['press/'],
	['learn/'],
	['glossary/'],
	['embed/scam-losses/'],
	['nothing/']
] as const;

const LOOKS = [
	[1280, 'light'],
	[1280, 'dark'],
	[360, 'dark'],
	[360, 'light']
] as const;

for (const [path, alike] of PAGES)
	for (const language of ['', 'vi/'])
		test(`axe finds nothing on /${language}${path}, wide and narrow, light and dark, and nothing scrolls sideways`, async ({
			page
		}) => {
			test.setTimeout(120_000);
			await page.goto(language + path, { waitUntil: 'networkidle' });
			if (alike !== undefined)
				await page.locator(alike).evaluateAll((parts) => {
					for (const part of parts) part.remove();
				});
			for (const [width, colorScheme] of LOOKS) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				// Also the rules that axe does not yet count among its own: visible words in names, roles that fit their use
				const { violations } = await new AxeBuilder({ page })
					.options({
						rules: { 'label-content-name-mismatch': { enabled: true }, 'focus-order-semantics': { enabled: true } }
					})
					.analyze();
				expect(violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 256 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		});

test('buttons and links that lead to different things have different names', async ({ page }) => {
	for (const path of ['', 'countries/vnm/', 'data/', 'press/']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const tree = await page.locator('main').ariaSnapshot();
		const names = [...tree.matchAll(/(?:link|button) "((?:Open|Download|Share|Copy|columns)[^"]*)"/g)].map(
			([, name]) => name
		);
		expect(names.length).toBeGreaterThan(3);
		expect(
			names.filter((name, at) => names.indexOf(name) !== at),
			path
		).toEqual([]);
	}
});

test('a year without figures is corrected in words, which stay until the field is left', async ({ page }) => {
	await page.goto('charts/internet-users/', { waitUntil: 'networkidle' });
	const from = page.getByLabel('From year', { exact: true });
	await from.fill('1800');
	await from.press('Enter');
	const note = page.getByRole('status').filter({ hasText: '1800 → 1990. The figures run from 1990 to 2024.' });
	await expect(note).toBeVisible();
	await from.press('ArrowLeft');
	await expect(note).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(note).toBeHidden();
});

test('a check of nothing says what is wanted, and the focus stands where to write it', async ({ page }) => {
	await page.goto('check/', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText('Type a sentence with a number.');
	await expect(page.getByRole('textbox')).toBeFocused();
});

test('sorting a table is told, and all rows of a long one can be had in the page', async ({ page }) => {
	await page.goto('charts/internet-users/?tab=table', { waitUntil: 'networkidle' });
	await page.getByRole('columnheader', { name: 'Year' }).getByRole('button').click();
	const told = page.getByRole('status').filter({ hasText: 'Sorted by Year' });
	await expect(told).toContainText('Sorted by Year: lowest first, or A to Z.');
	const rows = page.locator('.data-table tr.row');
	const asked = await page.getByRole('status').filter({ hasText: /rows/ }).innerText();
	await expect(rows).toHaveCount(Number(/\d+/.exec(asked)?.[0]));
});

test('without scripts, an address that leads nowhere says so in both languages', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
	const page = await context.newPage();
	expect((await page.goto('nothing/'))?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(['This page is not here', 'Không có trang này']);
	await expect(page).toHaveTitle(/This page is not here · Không có trang này/);
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await context.close();
});

test('in a low window nothing is stuck over the page', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('charts/scam-losses/', { waitUntil: 'networkidle' });
	const stuck = await page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.getClientRects().length > 0)
			.filter((one) => one.getBoundingClientRect().height > 24 && one.closest('table, [popover]') === null)
			.map((one) => one.className)
	);
	expect(stuck).toEqual([]);
});

/** A colour of a token as the page resolves it, `[red, green, blue]`. */
async function colour(page: Page, token: string): Promise<number[]> {
	const text = await page.evaluate((name) => {
		const probe = document.createElement('i');
		probe.style.color = `var(${name})`;
		document.body.append(probe);
		const found = getComputedStyle(probe).color;
		probe.remove();
		return found;
	}, token);
	return (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
/** WCAG's relative luminance of 8-bit sRGB. */
function luminance(rgb: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = rgb.map((byte) => {
		const part = byte / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: readonly number[], other: readonly number[]): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

for (const theme of ['light', 'dark'] as const)
	test(`with more contrast, asked of the system or chosen here, every series is 4.5 to 1 or more on ${theme} paper`, async ({
		page
	}) => {
		const tokens = ['--s1', '--s2', '--s3', '--s4', '--s5', '--s6', '--s7', '--s8', '--s-mute', '--rule-strong'];
		await page.emulateMedia({ colorScheme: theme, contrast: 'more' });
		await page.goto('about/');
		const bySystem = await Promise.all(tokens.map((token) => colour(page, token)));
		await page.emulateMedia({ colorScheme: theme, contrast: 'no-preference' });
		await page.goto(`about/?contrast=more`);
		const byChoice = await Promise.all(tokens.map((token) => colour(page, token)));
		expect(byChoice).toEqual(bySystem);
		const paper = await colour(page, '--paper');
		tokens.forEach((token, at) => expect(contrast(byChoice[at] ?? [], paper), token).toBeGreaterThanOrEqual(4.5));
	});

test('the outline of land on maps is 3 to 1 from the paper, by day and by night', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('charts/internet-users/?tab=map', { waitUntil: 'networkidle' });
		const line = await page
			.locator('svg.plot use')
			.first()
			.evaluate((land) => getComputedStyle(land).stroke);
		const parts = (line.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
		expect(contrast(parts, await colour(page, '--paper')), colorScheme).toBeGreaterThanOrEqual(3);
	}
});

test('in forced colours a State that has signed looks as the key says, in tiles and on the map', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	for (const [address, shape] of [
		['charts/convention-signatures/', '.tile.signed rect'],
		['charts/convention-signatures/?tab=map', '.treaty-map use.signed']
	] as const) {
		await page.goto(address, { waitUntil: 'networkidle' });
		const fill = await page
			.locator(shape)
			.first()
			.evaluate((one) => getComputedStyle(one).fill);
		const key = await page
			.locator('[data-key] .box')
			.nth(1)
			.evaluate((one) => getComputedStyle(one).backgroundColor);
		expect(key).toBe(fill);
		expect(key).not.toBe('rgb(0, 0, 0)');
	}
});

test('looks that are chosen hold on the next page and can be taken back; an address asks for them for one page', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('about/');
	const root = page.locator('html');
	await page.getByRole('button', { name: 'View', exact: true }).click();
	const panel = page.getByRole('dialog', { name: 'View' });
	await panel.getByRole('radio', { name: 'Dark' }).check();
	await panel.getByLabel('Text size').selectOption('130%');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await page.goto('charts/');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await expect(root).toHaveCSS('font-size', '20.8px');
	await page.goto('about/?theme=light&text=150');
	await expect(root).toHaveAttribute('data-theme', 'light');
	await expect(root).toHaveCSS('font-size', '24px');
	await page.goto('about/');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'View', exact: true }).click();
	await panel.getByRole('radio', { name: 'As the system' }).first().check();
	await expect(root).not.toHaveAttribute('data-theme');
	await page.reload();
	await expect(root).not.toHaveAttribute('data-theme');
});
