import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** A chart's figure on the page. */
export function chart(page: Page, slug: string): Locator {
	return page.locator(`figure[data-chart="${slug}"]`);
}

/** Opens the picker, chooses places by what a reader would type, and closes it. */
export async function choose(page: Page, ...queries: string[]): Promise<void> {
	await page.getByRole('button', { name: 'Countries', exact: false }).first().click();
	// Lists of the browser's own are comboboxes too.
	const search = page.locator('input[role="combobox"]');
	for (const query of queries) {
		await search.fill(query);
		await expect(page.locator('[role="option"]').first()).toBeVisible();
		await search.press('Enter');
	}
	await search.press('Escape');
}

/** Types the years into their two fields. */
export async function setYears(page: Page, from: number, to: number): Promise<void> {
	const first = page.getByLabel('From year', { exact: true });
	await first.fill(String(from));
	await first.press('Enter');
	const last = page.getByLabel('To year', { exact: true });
	await last.fill(String(to));
	await last.press('Enter');
}

/** Presses an item of a chart's Download menu and gives the saved file. */
export async function save(page: Page, slug: string, item: RegExp): Promise<{ name: string; text: string }> {
	const figure = chart(page, slug);
	await figure.getByRole('button', { name: 'Download' }).click();
	const waiting: Promise<Download> = page.waitForEvent('download');
	await figure.getByRole('button', { name: item }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Every problem the browser reports while the page is used: errors, and requests to anybody else. */
export function watch(page: Page): string[] {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`request: ${request.url()}`);
	});
	return problems;
}

/** Whose a figure is: what the figure being read, and every row of a table of figures, carries. */
export interface FigureData {
	readonly entity: string;
	readonly year: string;
	readonly status: string;
}

/** The figures that the rows in sight tell, in their order. */
export async function figuresIn(rows: Locator): Promise<FigureData[]> {
	return rows.locator('tr[data-entity]').evaluateAll((all) =>
		all.map((row) => ({
			entity: row.getAttribute('data-entity') ?? '',
			year: row.getAttribute('data-year') ?? '',
			status: row.getAttribute('data-status') ?? ''
		}))
	);
}

/** Unfolds the rows under a card and gives the figures that they tell. */
export async function figuresOfCard(card: Locator): Promise<FigureData[]> {
	const rows = card.locator('details');
	await rows.scrollIntoViewIfNeeded();
	if ((await rows.getAttribute('open')) === null) await rows.locator('summary').click();
	await expect(rows.locator('tbody')).toBeAttached();
	return figuresIn(rows);
}

/**
 * How many figures a drawing shows: marks, bars and steps, a stroke each, and shapes of a map. The far end of a range that
 * a strip draws is a mark of the same figure.
 */
export async function drawnIn(figure: Locator): Promise<number> {
	return figure.locator('svg.plot').evaluate((svg) => {
		const strokes = [...svg.querySelectorAll('path:is(.mark, .bar, .step)')].map(
			(path) => (path.getAttribute('d') ?? '').split('M').length - 1
		);
		const shapes = svg.querySelectorAll(':is(use, circle, g:has(> rect))[data-series]:not(.none, .faded)').length;
		return strokes.reduce((sum, one) => sum + one, shapes) - svg.querySelectorAll('line.range').length;
	});
}

/** Where in the window the middle of a figure's mark is, px, found by walking the plot with the keys; then nothing is read. */
export async function placeOf(figure: Locator, year: string, status: string): Promise<{ x: number; y: number }> {
	const page = figure.page();
	const plot = figure.getByRole('application');
	await plot.scrollIntoViewIfNeeded();
	await plot.focus();
	await expect(plot.locator('[data-entity]')).toHaveCount(1);
	const ring = plot.locator(`[data-year="${year}"][data-status="${status}"]`);
	for (const key of ['Home', 'ArrowDown', 'ArrowRight'])
		for (let step = 0; step < 12 && (await ring.count()) === 0; step += 1) await page.keyboard.press(key);
	const box = await ring.boundingBox();
	if (box === null) throw new Error(`No figure of ${year} that is ${status}`);
	await page.keyboard.press('Escape');
	await expect(plot.locator('[data-entity]')).toHaveCount(0);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
