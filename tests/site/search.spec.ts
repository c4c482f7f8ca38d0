import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watch } from './reader';

const QUESTION = 'singapore scams 2024 per person';
const FIGURE = 'SGP.2024.spf_scam_losses.malaymail-spf-2025';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const alive = (page: Page) => page.waitForFunction(() => window.early?.alive === true);

test('a question gets its figure, the working that gives it, and the chart with its place', async ({ page }) => {
	const problems = watch(page);
	await page.goto(`search/?q=${encodeURIComponent(QUESTION)}`);
	const answer = page.locator('.answer');
	await expect(answer.locator('.figure')).toContainText('$137.6');
	await expect(answer).toContainText('Singapore Police Force');
	await expect(answer.locator('.ledger dd')).toHaveText([
		'S$1.11 billion',
		'÷ S$1.33623',
		'÷ 6,036,860',
		'$137.6 per person'
	]);
	await expect(page.locator('form + [role=status]')).toContainText('One answer, ');
	await answer.getByRole('link', { name: 'Open the chart with Singapore' }).click();
	await expect(page).toHaveURL(/charts\/scam-losses\/\?country=SGP&time=2024&measure=per-person$/);
	await expect(page.locator('figure[data-chart="scam-losses"]')).toBeVisible();
	expect(problems).toEqual([]);
});

test('what was read can be left out, part by part, and the address follows', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent(QUESTION)}`);
	await page.getByRole('button', { name: 'Leave out per person' }).click();
	await expect(page.locator('.figure')).toContainText('S$1.11 billion');
	await expect(page).toHaveURL(/q=singapore\+scams\+2024$/);
	await expect(page.getByLabel('Figure, country or claim')).toHaveValue('singapore scams 2024');
});

test('“Source and working” opens the receipt of the figure', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent(QUESTION)}`);
	await page.getByRole('link', { name: 'Source and working' }).click();
	await expect(page).toHaveURL(new RegExp(`figure=${FIGURE.replaceAll('.', '\\.')}`));
	await expect(page.locator(`dialog[data-receipt="${FIGURE}"]`)).toBeVisible();
});

