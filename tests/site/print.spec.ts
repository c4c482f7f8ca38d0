import { expect, test, type Locator, type Page } from '@playwright/test';
import { CHARTS, panelOf, rowsOfTable } from './chart-page';
import { chart } from './reader';

/** An A4 sheet between margins of 1 cm, px. */
const SHEET = { width: 718, height: 1047 };

/** The page as it goes to the printer: told of it, and with the rules of paper. */
async function print(page: Page): Promise<void> {
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** On how many sheets the browser prints it, as it is told of it. */
async function sheets(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

/** What stands over the right edge of the sheet, or is cut off by a box that would scroll. */
async function cutOff(part: Locator): Promise<string[]> {
	return part.evaluate((root, width) => {
		const faults: string[] = [];
		for (const one of [root, ...root.querySelectorAll('*')]) {
			const style = getComputedStyle(one);
			if (style.display === 'none' || one.closest('.visually-hidden, svg svg *, .screen-only') !== null) continue;
			const named = `${one.localName}.${one.getAttribute('class') ?? ''}: ${one.textContent.trim().slice(0, 40)}`;
			const { right, width: across, height } = one.getBoundingClientRect();
			// What is there for assistive technology, or to hold a column open, takes no room.
			if (across <= 1 || height <= 1) continue;
			if (right > width + 1 && !(one instanceof SVGElement)) faults.push(`over ${named}`);
			const scrolls = /auto|scroll|hidden/.test(`${style.overflowX} ${style.overflowY}`);
			if (scrolls && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1))
				faults.push(`cut ${named}`);
		}
		return faults;
	}, SHEET.width);
}

test('every row of a long table is printed, and none is cut off', async ({ page }) => {
	await page.goto('charts/internet-users/?country=EU27~USA~VNM&tab=table');
	const rows = panelOf(page).locator('tr.row');
	await expect(rows.first()).toBeVisible();
	// Rows of the chosen countries arrive after the page.
	await expect.poll(() => rowsOfTable(page)).toBeGreaterThan(500);
	const all = await rowsOfTable(page);
	expect(await rows.count()).toBeLessThan(all);
	await print(page);
	await expect(rows).toHaveCount(all);
	expect(await cutOff(panelOf(page))).toEqual([]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect.poll(() => rows.count()).toBeLessThan(all);
});

/** What only bands over the years need a word for. */
const BANDS_ONLY = /^(Range, low to high|\S*\s*Break: counted|Another figure for the same year)/;

for (const { slug, map } of CHARTS)
	test(`${slug} is printed with its title, picture, notes, keys and sources`, async ({ page }) => {
		await page.goto(`charts/${slug}/`);
		const figure = chart(page, slug);
		const seen = figure.locator(':is([data-note], [data-key] > li, .warning, .title, .subtitle, p.sources):visible');
		await expect(figure.locator('svg.plot [data-series]').first()).toBeAttached();
		const words = await seen.allInnerTexts();
		await print(page);
		await expect(figure.locator('svg.plot')).toBeVisible();
		await expect(figure.getByRole('button', { name: 'Download' })).toBeHidden();
		const printed = (await seen.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
		// Bands are rows of one year on paper, which is narrow: their key is that of rows.
		if (slug === 'global-losses') words.splice(0, words.length, ...words.filter((text) => !BANDS_ONLY.test(text)));
		const lost = words.map((text) => text.replace(/\s+/g, ' ')).filter((text) => !printed.includes(text));
		expect(lost).toEqual([]);
		expect(await cutOff(figure)).toEqual([]);
		if (map) expect(await page.locator('.screen-only:visible').count()).toBe(0);
	});

for (const path of ['', 'vi/'])
	test(`the overview at /${path} is printed on five sheets at most, and nothing is cut off`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await sheets(page)).toBeLessThanOrEqual(5);
		await print(page);
		expect(await cutOff(page.locator('body'))).toEqual([]);
	});

/** The default view of every chart, and faces that look otherwise; the dots of other maps take a browser very long to print. */
const FACES = [
	...CHARTS.map(({ slug }) => `charts/${slug}/`),
	'charts/convention-signatures/?tab=map',
	'charts/convention-signatures/?kind=steps',
	'charts/scam-losses/?kind=line',
	'charts/us-victim-age/?kind=bars',
	'charts/vietnam-online-scams/?kind=line',
	'charts/cyber-indices/?kind=scatter'
];
for (const path of FACES)
	test(`${path} is printed on one sheet with its words, notes and sources, in both languages`, async ({ page }) => {
		for (const address of [path, `vi/${path}`]) {
			await page.goto(address, { waitUntil: 'networkidle' });
			expect(await sheets(page), address).toBe(1);
			await print(page);
			await expect(page.locator('figure details p[id$="-words"]')).toBeVisible();
			await expect(page.locator('figure p.sources')).toBeVisible();
			await expect(page.getByText(/\/charts\/[a-z0-9-]+\.csv$/)).toBeVisible();
			expect(await cutOff(page.locator('body')), address).toEqual([]);
			await page.emulateMedia({ media: null });
		}
	});

test('after it was printed a chart is drawn for the screen again', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('charts/scam-losses/', { waitUntil: 'networkidle' });
	const plot = chart(page, 'scam-losses').locator('svg.plot');
	const before = await plot.getAttribute('viewBox');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(plot).toHaveAttribute('viewBox', /^0 0 718 /);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(plot).toHaveAttribute('viewBox', before ?? '');
});

