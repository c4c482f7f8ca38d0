import { expect, test, type Page } from '@playwright/test';

/** One page of each kind that has controls or tables of its own. */
const PAGES = [
	'',
	'charts/',
	'charts/internet-users/',
	'charts/us-victim-age/?tab=table',
	'charts/race-to-40/',
	'charts/convention-signatures/',
	'countries/',
	'countries/vnm/',
	'convention/',
	'check/',
	'sources/reports/',
	'data/',
	'search/?q=viet+nam',
	'press/',
	'learn/',
	'embed/scam-losses/'
] as const;

/** Where the last mark of a line stands in the window, px. */
function lastMark(page: Page, series: string): Promise<{ x: number; y: number }> {
	return page
		.locator(`svg.plot g[data-series=${series}] .mark`)
		.last()
		.evaluate((path: SVGPathElement) => {
			const [, x = '0', y = '0'] = [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)].at(-1) ?? [];
			const on = new DOMPoint(Number(x), Number(y)).matrixTransform(path.getScreenCTM() ?? undefined);
			return { x: on.x, y: on.y };
		});
}

function widthOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth);
}

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('every control is 44 px wide and high or more', async ({ page }) => {
		test.setTimeout(90_000);
		for (const path of PAGES) {
			await page.goto(path, { waitUntil: 'networkidle' });
			const small = await page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'button, input, select, textarea, summary, [role=tab], [role=slider]'
					)
				]
					.filter((one) => one.checkVisibility() && !one.matches('.visually-hidden'))
					.map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
					.filter(({ box }) => box.height > 0 && (Math.ceil(box.height) < 44 || Math.ceil(box.width) < 44))
					.map(({ one, box }) => `${one.textContent.trim().slice(0, 30)} ${one.className} ${box.width} × ${box.height}`)
			);
			expect(small, path).toEqual([]);
		}
	});

	test('on a phone that is held across, a chart begins in the first screen and nothing is stuck over it', async ({
		page
	}) => {
		await page.setViewportSize({ width: 740, height: 360 });
		for (const path of ['charts/internet-users/', 'charts/scam-losses/', 'vi/charts/race-to-40/']) {
			await page.goto(path, { waitUntil: 'networkidle' });
			const top = await page.locator('svg.plot').evaluate((plot) => plot.getBoundingClientRect().top);
			expect(top, path).toBeLessThan(360);
			expect(await widthOf(page)).toBeLessThanOrEqual(740);
			const stuck = await page.evaluate(() =>
				[...document.querySelectorAll('body *')]
					.filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility())
					.filter((one) => one.closest('table, [popover]') === null && one.getBoundingClientRect().height > 90)
					.map((one) => one.className)
			);
			expect(stuck, path).toEqual([]);
		}
	});
});

test.describe('with letters and lines set wide apart', () => {
	test.use({ bypassCSP: true, viewport: { width: 360, height: 800 } });

	/** As WCAG 1.4.12 has it. */
	const WIDE =
		'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

	for (const language of ['', 'vi/'])
		test(`no page at /${language} scrolls sideways, and nothing is cut`, async ({ page }) => {
			test.setTimeout(90_000);
			for (const path of PAGES) {
				await page.goto(language + path, { waitUntil: 'networkidle' });
				await page.addStyleTag({ content: WIDE });
				expect(await widthOf(page), path).toBeLessThanOrEqual(360);
				const cut = await page.evaluate(() =>
					[...document.querySelectorAll<HTMLElement>('main *')]
						.filter((one) => one.checkVisibility() && one.clientHeight > 2 && one.closest('svg') === null)
						.filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow))
						.filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
						.filter((one) => getComputedStyle(one).webkitLineClamp === 'none')
						.map((one) => `${one.tagName} ${one.className}`)
				);
				expect(cut, path).toEqual([]);
			}
		});
});

