import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { CHARTS, KINDS, face, press } from './chart-page';
import { chart, watch } from './reader';

/** Spaces, line breaks and joiners say nothing: a line that is wrapped on paper is one on the page. */
const bare = (text: string) => text.replace(/[\s\u2060]+/g, '');

/**
 * Every sentence that is read with a figure, by eye, outside the drawing: title, subtitle, guards, keys, notes, sources.
 * What is pressed (menus, buttons, fields) is none, but for the classes of a map, which are buttons in its key; nor is what is
 * folded away, which says in words what the picture shows.
 */
async function shown(page: Page, slug: string): Promise<string[]> {
	return chart(page, slug).evaluate((figure) => {
		const skipped =
			'.screen-only, .visually-hidden, .folded, .plot-box, [popover]:not(.about-panel), dialog, form, input, select, label';
		const seen = (one: Element) => {
			const { display, visibility } = getComputedStyle(one);
			// Notes are a press away, and printed and saved all the same.
			if (one.matches('.about-panel')) return true;
			return !one.matches(skipped) && display !== 'none' && visibility !== 'hidden';
		};
		const words = (node: Node): string => {
			if (node instanceof Text) return node.data;
			return node instanceof Element && seen(node) ? ` ${[...node.childNodes].map(words).join('')} ` : '';
		};
		const sentences = (one: Element): string[] => {
			if (!seen(one)) return [];
			const blocks = [...one.children].filter((child) => !getComputedStyle(child).display.startsWith('inline'));
			return blocks.some((child) => seen(child) && child.textContent.trim() !== '')
				? [...one.children].flatMap(sentences)
				: [words(one).replace(/\s+/g, ' ').trim()];
		};
		return sentences(figure).filter((sentence) => sentence !== '');
	});
}

/** Saves the figure as it stands; the texts of the drawing, and those that run over the edge of its paper. */
async function saved(page: Page, paper: Page, slug: string) {
	const figure = chart(page, slug);
	const more = page.locator('section.bar .line').getByRole('button', { name: /^(More|Thêm nữa)$/ });
	if ((await more.isVisible()) && (await page.locator('#actions:popover-open').count()) === 0) await more.click();
	await figure.locator('.download button.open').click();
	const waiting = page.waitForEvent('download');
	await figure.locator('.download').getByRole('button', { name: /SVG/i }).click();
	const svg = await readFile(await (await waiting).path(), 'utf8');
	await paper.setContent(svg.slice(svg.indexOf('<svg')));
	return paper.locator('svg').evaluate((root) => {
		const texts = [...root.querySelectorAll('text')];
		const edge = root.getBoundingClientRect();
		const outside = texts.filter((one) => {
			const { left, right, bottom, width } = one.getBoundingClientRect();
			return width > 0 && (left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1);
		});
		return { words: texts.map((one) => one.textContent).join(' '), outside: outside.map((one) => one.textContent) };
	});
}

/** Compares the page with its file, until the texts that follow a choice have followed. */
async function compare(page: Page, paper: Page, slug: string, atLeast: number): Promise<void> {
	await expect(async () => {
		const sentences = await shown(page, slug);
		const { words, outside } = await saved(page, paper, slug);
		const inFile = bare(words);
		expect(sentences.filter((sentence) => !inFile.includes(bare(sentence)))).toEqual([]);
		expect(outside).toEqual([]);
		// Title, subtitle, a note or a key, and the sources.
		expect(sentences.length).toBeGreaterThanOrEqual(atLeast);
	}).toPass({ timeout: 10_000, intervals: [100, 500] });
}

for (const { slug, kinds, map } of CHARTS) {
	test(`of ${slug} every sentence and key under the figure stands in the file, whatever its shape`, async ({
		page,
		browser
	}) => {
		const problems = watch(page);
		const paper = await browser.newPage();
		await page.goto(`charts/${slug}/`);
		await compare(page, paper, slug, 4);
		for (const kind of kinds.slice(1)) {
			await press(page, 'Chart type', kind);
			await expect(page).toHaveURL(new RegExp(`kind=${KINDS[kind]}`));
			await compare(page, paper, slug, 4);
		}
		if (map) {
			await face(page, 'Map');
			await expect(page.locator('svg.plot :is(.land, .classed) use').first()).toBeAttached();
			await compare(page, paper, slug, 8);
		}
		expect(problems).toEqual([]);
		await paper.close();
	});
}

for (const [slug, query] of [
	['scam-losses', '?measure=per-person'],
	['global-losses', ''],
	['convention-signatures', '?tab=map']
] as const) {
	test(`on a telephone the Vietnamese page of ${slug} and its file say the same, inside the paper`, async ({
		page,
		browser
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const paper = await browser.newPage();
		await page.goto(`vi/charts/${slug}/${query}`);
		await expect(page.locator('html[lang="vi"]')).toBeAttached();
		await compare(page, paper, slug, 4);
		await paper.close();
	});
}

test('the PNG is the SVG, drawn: the browser is handed the same text, but for the day', async ({ page }) => {
	await page.addInitScript(() => {
		const made: Promise<string>[] = [];
		Reflect.set(window, 'made', made);
		const before = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			if (blob instanceof Blob && blob.type.startsWith('image/svg')) made.push(blob.text());
			return before(blob);
		};
	});
	await page.goto('charts/internet-users/?tab=map&time=2020');
	await expect(page.locator('svg.plot :is(.land, .classed) use').first()).toBeAttached();
	await expect(page.locator('[data-key] li').first()).toBeVisible();
	for (const format of [/SVG/, /PNG/]) {
		await page.getByRole('button', { name: 'Download', exact: true }).click();
		const waiting = page.waitForEvent('download');
		await page.getByRole('group', { name: 'Download' }).getByRole('button', { name: format }).click();
		await waiting;
	}
	const texts = await page.evaluate(() => Promise.all<string>(Reflect.get(window, 'made')));
	// Saved as a file, and drawn for the picture.
	expect(texts).toHaveLength(2);
	expect(texts[0]).toContain('<svg');
	// Names that the browser gives to patterns count on from copy to copy.
	expect(texts[1]?.length).toBe(texts[0]?.length);
	expect(texts[1]).toBe(texts[0]);
});
