import { expect, test } from '@playwright/test';
import { CHARTS } from './chart-page';

/** Least share of the first screen, in percent, that the picture covers. */
const SCREENS = [
	{ width: 1440, height: 900, least: 60 },
	{ width: 390, height: 844, least: 50 }
] as const;

/** All chart pages, and the overview, which begins with a picture too. */
const PATHS = [...CHARTS.map(({ slug }) => `charts/${slug}/`), ''];

for (const { width, height, least } of SCREENS)
	for (const language of ['', 'vi/'])
		test.describe(`at ${width} × ${height}, ${language === '' ? 'in English' : 'in Vietnamese'}`, () => {
			// A reader of the language: nobody is offered another
			test.use({ viewport: { width, height }, locale: language === '' ? 'en-GB' : 'vi-VN' });

			for (const path of PATHS)
				test(`the picture of ${path || 'the overview'} covers at least ${least} percent of the first screen, and all is in one width`, async ({
					page
				}) => {
					await page.goto(`${language}${path}`, { waitUntil: 'networkidle' });
					const share = () =>
						page
							.locator('figure[data-chart] svg.plot')
							.first()
							.evaluate((svg) => {
								const box = svg.getBoundingClientRect();
								const wide = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
								const high = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
								return (100 * Math.max(wide, 0) * Math.max(high, 0)) / (innerWidth * innerHeight);
							});
					await expect.poll(share).toBeGreaterThanOrEqual(least);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				});
		});

for (const width of [1280, 1440, 1920])
	test(`choices stand in one row at ${width} px on every chart`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const { slug } of CHARTS) {
			await page.goto(`charts/${slug}/`);
			const box = await page.locator('section.bar .row').boundingBox();
			expect(box?.height, slug).toBeLessThanOrEqual(52);
		}
	});

for (const language of ['', 'vi/'])
	test(`no word of a picture runs over the edge of a screen of 320 px on /${language}`, async ({ page }) => {
		test.setTimeout(60_000);
		await page.setViewportSize({ width: 320, height: 800 });
		for (const path of PATHS) {
			await page.goto(`${language}${path}`, { waitUntil: 'networkidle' });
			const over = await page
				.locator('figure[data-chart] svg.plot')
				.first()
				.locator('text')
				.evaluateAll((all) =>
					all
						.filter((text) => {
							const { left, right, width } = text.getBoundingClientRect();
							return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
						})
						.map(({ textContent }) => textContent)
				);
			expect(over, path).toEqual([]);
		}
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const { width, height } of SCREENS)
		test(`no word of a picture is smaller than 11 px at ${width} px`, async ({ page }) => {
			test.setTimeout(60_000);
			await page.setViewportSize({ width, height });
			for (const { slug } of CHARTS)
				for (const language of ['', 'vi/']) {
					await page.goto(`${language}charts/${slug}/`);
					const smallest = await page.locator('figure[data-chart] svg.plot').evaluate((svg) => {
						const scale = svg instanceof SVGGraphicsElement ? (svg.getScreenCTM()?.a ?? 1) : 1;
						const sizes = [...svg.querySelectorAll('text, tspan')].map((text) =>
							parseFloat(getComputedStyle(text).fontSize)
						);
						return Math.min(...sizes) * scale;
					});
					expect(smallest, language + slug).toBeGreaterThanOrEqual(11);
				}
		});
});
