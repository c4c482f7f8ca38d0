import { expect, test, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { chart, drawnIn, watch } from './reader';

const ITEMS = [/Shown data.*CSV/, /Shown data.*XLSX/, /All data.*CSV/, /JSON/, /SVG/, /PNG/, /ZIP/];
/** A chart of lines on its own page, and a map whose outlines come from another file. */
const CHARTS = [
	{ slug: 'global-losses', path: 'charts/global-losses/' },
	{ slug: 'convention-signatures', path: '' }
] as const;

/** Opens a chart's menu, presses an item and gives the saved file. */
async function saved(page: Page, slug: string, item: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const figure = chart(page, slug);
	await figure.scrollIntoViewIfNeeded();
	await figure.getByRole('button', { name: 'Download' }).click();
	const waiting = page.waitForEvent('download');
	await figure.getByRole('button', { name: item }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Size of a saved drawing, px. */
function sizeOf(svg: string): { width: number; height: number } {
	const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}

/** Faults and colours of a saved drawing, as the browser reads it: on a page of its own, since ours parse no text of others. */
async function read(page: Page, svg: string) {
	const paper = await page.context().browser()?.newPage();
	if (paper === undefined) throw new Error('no browser of its own');
	const found = await paper.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			broken: parsed.querySelector('parsererror')?.textContent ?? '',
			ground: parsed.querySelector('rect')?.getAttribute('fill'),
			series: parsed.querySelectorAll('[data-series]').length,
			strokes: [...parsed.querySelectorAll('[data-series] path')]
				.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1)
				.reduce((sum, one) => sum + one, 0)
		};
	}, svg);
	await paper.close();
	return found;
}

/** Strokes of everything that is drawn of a series; none of a map, whose places are shapes of their own. */
async function strokesOf(figure: Locator): Promise<number> {
	const paths = await figure
		.locator('[data-series] path')
		.evaluateAll((all) => all.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1));
	return paths.reduce((sum, one) => sum + one, 0);
}

/** Pixels of a PNG darker than middle grey in every quarter of its height, from above to below. */
async function inkOf(page: Page, png: Buffer): Promise<number[]> {
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth;
		canvas.height = image.naturalHeight;
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const quarter = Math.floor(canvas.height / 4);
		return [0, 1, 2, 3].map((at) => {
			const part = context?.getImageData(0, at * quarter, canvas.width, quarter).data ?? [];
			let dark = 0;
			for (let pixel = 0; pixel < part.length; pixel += 4) if ((part[pixel] ?? 255) < 128) dark += 1;
			return dark;
		});
	}, png.toString('base64'));
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const { slug, path } of CHARTS) {
		test(`${slug} is saved as SVG and PNG on light paper from a ${colorScheme} page`, async ({ browser, baseURL }) => {
			const page = await browser.newPage({ colorScheme, ...(baseURL === undefined ? {} : { baseURL }) });
			const problems = watch(page);
			await page.goto(path);
			await expect(chart(page, slug).locator('[data-series]').first()).toBeAttached();
			const svg = await saved(page, slug, /SVG/);
			expect(svg.name).toBe(`${slug}.svg`);
			const text = svg.bytes.toString('utf8');
			expect(/var\(|class=|<use|NaN/.exec(text.replace(/base64,[^)]*/g, ''))?.[0]).toBeUndefined();
			expect(text.includes('data:font/woff2;base64,')).toBe(true);
			const figure = chart(page, slug);
			// Apart from the page, whose policy of styles would hold for a drawing parsed in it.
			const apart = await browser.newPage();
			expect(await read(apart, text)).toEqual({
				broken: '',
				ground: '#fbfaf7',
				series: await figure.locator('[data-series]').count(),
				strokes: await strokesOf(figure)
			});
			const { width, height } = sizeOf(text);
			expect(width).toBeGreaterThan((await figure.locator('svg.plot').boundingBox())?.width ?? Infinity);
			const png = await saved(page, slug, /PNG/);
			expect(png.name).toBe(`${slug}.png`);
			expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
			expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
			const ink = await inkOf(apart, png.bytes);
			expect(Math.min(...ink)).toBeGreaterThan(500);
			expect(problems).toEqual([]);
			await page.close();
			await apart.close();
		});
	}
}

