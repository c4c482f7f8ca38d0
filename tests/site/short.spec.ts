import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** A page of each kind that is told in short, with a sentence of it. */
const PAGES = [
	['charts/internet-users/', 'In short: the chart as it opens', 'The chart shows how many people are online.'],
	[
		'vi/charts/race-to-40/',
		'Nói ngắn gọn: biểu đồ khi mới mở',
		'Công ước Hà Nội cần 40 lượt phê chuẩn để có hiệu lực.'
	],
	['check/world-8tn-2023/', 'In short', 'So say that it is a forecast by one company.'],
	['vi/check/conv-in-force-2027/', 'Nói ngắn gọn', 'Công ước cần 40 lượt phê chuẩn.'],
	['convention/', 'In short', 'At least 76 have signed.']
] as const;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, heading, sentence] of PAGES)
		test(`/${path} says what matters in short`, async ({ page }) => {
			await page.goto(path);
			const short = page.getByRole('region', { name: heading });
			await expect(short.getByText(sentence, { exact: true })).toBeVisible();
		});
});

test('what is told in short stays, and says that it is of the chart as it opens, when something else is chosen', async ({
	page
}) => {
	await page.goto('charts/internet-users/?country=JPN&time=2010..2020');
	await expect(page.locator('figure h1')).toContainText('Japan');
	const short = page.getByRole('region', { name: 'In short: the chart as it opens, 1991–2024' });
	await expect(short).toContainText('Of 3 places in 2024, the highest is 92% (China).');
});

test('axe finds nothing in it', async ({ page }) => {
	for (const [path] of PAGES) {
		await page.goto(path);
		const { violations } = await new AxeBuilder({ page }).include('section:has(> #short)').analyze();
		expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([]);
	}
});
