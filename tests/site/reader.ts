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
