import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watch } from './reader';

for (const [path, colorScheme] of [
	['check/', 'light'],
	['check/world-10-5tn-united-nations/', 'light'],
	['vi/check/vnm-reports-390tn/', 'dark']
] as const) {
	test(`axe finds nothing on /${path} in ${colorScheme}, and the browser reports nothing`, async ({ page }) => {
		const problems = watch(page);
		await page.emulateMedia({ colorScheme });
		await page.goto(path);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(problems).toEqual([]);
	});
}

test('a typed sentence finds its figure and its claim, in both languages, and stands in the address', async ({
	page
}) => {
	await page.goto('check/');
	await page.getByLabel('Check a number you have read').fill('10.5 trillion by 2025');
	await expect(
		page.locator('[data-figure][href$="figure=WORLD.2025.cybercrime_cost.cv-cybercrime-cost-2025"]')
	).toBeVisible();
	await expect(page.locator('.results a[href$="/check/world-10-5tn-2025/"]')).toBeVisible();
	await expect(page).toHaveURL(/q=10\.5\+trillion\+by\+2025/);
	await page.goto(`vi/check/?q=${encodeURIComponent('390.000 tỷ đồng')}`);
	await expect(
		page.locator('[data-figure][href$="figure=VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01"]')
	).toBeVisible();
	await expect(page.getByLabel('Kiểm tra một con số bạn đọc được')).toHaveValue('390.000 tỷ đồng');
});

test('sentences about the United States have an answer each, and the page reports nothing', async ({ page }) => {
	const problems = watch(page);
	for (const sentence of [
		'FBI IC3 reported losses of $16.6 billion in 2024',
		'Americans lost $16.6 billion to cybercrime in 2024',
		'In 2023 the FBI counted losses of $12.5 billion',
		'Americans lost nearly $20.9 billion to internet crime in 2025',
		'IC3 received 859,532 complaints in 2024',
		'The FBI took in 1,008,597 complaints in 2025',
		'Americans lost $672 million to romance scams in 2024',
		'Investment fraud cost Americans $6.57 billion in 2024',
		'Americans filed 193,407 complaints of phishing and spoofing in 2024'
	]) {
		await page.goto(`check/?q=${encodeURIComponent(sentence)}`);
		await expect(page.locator('.results [data-figure][href*="figure=USA."]').first()).toBeVisible();
	}
	expect(problems).toEqual([]);
});

test('what cannot be compared gets a plain answer and no error', async ({ page }) => {
	const problems = watch(page);
	await page.goto('check/');
	const field = page.getByLabel('Check a number you have read');
	const answer = page.locator('form [role=status]').first();
	for (const [text, told] of [
		['World military spending rose to $2.44 trillion in 2023', 'No published figure is near.'],
		['<img src=x onerror=alert(1)> 😀 ٥٠٠ مليون', 'There is no number in it that can be compared.'],
		['9 '.repeat(6000), 'Only the first 10,000 characters were read.']
	] as const) {
		await field.fill(text);
		await expect(answer).toContainText(told);
	}
	await field.fill('');
	await expect(answer).toBeEmpty();
	expect(problems).toEqual([]);
});

test('the list follows verdict and topic in the address, names what it cannot read, and goes back', async ({
	page
}) => {
	await page.goto('check/?verdict=off~moon&topic=viet-nam');
	const shown = page.locator('[data-claim]:visible');
	await expect(shown).toHaveCount(2);
	await expect(shown.first()).toHaveAttribute('data-claim', 'vnm-390tn-usd');
	await expect(page.getByText('verdict=moon')).toBeVisible();
	await page.getByRole('checkbox', { name: /^Right number, wrong thing/ }).check();
	await expect(page).toHaveURL(/verdict=off~misplaced&topic=viet-nam/);
	await expect(shown).toHaveCount(5);
	await page.goBack();
	await expect(shown).toHaveCount(2);
});

test('the list follows kind and country, which fold up and say what is chosen', async ({ page }) => {
	await page.goto('check/?kind=national&country=JPN~FRA');
	const shown = page.locator('[data-claim]:visible');
	await expect(shown).toHaveCount(1);
	await expect(shown).toHaveAttribute('data-claim', 'jpn-324bn-yen-usd');
	await expect(page.getByText('country=FRA')).toBeVisible();
	await page.getByText('Countries: Japan').click();
	await page.getByRole('checkbox', { name: /^Singapore/ }).check();
	await expect(page).toHaveURL(/kind=national&country=JPN~SGP|country=JPN~SGP&kind=national/);
	await expect(shown).toHaveCount(4);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(shown).toHaveCount(57);
});

test('claims are found by the words people use', async ({ page }) => {
	await page.goto('check/?q=a+hacker+attack+every+39+seconds');
	await expect(page.locator('.results a[href$="/check/world-attack-39-seconds/"]')).toBeVisible();
	await page.goto(`vi/check/?q=${encodeURIComponent('tội phạm mạng là nền kinh tế lớn thứ 3')}`);
	await expect(page.locator('.results a[href$="/check/world-third-economy/"]')).toBeVisible();
});

test('a sentence to say instead can be copied, and a number’s way is drawn', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('check/world-attack-39-seconds/');
	await page.getByRole('button', { name: 'Copy sentence' }).click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'In a study of 2007, four poorly secured test computers were attacked on average every 39 seconds.'
	);
	const stops = page.locator('.lineage li');
	await expect(stops).toHaveCount(2);
	await expect(stops.first()).toContainText('2,244 attempts a day');
	await expect(stops.first()).toContainText('ITProPortal, 13 Feb 2007');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every claim is listed, and its page has verdict, steps, picture and review', async ({ page }) => {
		await page.goto('check/?verdict=off');
		await expect(page.locator('[data-claim]:visible')).toHaveCount(57);
		await page.goto('vi/check/nga-196-percent-five-years/');
		await expect(page.getByText('Nên viết thế này')).toBeVisible();
		await expect(page.locator('ol li .formula').first()).toContainText('= 196%');
		await page.goto('check/vnm-reports-390tn/');
		await expect(page.getByText('Right number, wrong thing').first()).toBeVisible();
		expect(await page.locator('ol li .formula').count()).toBeGreaterThan(5);
		expect(await page.locator('figure [data-status]').count()).toBeGreaterThan(3);
		const review: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
		expect(review).toMatchObject({
			'@type': 'ClaimReview',
			reviewRating: { alternateName: 'Right number, wrong thing' }
		});
	});
});