/** Cells of the first sheet of a workbook that hold numbers, and the names of its sheets. */
function book(bytes: Buffer): { numbers: number; names: readonly string[] } {
	const files = unzipSync(new Uint8Array(bytes));
	const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	return {
		numbers: [...text('xl/worksheets/sheet1.xml').matchAll(/<c r="[A-Z]+\d+"(?! t="s")[^>]*><v>/g)].length,
		names: [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '')
	};
}

test('what is shown is saved as a workbook, and so is every figure of a country', async ({ page }) => {
	const problems = watch(page);
	await page.goto('vi/charts/scam-losses/?country=USA&time=2015..2024', { waitUntil: 'networkidle' });
	const figure = chart(page, 'scam-losses');
	await figure.getByRole('button', { name: 'Tải về' }).click();
	const waiting = page.waitForEvent('download');
	await figure.getByRole('button', { name: /XLSX/ }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('scam-losses.filtered.xlsx');
	const shown = book(await readFile(await download.path()));
	expect(shown.names).toEqual(['Số liệu', 'Giới thiệu']);
	// Ten years and more of the FBI and the FTC, each with its year and value at least
	expect(shown.numbers).toBeGreaterThan(20);
	await page.goto('countries/vnm/', { waitUntil: 'networkidle' });
	const other = page.waitForEvent('download');
	await page.getByRole('button', { name: 'XLSX', exact: true }).click();
	const country = await other;
	expect(country.suggestedFilename()).toBe('vnm.xlsx');
	const all = book(await readFile(await country.path()));
	expect(all.names).toEqual(['Figures', 'About']);
	expect(all.numbers).toBeGreaterThan(200);
	expect(problems).toEqual([]);
});

for (const { slug, path } of CHARTS) {
	test(`everything of ${slug} comes as one archive whose checksums hold`, async ({ page, request }) => {
		await page.goto(`${path}?time=2019..2026`);
		const { name, bytes } = await saved(page, slug, /ZIP/);
		expect(name).toBe(`${slug}.zip`);
		const files = unzipSync(new Uint8Array(bytes));
		expect(Object.keys(files)).toEqual([
			'README.txt',
			`${slug}.filtered.csv`,
			`${slug}.csv`,
			`${slug}.metadata.json`,
			`${slug}.svg`
		]);
		const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
		for (const table of [`${slug}.filtered.csv`, `${slug}.csv`]) {
			const sum = createHash('sha256')
				.update(files[table] ?? new Uint8Array())
				.digest('hex');
			expect(readme).toContain(`${sum}  ${table}`);
		}
		expect(readme).toContain('time=2019..2026');
		expect(strFromU8(files[`${slug}.csv`] ?? new Uint8Array())).toBe(
			await (await request.get(`charts/${slug}.csv`)).text()
		);
	});
}

test('the menu names every format once, with its rows, and arrow keys walk it', async ({ page }) => {
	await page.goto('charts/global-losses/');
	const figure = chart(page, 'global-losses');
	const opener = figure.getByRole('button', { name: 'Download' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const menu = figure.getByRole('group', { name: 'Download' });
	const items = menu.locator('.item');
	await expect(items).toHaveCount(14);
	const names = await items.allInnerTexts();
	for (const item of ITEMS) expect(names.filter((words) => item.test(words.replaceAll('\n', ' ')))).toHaveLength(1);
	const drawn = await drawnIn(figure);
	expect(names[0]).toContain('Newspaper column');
	expect(names[6]).toContain(`${drawn} rows`);
	await page.keyboard.press('ArrowDown');
	await expect(items.first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(items.last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(opener).toBeFocused();
});

/** Chooses what a picture is for, and saves it as every kind of file. */
async function savedFor(page: Page, slug: string, use: string) {
	const figure = chart(page, slug);
	await figure.getByRole('button', { name: 'Download' }).click();
	await figure.getByRole('button', { name: use }).click();
	const dialog = page.getByRole('dialog', { name: use });
	await expect(dialog.locator('img')).toBeVisible();
	const files: Record<string, Buffer> = {};
	for (const format of ['PDF', 'SVG', 'PNG']) {
		const waiting = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Save as ${format}` }).click();
		const download = await waiting;
		files[download.suggestedFilename()] = await readFile(await download.path());
	}
	return { dialog, files };
}

test('a picture for an A5 page is one page of that size as PDF, and 300 dots to an inch as PNG', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/global-losses/');
	await expect(chart(page, 'global-losses').locator('[data-series]').first()).toBeAttached();
	const { dialog, files } = await savedFor(page, 'global-losses', 'A5 page');
	expect(Object.keys(files)).toEqual(['global-losses.a5.pdf', 'global-losses.a5.svg', 'global-losses.a5.png']);
	const [, mm = ''] = /, ([\d × ]+) mm/.exec(await dialog.getByRole('heading').innerText()) ?? [];
	const [width = 0, height = 0] = mm.split(' × ').map(Number);
	expect([width, height].sort((a, b) => a - b)).toEqual([148, 210]);
	const pdf = (files['global-losses.a5.pdf'] ?? Buffer.of()).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
	const [, across, down] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
	expect([across, down].map((pt) => Math.round((Number(pt) / 72) * 25.4))).toEqual([width, height]);
	// Typefaces are inside, and none of the reader's own is used
	expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
	expect(pdf).not.toMatch(/\/BaseFont \/(Times|Helvetica)/);
	const png = files['global-losses.a5.png'] ?? Buffer.alloc(64);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
		[width, height].map((length) => Math.round((length / 25.4) * 300))
	);
	expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(11_811);
	expect((files['global-losses.a5.svg'] ?? '').toString()).toContain(`width="${width}mm" height="${height}mm"`);
	await expect(dialog.getByRole('textbox', { name: 'Alternative text' })).toHaveValue(/figures\./);
	await expect(dialog.getByRole('textbox', { name: 'Caption' })).toHaveValue(/Sources:.*Counting Cybercrime, http/);
	expect(problems).toEqual([]);
});

test('what could not be made is named, and nothing is thrown', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('charts/global-losses/');
	await page.route('**/charts/global-losses.csv', (route) => route.abort());
	const figure = chart(page, 'global-losses');
	await figure.getByRole('button', { name: 'Download' }).click();
	await figure.getByRole('button', { name: /Shown data.*CSV/ }).click();
	await expect(figure.getByRole('group', { name: 'Download' }).getByRole('status')).toContainText(
		'global-losses.filtered.csv could not be made'
	);
	await page.unroute('**/charts/global-losses.csv');
	const waiting = page.waitForEvent('download');
	await figure.getByRole('button', { name: /Shown data.*CSV/ }).click();
	expect((await waiting).suggestedFilename()).toBe('global-losses.filtered.csv');
	expect(errors).toEqual([]);
});

test('the receipts tell how drawn amounts were computed', async ({ page }) => {
	await page.goto('charts/scam-losses/?country=VNM~AUS&time=2023..2024');
	await expect(chart(page, 'scam-losses').locator('[data-series]')).toHaveCount(2);
	const { bytes } = await saved(page, 'scam-losses', /JSON/);
	const { rows } = JSON.parse(bytes.toString('utf8'));
	expect(rows.length).toBeGreaterThan(2);
	for (const row of rows) {
		expect(row.shown_unit).toBe('USD');
		expect(row.shown_how).toMatch(/^exchange rate [\d.]+ (VND|AUD) per US dollar, 202[34], source \S+$/);
		expect(Math.round(row.value / row.rate_per_usd)).toBe(Math.round(row.shown_value));
	}
});
