import { expect, test, type Page } from '@playwright/test';

test.use({ timezoneId: 'Asia/Ho_Chi_Minh' });

const PAGES = [
	'',
	'convention/',
	'charts/race-to-40/',
	'charts/convention-signatures/',
	'countries/sgp/',
	'countries/vnm/',
	'about/',
	'press/',
	'check/conv-open-until/'
] as const;

/** Sets the reader's clock, opens a page, and gives what it says once every part of it has come alive. */
async function said(page: Page, path: string): Promise<string> {
	await page.goto(path);
	const parts = await page.locator('main section, main figure, main aside').all();
	for (const part of parts.slice(0, 20)) await part.evaluate((one) => one.scrollIntoView());
	await page.waitForLoadState('networkidle');
	return page.locator('body').innerText();
}

/** What no page may say once nobody can sign any more; the name of a newspaper, EuropeNews.today, is no such word. */
const OVER = {
	'': /open for signature|(?<!\.)\btoday\b|days? left(?! when our table)|days? to go|-\d+ days?|can still sign/i,
	'vi/': /đang mở ký|còn mở|hôm nay|còn \d+ ngày|-\d+ ngày|vẫn có thể ký/i
} as const;
const LANGUAGES = ['', 'vi/'] as const;

for (const [day, en, vi] of [
	[
		'2026-11-25T09:00:00+07:00',
		'Signature closes on 31 December 2026, 36 days from today.',
		'Thời hạn ký kết thúc ngày 31/12/2026, còn 36 ngày kể từ hôm nay.'
	],
	[
		'2026-12-30T09:00:00+07:00',
		'Signature closes on 31 December 2026, tomorrow.',
		'Thời hạn ký kết thúc vào ngày mai, 31/12/2026.'
	],
	[
		'2026-12-31T23:30:00+07:00',
		'Today, 31 December 2026, is the last day for signature.',
		'Hôm nay, 31/12/2026, là ngày cuối cùng để ký.'
	],
	[
		'2027-01-01T00:30:00+07:00',
		'Signature closed on 31 December 2026; States now join by accession.',
		'Thời hạn ký đã kết thúc ngày 31/12/2026; các nước nay tham gia bằng hình thức gia nhập.'
	],
	[
		'2028-01-01T09:00:00+07:00',
		'Signature closed on 31 December 2026; States now join by accession.',
		'Thời hạn ký đã kết thúc ngày 31/12/2026; các nước nay tham gia bằng hình thức gia nhập.'
	]
] as const)
	test(`on ${day.slice(0, 10)} the page of the Convention says how long it can be signed`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(day));
		await page.goto('convention/');
		await expect(page.locator('main .dates')).toContainText(en);
		await page.goto('vi/convention/');
		await expect(page.locator('main .dates')).toContainText(vi);
	});

for (const day of ['2027-01-01T00:30:00+07:00', '2028-01-01T09:00:00+07:00'])
	for (const language of LANGUAGES)
		test(`on ${day.slice(0, 10)} no page in ${language || 'en/'} says that the Convention can be signed`, async ({
			page
		}) => {
			await page.clock.setFixedTime(new Date(day));
			for (const path of PAGES) {
				const text = await said(page, language + path);
				expect(text.length, path).toBeGreaterThan(300);
				expect(OVER[language].exec(text)?.[0], path).toBeUndefined();
			}
		});

for (const language of LANGUAGES)
	test(`the counts and ages on pages in ${language || 'en/'} are those of their tables, whatever the day`, async ({
		page
	}) => {
		for (const path of ['charts/race-to-40/', 'charts/convention-signatures/', 'countries/sgp/', 'about/'] as const) {
			const texts: string[] = [];
			// Names in a drawing are left out where a window has no room for them, which is not what is said.
			const words = page.locator('main :is(h1, h2, h3, p, li, td, th, dd, dt, summary)');
			for (const day of ['2026-11-25T09:00:00+07:00', '2026-12-31T09:00:00+07:00', '2028-01-01T09:00:00+07:00']) {
				await page.clock.setFixedTime(new Date(day));
				await page.goto(language + path, { waitUntil: 'networkidle' });
				texts.push((await words.allInnerTexts()).join('\n'));
				expect(texts[0]?.length, path).toBeGreaterThan(500);
			}
			expect(texts[1], path).toBe(texts[0]);
			expect(texts[2], path).toBe(texts[0]);
		}
	});

test('the days that a table was looked at stand beside what is counted from it', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2028-01-01T09:00:00+07:00'));
	await page.goto('charts/race-to-40/');
	await expect(page.locator('main')).toContainText(
		/At the age the Hanoi Convention had when our table was last looked at: \d{3} days after opening, on \d+ \w+ 2026/
	);
	await page.goto('convention/');
	await expect(page.locator('main')).toContainText('list last seen April 2026');
	await page.goto('vi/charts/race-to-40/');
	await expect(page.locator('main')).toContainText(
		/So ở cùng thời điểm với Công ước Hà Nội khi bảng được xem lần cuối: \d{3} ngày sau khi mở ký, ngày \d+\/\d+\/2026/
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of LANGUAGES)
		test(`no page in ${language || 'en/'} says what becomes false by waiting`, async ({ page }) => {
			for (const path of PAGES) {
				await page.goto(language + path);
				const text = await page.locator('body').innerText();
				expect(text.length, path).toBeGreaterThan(300);
				expect(OVER[language].exec(text)?.[0], path).toBeUndefined();
			}
			await page.goto(`${language}convention/`);
			await expect(page.locator('main .dates')).toContainText(
				language === ''
					? 'The last day for signature is 31 December 2026; after it States join by accession.'
					: 'Ngày cuối cùng để ký là 31/12/2026; sau ngày này các nước tham gia bằng hình thức gia nhập.'
			);
		});
});
