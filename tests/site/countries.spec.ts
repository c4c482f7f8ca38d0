import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cardFaults, faultsOfLinks, headFaults, pageOf, type BuiltPage } from './built-pages';
import { figuresOfCard } from './reader';

const BUILD = 'build';
const base = process.env['BASE_PATH'] ?? '';

test('a country is found by any of its names, by keyboard alone, and its page follows the years chosen', async ({
	page
}) => {
	await page.goto('countries/');
	const search = page.getByRole('searchbox');
	await search.fill('turkey');
	await expect(page.getByRole('status').filter({ hasText: /of \d/ })).toContainText('1 of');
	await search.fill('cam-pu');
	await expect(page).toHaveURL(/q=cam-pu/);
	await search.press('Enter');
	await expect(page.locator('h1')).toContainText('Cambodia');
	const from = page.getByLabel('From year', { exact: true });
	await from.fill('2015');
	await from.press('Enter');
	await expect(page).toHaveURL(/time=2015\.\.latest/);
	const users = page.locator('figure[data-chart="khm-users"]');
	const years = (await figuresOfCard(users)).filter(({ entity }) => entity === 'KHM').map(({ year }) => year);
	expect(years).not.toContain('2014');
	expect(years.filter((year) => year === '2023')).toHaveLength(1);
	await expect(users.locator('a.open')).toHaveAttribute('href', /charts\/internet-users\/\?country=KHM~WORLD/);
});

test('the list is narrowed by treaty and by what is held, and the address keeps it', async ({ page }) => {
	await page.goto('countries/');
	const status = page.getByRole('status').filter({ hasText: /of \d/ });
	const all = Number(/of (\d+)/.exec(await status.innerText())?.[1]);
	await page.getByLabel('Hanoi Convention').selectOption('none');
	await page.getByLabel('Tables hold').selectOption('losses');
	await expect(page).toHaveURL(/hanoi=none&held=losses/);
	await expect(page.getByRole('link', { name: 'Indonesia', exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Malaysia', exact: true })).toBeHidden();
	const shown = Number(/\d+/.exec(await status.innerText())?.[0]);
	expect(shown).toBeGreaterThan(5);
	expect(shown).toBeLessThan(all / 4);
	await page.reload();
	await expect(page.getByRole('link', { name: 'Malaysia', exact: true })).toBeHidden();
});

test('a country’s page leads with treaty and crime, and says the same in its document’s title and in the list', async ({
	page
}) => {
	await page.goto('countries/idn/');
	const title = (await page.locator('h1').innerText()).trim();
	expect(title).toMatch(/^Indonesia had not signed by April 2026; .* lost to scams in 373 days$/);
	expect(await page.title()).toBe(`${title} · Counting Cybercrime`);
	await expect(page.locator('figure').first()).toHaveAttribute('data-chart', 'idn-crime');
	await expect(page.locator('figure[data-chart="idn-crime"] .block.open')).toHaveCount(1);
	await page.getByRole('button', { name: 'R or Python line' }).click();
	await expect(page.getByLabel(/^R: /)).toHaveValue(/read_csv\("http.*\/countries\/idn\.csv"/);
	await page.goto('countries/');
	await expect(page.getByText(title, { exact: true })).toBeVisible();
});

test('every page has title, description, address and card, and every link and anchor leads somewhere', () => {
	const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html') && !/[\\/][A-Z]{3}[\\/]/.test(file))
		.map((file): BuiltPage => pageOf(file, readFileSync(join(BUILD, file), 'utf8')));
	expect(pages.length).toBeGreaterThan(450);
	expect(pages.flatMap(headFaults)).toEqual([]);
	const isFile = (path: string) => statSync(join(BUILD, path), { throwIfNoEntry: false })?.isFile() === true;
	expect(cardFaults(pages, base, isFile)).toEqual([]);
	expect(pages.filter(({ head }) => head.includes('/cards/')).length).toBeGreaterThan(550);
	expect(faultsOfLinks(pages, base, isFile)).toEqual([]);
});

test('the largest country pages stay below their budget', () => {
	const sizes = readdirSync(join(BUILD, 'countries'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => ['countries', 'vi/countries'].map((folder) => join(BUILD, folder, name, 'index.html')))
		.map((file) => ({ file, size: statSync(file).size }))
		.sort((a, b) => b.size - a.size);
	const zipped = sizes.slice(0, 8).map(({ file }) => gzipSync(readFileSync(file)).length);
	expect(Math.max(...zipped)).toBeLessThanOrEqual(62_500);
});

test('a code in capitals leads to the country’s page, its query kept', async ({ page }) => {
	for (const path of ['countries/SGP/', 'vi/countries/SGP/']) {
		await page.goto(`${path}?time=2015..2024#figures`);
		await expect(page).toHaveURL(/\/countries\/sgp\/\?time=2015\.\.2024#figures$/);
		await expect(page.locator('h1')).toContainText('Singapore');
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a code in capitals leads to the country’s page', async ({ page }) => {
		await page.goto('countries/SGP/?time=2015..2024');
		await expect(page).toHaveURL(/\/countries\/sgp\/$/);
		await expect(page.locator('h1')).toContainText('Singapore');
	});
});
