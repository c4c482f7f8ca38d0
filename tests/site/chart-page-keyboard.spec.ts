import { expect, test, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { panelOf, shape, shapes } from './chart-page';
import { watch } from './reader';

/** More than a chart's page has to reach, its tables of publishers included: a circle once around finds everything. */
const MOST = 250;

/** Presses Tab, or Shift and Tab, until something has the focus, as somebody without a mouse must. */
async function reach(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let presses = 0; presses < MOST; presses += 1) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${MOST} times ${key} do not lead to ${String(wanted)}.`);
}

/** Reaches a button beside the tabs, from the one before it, and opens what it opens. */
async function opened(page: Page, name: string): Promise<Locator> {
	await reach(page, page.getByRole('button', { name, exact: true }));
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	return dialog;
}

async function saved(page: Page, item: Locator): Promise<{ name: string; bytes: Buffer }> {
	await reach(page, item);
	const waiting = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a new reader gets from the address to picture, receipt, files, citation and code with the keys alone', async ({
	page,
	context
}) => {
	test.setTimeout(60_000);
	const problems = watch(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('charts/scam-losses/?country=AUS~SGP~USA&time=2018..2024&measure=per-person&yScale=log');
	const subtitle = page.locator('figcaption .subtitle');
	const panel = panelOf(page);
	const warning = page.locator('figure[data-chart]').getByRole('note');
	await expect(subtitle).toContainText('US dollars per person, 2018–2024.');

	await test.step('an address that asks for a log scale shows lines, and the warning that comes with them', async () => {
		await reach(page, shapes(page));
		await expect(shape(page)).toHaveText('Lines');
		await expect(subtitle).toContainText('Log scale');
		await expect(page.locator('main').getByText('yScale=log')).toHaveCount(0);
		await expect(warning).toContainText('These countries count different things');
		await expect(warning).toContainText('Compare shapes, not heights.');
	});

	await test.step('the table and back', async () => {
		await page.keyboard.press('End');
		await expect(shape(page)).toHaveText('Table');
		await expect(shapes(page)).toBeFocused();
		await expect(panel.getByRole('searchbox')).toBeVisible();
		await page.keyboard.type('Li');
		await expect(shape(page)).toHaveText('Lines');
		await expect(panel.locator('svg.plot')).toBeVisible();
	});

	await test.step('from figure to figure, to a receipt and back', async () => {
		const plot = panel.getByRole('application');
		await reach(page, plot);
		await page.keyboard.press('ArrowRight');
		const slip = page.getByRole('tooltip');
		await expect(slip).toBeVisible();
		const first = await slip.innerText();
		await page.keyboard.press('ArrowRight');
		await expect(slip).not.toHaveText(first);
		await expect(slip).toContainText('per person');
		await page.keyboard.press('Enter');
		const receipt = page.getByRole('dialog');
		await expect(receipt).toContainText('What was counted');
		await expect(page).toHaveURL(/figure=/);
		await page.keyboard.press('Escape');
		await expect(receipt).toBeHidden();
		await expect(page).not.toHaveURL(/figure=/);
		await expect(plot).toBeFocused();
	});

	await test.step('the picture and everything, saved', async () => {
		const menu = page.getByRole('group', { name: 'Download' });
		const button = page.getByRole('button', { name: 'Download', exact: true });
		for (const [item, name, magic] of [
			[/PNG/, 'scam-losses.png', 'PNG'],
			[/ZIP/, 'scam-losses.zip', 'PK']
		] as const) {
			await reach(page, button, 'Shift+Tab');
			await page.keyboard.press('Enter');
			await expect(menu).toBeVisible();
			const file = await saved(page, menu.getByRole('button', { name: item }));
			expect(file.name).toBe(name);
			expect(file.bytes.subarray(0, 4).toString('latin1')).toContain(magic);
			if (magic === 'PK') expect(Object.keys(unzipSync(new Uint8Array(file.bytes)))).toContain('README.txt');
			await expect(menu).toBeHidden();
		}
	});

	await test.step('the citation as BibTeX, and the code for a page', async () => {
		const cite = await opened(page, 'Cite');
		await reach(page, cite.getByRole('button', { name: 'Copy: BibTeX' }));
		await page.keyboard.press('Enter');
		await expect(cite.getByText('Copied')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^@\w+\{counting-cybercrime-scam-losses-/);
		expect(copied).toContain('country=AUS~SGP~USA');
		await page.keyboard.press('Escape');
		await expect(cite).toBeHidden();
		await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Embed', exact: true })).toBeFocused();
		await page.keyboard.press('Space');
		const code = page.getByRole('dialog').getByRole('textbox').first();
		await expect(code).toHaveValue(/<iframe.*embed\/scam-losses\/\?country=AUS~SGP~USA/s);
		await page.keyboard.press('Escape');
	});
	expect(problems).toEqual([]);
});
