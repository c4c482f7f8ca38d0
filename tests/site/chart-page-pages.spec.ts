import { expect, test } from '@playwright/test';
import { CHARTS, face, faults, marks, rowsOfTable, shapes } from './chart-page';
import { chart, watch } from './reader';

// Many addresses, or a look by axe at every shape, in one test: more than the usual time on a slow machine
test.describe.configure({ timeout: 60_000 });

const TABS = {
	en: { map: 'Map', table: 'Table' },
	vi: { map: 'Bản đồ', table: 'Bảng' }
} as const;
/** Charts looked at with map and table: one for each kind of picture. */
const LOOKED = ['internet-users', 'us-victim-age', 'cyber-indices', 'race-to-40', 'vietnam-online-scams'];
/** One chart of each sort stands for the rest in dark and, the markup being the same, in Vietnamese. */
const SORTS = ['global-losses', 'scam-losses', 'us-crime-types', 'convention-signatures'];

for (const language of ['en', 'vi'] as const)
	for (const { slug, map } of CHARTS) {
		const words = TABS[language];
		const dark = language === 'en' && SORTS.includes(slug);
		const looked = SORTS.includes(slug) || (language === 'en' && LOOKED.includes(slug));
		const names = [...(map ? [words.map] : []), words.table];
		const path = `${language === 'vi' ? 'vi/' : ''}charts/${slug}/`;

		test(`/${path} has one titled figure, its map and its table, and axe finds nothing in them`, async ({ page }) => {
			const problems = watch(page);
			if (dark) await page.emulateMedia({ colorScheme: 'dark' });
			expect((await page.goto(path))?.status()).toBe(200);
			await expect(page.locator('figure[data-chart]')).toHaveCount(1);
			await expect(chart(page, slug).locator('svg.plot')).toHaveCount(1);
			await expect(
				shapes(page)
					.locator('option')
					.filter({ hasText: new RegExp(`^(${names.join('|')})$`) })
			).toHaveText(names);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			const title = await page.getByRole('heading', { level: 1 }).innerText();
			await expect(page.getByRole('figure', { name: title })).toHaveAttribute('data-chart', slug);
			await expect(page.getByRole('figure', { name: title })).toHaveAccessibleDescription(/\S/);
			// Figure and heading say the title; a picture would say it again
			await expect(chart(page, slug).getByRole('img', { name: title })).toHaveCount(0);
			await expect(chart(page, slug).getByRole('application')).toHaveCount(1);
			expect(await marks(page)).toBeGreaterThan(0);
			if (looked) expect(await faults(page)).toEqual([]);
			if (!looked) {
				expect(problems).toEqual([]);
				return;
			}
			for (const name of names) {
				await face(page, name);
				if (name === words.map) await expect.poll(() => marks(page)).toBeGreaterThan(10);
				if (name === words.table) await expect.poll(() => rowsOfTable(page)).toBeGreaterThan(0);
				expect(await faults(page, 'figure[data-chart]')).toEqual([]);
			}
			await page.locator('#sources > summary').click();
			await expect(page.locator('#sources a[href^=http]').first()).toBeAttached();
			expect(await faults(page, '#sources')).toEqual([]);
			expect(problems).toEqual([]);
		});
	}