for (const path of [
	'',
	'convention/',
	'countries/',
	'charts/scam-losses/',
	'sources/',
	'about/',
	'search/?q=viet',
	'learn/'
])
	test(`/${path} is printed without controls, and what is folded away is open`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		await print(page);
		const controls = page.locator(
			':is(button:not([data-figure], th button), input, select, textarea:not([readonly])):visible'
		);
		expect(await controls.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)))).toEqual([]);
		// A summary that says it by itself stands alone.
		const folded = await page.locator('details:not(.line-on-paper)').evaluateAll((all) =>
			all.flatMap((details) => {
				const [summary, content] = details.children;
				const shown = summary?.checkVisibility() === true;
				return shown && content?.checkVisibility({ contentVisibilityAuto: true }) !== true ? [summary.textContent] : [];
			})
		);
		expect(folded).toEqual([]);
	});

/** Colours of the States of a map, a name each: where one stands, and what fills its land. */
async function fills(map: Locator): Promise<Readonly<Record<string, string>>> {
	return map.evaluate((root) =>
		Object.fromEntries(
			[...root.querySelectorAll('use')].map((use) => [use.classList[0] ?? '', getComputedStyle(use).fill])
		)
	);
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });
		// The tab of an address needs scripts.
		const withTab = javaScriptEnabled ? ['charts/convention-signatures/?tab=map'] : [];
		for (const path of ['convention/', 'vi/convention/', ...withTab])
			test(`the map of the treaty on ${path} is printed in tones that differ, before anybody has seen it`, async ({
				page
			}) => {
				await page.setViewportSize(SHEET);
				await page.emulateMedia({ media: 'print' });
				await page.goto(path);
				const map = page.locator('svg.plot:has(.treaty-map use)').first();
				await expect(map).toBeAttached();
				const tones = await fills(map);
				expect(Object.keys(tones)).toEqual(expect.arrayContaining(['signed', 'none']));
				for (const tone of Object.values(tones)) expect(tone).not.toBe('rgb(0, 0, 0)');
				expect(new Set(Object.values(tones)).size).toBe(Object.keys(tones).length);
			});
	});

/** Countries with the most figures, the fewest, and long names. */
const BRIEFS = ['usa', 'sgp', 'vnm', 'gbr', 'aus', 'idn', 'tha', 'jpn', 'nru', 'abw', 'bih', 'vct', 'cod', 'kor'];

