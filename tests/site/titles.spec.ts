import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** One page of each kind that prints titles of documents, and how many it has at least. */
const PAGES: readonly (readonly [path: string, least: number])[] = [
	['charts/scam-losses/?tab=sources', 20],
	['charts/vietnam-online-scams/?tab=sources', 10],
	['charts/convention-signatures/?tab=sources', 10],
	['charts/race-to-40/?tab=sources', 10],
	['countries/vnm/', 6],
	['convention/', 20],
	['check/', 4],
	['check/vnm-16-of-53bn/', 1],
	['sources/losses/', 3],
	['sources/documents/', 100],
	['sources/documents/secondary/', 50],
	['sources/documents/press/', 200],
	['glossary/', 3]
];

interface Titled {
	readonly title: string;
	readonly language: string;
}

/** The titles of the table, each with the languages that it stands in. */
function titles(): ReadonlyMap<string, string> {
	const table = readFileSync(join('data', 'reference', 'sources.csv'), 'utf8');
	const { data } = Papa.parse<Titled>(table, { header: true, skipEmptyLines: true });
	return new Map(data.map(({ title, language }) => [title, language]));
}

/** Titles in a page, as text or on pointing at something, each with the language that it is said in. */
async function said(page: Page, known: ReadonlyMap<string, string>): Promise<readonly Titled[]> {
	return page.evaluate(
		(all) => {
			const names = new Set(all);
			const language = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: { title: string; language: string }[] = [];
			for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
				const title = (node.textContent ?? '').trim();
				if (names.has(title)) found.push({ title, language: language(node.parentElement) });
			}
			for (const element of document.querySelectorAll('[title]')) {
				const title = element.getAttribute('title') ?? '';
				if (names.has(title)) found.push({ title, language: language(element) });
			}
			return found;
		},
		[...known.keys()]
	);
}

for (const prefix of ['', 'vi/'])
	test(`titles of documents are said in their own language, below /${prefix}`, async ({ page }) => {
		test.slow();
		const known = titles();
		const languages = new Set<string>();
		for (const [path, least] of PAGES) {
			await page.goto(prefix + path);
			if (path.includes('tab=sources')) await page.locator('#sources li').first().waitFor({ state: 'attached' });
			const found = await said(page, known);
			expect(found.length, path).toBeGreaterThanOrEqual(least);
			expect(
				found.filter(({ title, language }) => language !== known.get(title)),
				path
			).toEqual([]);
			for (const { language } of found) languages.add(language);
		}
		expect([...languages].toSorted()).toEqual(['cs', 'de', 'en', 'es', 'fr', 'nl', 'pt', 'vi']);
	});

test('who put a document out is named in the language of the page, whatever its title is in', async ({ page }) => {
	await page.goto('vi/convention/');
	const cited = page.locator('cite a[title]').first();
	await expect(cited).toHaveAttribute('lang', 'en');
	await expect(cited.locator('span')).toHaveAttribute('lang', 'vi');
});

test('a receipt and what a search finds say titles in their own language', async ({ page }) => {
	const known = titles();
	await page.goto('vi/data/?figure=VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01');
	const title = 'Vietnamese lose VND20 million on online scams';
	await expect(page.locator('dialog.receipt dd', { hasText: title })).toHaveAttribute('lang', 'en');
	await page.goto('data/?figure=VNM.2023.online_scam_losses_usd.sggp-738365');
	await expect(page.locator('dialog.receipt dd', { hasText: 'Người Việt Nam bị lừa đảo' })).toHaveAttribute(
		'lang',
		'vi'
	);
	await page.goto('search/?q=Người Việt Nam bị lừa đảo gần 16 tỷ USD qua mạng');
	await expect(page.locator('[data-group="document"] a').first()).toBeVisible();
	const found = await said(page, known);
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter(({ title: one, language }) => language !== known.get(one))).toEqual([]);
});