test.describe('with text half as large again', () => {
	for (const width of [360, 768, 1440])
		test(`words in charts grow with it at ${width} px, and no page scrolls sideways`, async ({ page }) => {
			test.setTimeout(60_000);
			await page.setViewportSize({ width, height: 900 });
			for (const path of [
				'charts/internet-users/',
				'vi/charts/scam-losses/',
				'charts/us-states/',
				'charts/race-to-40/'
			]) {
				await page.goto(`${path}?text=150`, { waitUntil: 'networkidle' });
				expect(await widthOf(page), path).toBeLessThanOrEqual(width);
				const plot = page.locator('svg.plot');
				const scale = await plot.evaluate((one: SVGSVGElement) => one.getScreenCTM()?.a ?? 0);
				expect(scale, path).toBeCloseTo(width === 360 ? 1.3 : 1.5, 1);
			}
			// A figure is found where it is seen
			await page.goto('charts/internet-users/?text=150&country=VNM', { waitUntil: 'networkidle' });
			await page.locator('svg.plot').scrollIntoViewIfNeeded();
			const mark = await lastMark(page, 'VNM');
			await page.mouse.move(mark.x, mark.y);
			await expect(page.getByRole('tooltip')).toContainText('2024');
			const ring = await page.locator('.ring').boundingBox();
			// A mark's path begins at its left edge
			expect(Math.abs((ring?.x ?? 0) + (ring?.width ?? 0) / 2 - mark.x)).toBeLessThan(8);
		});
});

/** One address of every view, most with the longest words it has. */
const VIEWS = [
	'charts/internet-users/?events=convention',
	'vi/charts/scam-losses/?kind=line',
	'vi/charts/scam-losses/',
	'vi/charts/vietnam-online-scams/',
	'vi/charts/us-crime-types/',
	'charts/internet-users/?kind=slope',
	'vi/charts/us-victim-age/',
	'charts/cyber-indices/?kind=scatter',
	'charts/cyber-indices/',
	'vi/charts/global-losses/',
	'vi/charts/race-to-40/',
	'charts/convention-signatures/',
	'charts/convention-signatures/?kind=steps',
	'charts/convention-signatures/?tab=map',
	'charts/internet-users/?tab=map&country=VNM~THA',
	'charts/us-states/'
] as const;

test('on a phone with text half as large again, words of every view grow by three tenths, none is cut or on another', async ({
	page
}) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 360, height: 900 });
	for (const path of VIEWS) {
		await page.goto(`${path}${path.includes('?') ? '&' : '?'}text=150`, { waitUntil: 'networkidle' });
		const plot = page.locator('svg.plot');
		const scaleOf = () => plot.evaluate((one: SVGSVGElement) => one.getScreenCTM()?.a ?? 0);
		await expect.poll(scaleOf, path).toBeGreaterThanOrEqual(1.29);
		const faults = await plot.evaluate((svg) => {
			const words = [...svg.querySelectorAll('text')]
				.filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
				.map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }));
			const outside = words.filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5);
			// Boxes of letters are higher than letters
			const on = words.flatMap((one, at) =>
				words
					.slice(at + 1)
					.filter(({ box }) => Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 2)
					.filter(({ box }) => Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 8)
					.map(({ text }) => `${one.text} × ${text}`)
			);
			return [...outside.map(({ text }) => text), ...on];
		});
		expect(faults, path).toEqual([]);
	}
});

test('a line that is read, or whose name is pointed at, stands out from the others', async ({ page }) => {
	await page.goto('charts/internet-users/', { waitUntil: 'networkidle' });
	const plot = page.locator('svg.plot');
	const group = (code: string) => plot.locator(`g[data-series=${code}]`);
	await group('THA').getByText('Thailand').hover();
	await expect(group('CHN')).toHaveCSS('opacity', '0.25');
	await expect(group('THA')).toHaveCSS('opacity', '1');
	await page.mouse.move(5, 5);
	await expect(group('CHN')).toHaveCSS('opacity', '1');
	await page.getByRole('application').first().focus();
	await page.keyboard.press('ArrowRight');
	const read = await page.locator('.ring').getAttribute('data-entity');
	await expect(group(read ?? '')).toHaveCSS('opacity', '1');
	await expect(plot.locator('g[data-series][data-back]').first()).toHaveCSS('opacity', '0.25');
});