for (const code of BRIEFS)
	test(`the brief of ${code} is two sheets of A4 in both languages, and nothing runs over either`, async ({ page }) => {
		for (const path of [`countries/${code}/`, `vi/countries/${code}/`]) {
			await page.goto(path);
			// What is drawn for paper must be alive.
			await expect(page.locator('.sheeted > [data-late]')).toHaveCount(0);
			expect(await sheets(page), path).toBe(2);
			await page.setViewportSize({ width: 794, height: 1123 });
			await page.emulateMedia({ media: 'print' });
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			expect(await overSheets(page), path).toEqual([]);
			await page.emulateMedia({ media: null });
		}
	});

/** What of a brief stands below the foot of its sheet or right of it, or is smaller than 9 pt. */
async function overSheets(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.sheet')].flatMap((sheet) => {
			const { right, bottom } = sheet.getBoundingClientRect();
			const foot = sheet.querySelector('.paper-only.foot');
			const top = foot?.getBoundingClientRect().top ?? 0;
			const own = foot !== null && foot.getBoundingClientRect().bottom > bottom + 1 ? ['foot below its sheet'] : [];
			const others = [...sheet.querySelectorAll('*')].filter((one) => {
				if (one.closest('.paper-only, .visually-hidden, svg') !== null) return false;
				const box = one.getBoundingClientRect();
				if (box.width <= 1 || box.height <= 1) return false;
				const small = one.childElementCount === 0 && Number.parseFloat(getComputedStyle(one).fontSize) < 11.9;
				return box.bottom > top + 1 || box.right > right + 1 || (small && one.textContent.trim() !== '');
			});
			return [...own, ...others.map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`)];
		})
	);
}

test('a receipt that lies beside a figure is printed alone and whole', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('convention/');
	for (const path of ['charts/scam-losses/?tab=table', 'countries/idn/']) {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ media: 'screen' });
		await page.goto(path);
		await page.locator('main :is(a, button)[data-figure]:visible').last().click();
		const receipt = page.locator('dialog.receipt');
		await expect(receipt.getByText('What was counted')).toBeVisible();
		await print(page);
		const { x, y, width } = (await receipt.boundingBox()) ?? { x: -1, y: -1, width: 0 };
		expect([x, y]).toEqual([0, 0]);
		expect(width).toBeLessThanOrEqual(SHEET.width);
		await expect(page.locator('main')).toBeHidden();
		await expect(receipt).toContainText(/figure=\S+ \((printed on|in ngày) \d{4}-\d\d-\d\d\)/);
		expect(await cutOff(receipt)).toEqual([]);
	}
});

test('a receipt stays in sight when the window is turned', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('charts/scam-losses/');
	const id = await page
		.locator('main [data-figure]')
		.first()
		.evaluate((link: HTMLAnchorElement) => new URL(link.href).searchParams.get('figure'));
	await page.goto(`charts/scam-losses/?figure=${id}`);
	const receipt = page.locator('dialog.receipt');
	await expect(receipt).toHaveClass(/corner/);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(receipt).toHaveClass(/sheet/);
	await expect(receipt.getByRole('heading', { level: 2 })).toBeInViewport();
	await page.setViewportSize({ width: 1280, height: 900 });
	await expect(receipt).toHaveClass(/corner/);
	await expect(page).toHaveURL(/figure=/);
});

for (const path of ['charts/scam-losses/?time=2015..2024', 'check/conv-open-until/', 'vi/convention/'])
	test(`/${path} is printed with its title, its address and the day`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const heading = await page.title();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		const cited = page.locator('footer p').nth(1);
		await expect(cited).toBeVisible();
		await expect(cited).toContainText(page.url());
		await expect(cited).toContainText(heading.split(' · ')[0] ?? '');
		await expect(cited).toContainText(new Date().toISOString().slice(0, 10));
		await expect(page.locator('footer ul')).toBeHidden();
	});
