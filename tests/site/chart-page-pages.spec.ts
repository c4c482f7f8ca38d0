import { expect, test } from '@playwright/test';
import { CHARTS, face, faults, marks, rowsOfTable } from './chart-page';
import { chart, watch } from './reader';

// Many addresses, or a look by axe behind every tab, in one test: more than the usual time on a slow machine
test.describe.configure({ timeout: 60_000 });

const TABS = {
	en: { chart: 'Chart', map: 'Map', table: 'Table', sources: 'Sources' },
	vi: { chart: 'Biểu đồ', map: 'Bản đồ', table: 'Bảng', sources: 'Nguồn' }
} as const;
/** Charts looked at behind their tabs: one for each kind of picture. */
const LOOKED = ['internet-users', 'us-victim-age', 'cyber-indices', 'race-to-40', 'vietnam-online-scams'];
/** One chart of each sort stands for the rest in dark and, the markup being the same, in Vietnamese. */
const SORTS = ['global-losses', 'scam-losses', 'us-crime-types', 'convention-signatures'];

for (const language of ['en', 'vi'] as const)
	for (const { slug, map } of CHARTS) {
		const words = TABS[language];
		const dark = language === 'en' && SORTS.includes(slug);
		const looked = SORTS.includes(slug) || (language === 'en' && LOOKED.includes(slug));
		const names = [words.chart, ...(map ? [words.map] : []), words.table, words.sources];
		const path = `${language === 'vi' ? 'vi/' : ''}charts/${slug}/`;

		test(`/${path} has one titled figure and its tabs, and axe finds nothing behind them`, async ({ page }) => {
			const problems = watch(page);
			if (dark) await page.emulateMedia({ colorScheme: 'dark' });
			expect((await page.goto(path))?.status()).toBe(200);
			await expect(page.locator('figure[data-chart]')).toHaveCount(1);
			await expect(chart(page, slug).locator('svg.plot')).toHaveCount(1);
			await expect(page.getByRole('tab')).toHaveText(names);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			const title = await page.getByRole('heading', { level: 1 }).innerText();
			await expect(page.getByRole('figure', { name: title })).toHaveAttribute('data-chart', slug);
			await expect(chart(page, slug).getByRole('img', { name: title })).toBeVisible();
			expect(await marks(page)).toBeGreaterThan(0);
			if (looked) expect(await faults(page)).toEqual([]);
			if (!looked) {
				expect(problems).toEqual([]);
				return;
			}
			for (const name of names.slice(1)) {
				const panel = await face(page, name);
				if (name === words.map) await expect.poll(() => marks(page)).toBeGreaterThan(10);
				if (name === words.table) await expect.poll(() => rowsOfTable(page)).toBeGreaterThan(0);
				if (name === words.sources) await expect(panel.locator('a[href^=http]').first()).toBeAttached();
				expect(await faults(page, '[role=tabpanel]')).toEqual([]);
			}
			expect(problems).toEqual([]);
		});
	}
