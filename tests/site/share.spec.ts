import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { face } from './chart-page';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chart, watch } from './reader';

/** Presses a button beside the chart and gives the dialog that opens. */
async function open(page: Page, name: string) {
	const more = page.locator('section.bar .line').getByRole('button', { name: 'More' });
	if (await more.isVisible()) await more.click();
	await page.getByRole('button', { name, exact: true }).click();
	return page.getByRole('dialog');
}

test('a shared link, copied and opened anew, shows the same series', async ({ page, context }) => {
	const problems = watch(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('charts/scam-losses/?country=AUS~SGP&time=2019..2024#figures');
	const series = chart(page, 'scam-losses').locator('[data-series]');
	await expect(series).toHaveCount(2);
	const dialog = await open(page, 'Share');
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/^http.*\/charts\/scam-losses\/\?country=AUS~SGP&time=2019\.\.2024$/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
	const keys = await series.evaluateAll((all) => all.map((one) => one.getAttribute('data-series')));
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await page.goto(link);
	await expect(series).toHaveCount(2);
	expect(await series.evaluateAll((all) => all.map((one) => one.getAttribute('data-series')))).toEqual(keys);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(problems).toEqual([]);
});

test('a button pressed before the scripts have arrived does its work when they have', async ({ page }) => {
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	await page.goto('charts/scam-losses/', { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('dialog').getByRole('button', { name: 'Copy' })).toBeVisible();
	await page.goto('charts/global-losses/', { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	await expect(page.getByRole('group', { name: 'Download' }).locator('.item')).toHaveCount(14);
	await page.goto('charts/ransomware-and-crypto/?time=2020..2024', { waitUntil: 'commit' });
	await page.locator('a[data-figure]').first().click();
	await expect(page).toHaveURL(/time=2020\.\.2024&figure=/);
	await expect(page.locator('dialog.receipt')).toBeVisible();
	await page.goto('charts/internet-users/?time=2015..2024', { waitUntil: 'commit' });
	await face(page, 'Table');
	await expect(page).toHaveURL(/time=2015\.\.2024&tab=table/);
});

test('where the clipboard is refused the link is selected, and the reader is told', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
	});
	await page.goto('charts/scam-losses/?time=2020');
	const dialog = await open(page, 'Share');
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toContainText('selected');
	const selected = await dialog.getByRole('textbox').evaluate((box) => {
		if (!(box instanceof HTMLTextAreaElement)) return '';
		return box.value.slice(box.selectionStart, box.selectionEnd);
	});
	expect(selected).toMatch(/\/charts\/scam-losses\/\?time=2020$/);
});

test('the citation names the publishers drawn, first, and is saved as BibTeX and RIS', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/scam-losses/?country=AUS~SGP&time=2019..2024');
	await expect(chart(page, 'scam-losses').locator('[data-series]')).toHaveCount(2);
	const dialog = await open(page, 'Cite');
	await expect(dialog.getByRole('textbox', { name: 'APA 7, in English' })).toHaveValue(
		/Singapore Police Force.*Counting Cybercrime\. Ret/
	);
	const saved = async (name: string) => {
		const waiting = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Save ${name}` }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe(name);
		return readFile(await download.path(), 'utf8');
	};
	const bib = await saved('scam-losses.bib');
	expect(bib).toMatch(/^@misc\{counting-cybercrime-scam-losses-\d{4}-\w+,\n\tauthor = .*\{Singapore Police Force/);
	expect(bib).not.toContain('Canadian');
	const ris = await saved('scam-losses.ris');
	expect(ris.startsWith('TY  - DATA\r\n')).toBe(true);
	expect(ris).toMatch(/\r\nAU {2}- Singapore Police Force/);
	expect(ris.endsWith('ER  - \r\n')).toBe(true);
	const csl: unknown = JSON.parse(await saved('scam-losses.csl.json'));
	expect(Array.isArray(csl) && csl.map(({ type }) => type)).toEqual(
		expect.arrayContaining(['dataset', 'article-newspaper'])
	);
	expect(problems).toEqual([]);
});

test('a citation whose publishers do not arrive says so and can be tried again', async ({ page }) => {
	await page.route('**/scam-losses.metadata.json', (route) => route.abort(), { times: 2 });
	await page.goto('charts/scam-losses/');
	const dialog = await open(page, 'Cite');
	await expect(dialog.getByRole('alert')).toContainText('did not arrive');
	await dialog.getByRole('button', { name: 'Try again' }).click();
	await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/@misc/);
});

for (const name of ['Share', 'Cite', 'Embed', 'Code'])
	test(`axe finds nothing in the dialog of ${name}, and it fits a narrow screen`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto('charts/global-losses/');
		const dialog = await open(page, name);
		await expect(dialog.getByRole('textbox').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
	});

/** A page of another origin that holds one frame and remembers what it is told. */
async function hostPage(frame: string) {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>Host</title><body style="margin: 0">
<script>window.told = []; addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }));</script>
${frame}`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	const at = server.address();
	if (at === null || typeof at === 'string') throw new Error('no port');
	return { address: `http://localhost:${at.port}/`, close: () => server.close() };
}

for (const path of ['embed/scam-losses/?country=AUS~SGP', 'vi/embed/convention-signatures/', 'embed/global-losses/'])
	test(`the embedded chart of ${path} stands alone and fits 320 px, and axe finds nothing in it`, async ({ page }) => {
		const problems = watch(page);
		await page.setViewportSize({ width: 320, height: 900 });
		await page.goto(path);
		await expect(page.locator('figure[data-chart] [data-series]').first()).toBeAttached();
		await expect(page.locator('header, footer, nav')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(problems).toEqual([]);
	});

test('an embedded chart follows the address, and so does its link to the full page', async ({ page }) => {
	const problems = watch(page);
	await page.goto('embed/scam-losses/?country=AUS~SGP');
	await expect(chart(page, 'scam-losses').locator('[data-series]')).toHaveCount(2);
	const [full] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Full page at Counting Cybercrime' }).click()
	]);
	await expect(full).toHaveURL(/\/charts\/scam-losses\/\?country=AUS~SGP$/);
	expect(problems).toEqual([]);
});

test('in a sandbox without an origin, on another site, the chart is drawn, alive, and tells its height', async ({
	page,
	baseURL
}) => {
	const problems = watch(page);
	const src = new URL('embed/scam-losses/?country=AUS~SGP&time=2019..2024', baseURL).href;
	const host = await hostPage(
		`<iframe sandbox="allow-scripts" src="${src.replace('&', '&amp;')}" width="100%" height="700">`
	);
	try {
		await page.setViewportSize({ width: 320, height: 900 });
		await page.goto(host.address);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('[data-series]')).toHaveCount(2);
		expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
		expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
		const told = () => page.evaluate(() => Array.from<{ origin: string; height: number }>(Reflect.get(window, 'told')));
		await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
		const [first] = await told();
		expect(first).toMatchObject({ type: 'counting-cybercrime:height', slug: 'scam-losses', origin: 'null' });
		const height = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		await expect.poll(async () => (await told()).at(-1)?.height).toBe(height);
		await page.setViewportSize({ width: 1000, height: 900 });
		await expect.poll(async () => (await told()).at(-1)?.height).not.toBe(height);
		const wide = () => frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		await expect.poll(async () => (await told()).at(-1)?.height === (await wide())).toBe(true);

		const reader = frame.getByRole('application');
		await reader.focus();
		await reader.press('ArrowRight');
		await expect(frame.getByRole('tooltip')).toBeVisible();
		await reader.press('Enter');
		await expect(frame.getByRole('dialog')).toContainText('What was counted');
		expect(problems).toEqual([]);
	} finally {
		host.close();
	}
});

test('a map keeps its shapes in such a sandbox', async ({ page, baseURL }) => {
	const src = new URL('embed/convention-signatures/?tab=map', baseURL).href;
	const host = await hostPage(`<iframe sandbox="allow-scripts" src="${src}" width="100%" height="700">`);
	try {
		await page.goto(host.address);
		const land = page.frameLocator('iframe').locator('use').first();
		await expect.poll(() => land.evaluate((use) => Math.round(use.getBoundingClientRect().width))).toBeGreaterThan(100);
	} finally {
		host.close();
	}
});