test('a sentence from the press gets a verdict and its figures', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('Scammers stole $442bn worldwide in 2025')}`);
	await expect(page.getByRole('heading', { name: 'Yes: one published figure says this.' })).toBeVisible();
	await expect(page.locator('.verdict [data-figure][href*="figure=WORLD.2025.scam_losses"]').first()).toBeVisible();
	await page.getByLabel('Figure, country or claim').fill('Indonesia lost $5 billion to scams in 2024');
	await expect(page.getByRole('heading', { name: 'No published figure in our tables says this.' })).toBeVisible();
	await expect(page.locator('main')).not.toContainText(/\bfalse\b/i);
});

test('in Vietnamese a question is answered without its marks', async ({ page }) => {
	await page.goto(`vi/search/?q=${encodeURIComponent('lua dao viet nam 2024 moi nguoi')}`);
	await expect(page.locator('.figure')).toContainText('118.826 đồng');
	await expect(page.locator('.ledger').nth(1)).toContainText('Hiệp hội An ninh mạng');
});

test('a place without figures and a word that nothing knows are told plainly', async ({ page }) => {
	await page.goto('search/?q=laos+scams');
	await expect(page.getByText('Laos: our tables have no figure for this question.')).toBeVisible();
	await expect(page.locator('.answer')).toHaveCount(0);
	await page.getByLabel('Figure, country or claim').fill('atlantis ransomware 2024');
	await expect(page.getByText('Nothing about “atlantis”.')).toBeVisible();
	await expect(page.locator('.figure')).toBeVisible();
});

test('the value of a figure beside cybercrime comes with its receipt', async ({ page }) => {
	await page.goto('search/?q=population+of+singapore+2020');
	await expect(page.locator('.figure')).toContainText('5.69 million');
});

test('the key / opens the search over a page, arrows walk through it, Escape gives the focus back', async ({
	page
}) => {
	const problems = watch(page);
	await page.goto('charts/');
	await alive(page);
	await page.getByRole('link', { name: 'Search', exact: true }).focus();
	await page.keyboard.press('/');
	await expect(dialog(page).getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('singapore scams 2024');
	await expect(dialog(page).locator('.figure')).toContainText('S$1.11 billion');
	await page.keyboard.press('ArrowDown');
	await expect(dialog(page).getByRole('searchbox')).not.toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(dialog(page).getByRole('searchbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeFocused();
	expect(problems).toEqual([]);
});

test('Enter on what was walked to opens it, and the search closes', async ({ page }) => {
	await page.goto('about/');
	await alive(page);
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await dialog(page).getByRole('searchbox').fill('Malaysia');
	const country = dialog(page).locator('[data-group=country] a');
	await expect(country).toHaveText('Malaysia');
	for (let at = 0; at < 30 && !(await country.evaluate((link) => link === document.activeElement)); at += 1)
		await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/countries\/mys\/$/);
	await expect(dialog(page)).toHaveCount(0);
});

test('a slash that is typed into a field stays there', async ({ page }) => {
	await page.goto('check/');
	await alive(page);
	await page.getByLabel('Check a number you have read').focus();
	await page.keyboard.type('1/2');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.getByLabel('Check a number you have read')).toHaveValue('1/2');
});

test('neither its code nor its index is fetched before it is used', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('about/');
	await alive(page);
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	expect(asked.filter((url) => url.includes('search/index.json'))).toEqual([]);
	await page.keyboard.press('/');
	await expect(dialog(page)).toBeVisible();
	await expect.poll(() => asked.filter((url) => url.includes('search/index.json')).length).toBe(1);
	expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
});

test('an index that does not arrive is told, and asked for again', async ({ page }) => {
	await page.route('**/search/index.json', (route) => route.abort());
	await page.goto('search/');
	await alive(page);
	await page.getByLabel('Figure, country or claim').fill('canada scams');
	await expect(page.getByRole('alert')).toContainText('did not arrive');
	await page.unroute('**/search/index.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('.figure')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the field is a form, and the lists are there', async ({ page }) => {
		await page.goto('search/?q=canada');
		expect(await (await page.request.get('search/')).text()).toContain('<noscript><p><b>The search needs scripts');
		await expect(page.locator('main form')).toHaveAttribute('action', /\/search\/$/);
		for (const name of ['Charts', 'Countries', 'Who counts what', 'The Convention', 'Fact checks'])
			await expect(page.locator('main').getByRole('link', { name })).toBeVisible();
		await page.goto('vi/charts/');
		await page.getByRole('link', { name: 'Tìm kiếm', exact: true }).click();
		await expect(page).toHaveURL(/vi\/search\/$/);
	});
});

for (const [path, colorScheme] of [
	[`search/?q=${encodeURIComponent(QUESTION)}`, 'light'],
	['vi/search/?q=l%E1%BB%ABa+%C4%91%E1%BA%A3o+2023', 'dark'],
	['search/', 'dark']
] as const) {
	test(`axe finds nothing on /${path} in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(path);
		if (path !== 'search/') await expect(page.locator('.figure')).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});
}

test('axe finds nothing in the search over a page', async ({ page }) => {
	await page.goto('charts/');
	await alive(page);
	await page.keyboard.press('/');
	await page.keyboard.type('us losses');
	await expect(dialog(page).locator('.figure')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('nothing scrolls sideways at 360 px', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const text of [
		QUESTION,
		'Scammers stole $442bn worldwide in 2025',
		'laos scams',
		'cost of cybercrime 2025',
		''
	]) {
		for (const prefix of ['', 'vi/']) {
			await page.goto(`${prefix}search/?q=${encodeURIComponent(text)}`);
			if (text !== '') await expect(page.locator('.results').first()).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
	}
});
