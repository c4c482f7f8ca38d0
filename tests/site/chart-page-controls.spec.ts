import { expect, test } from '@playwright/test';
import { CHARTS, KINDS, marks, press, radio, shape, unfoldMore } from './chart-page';
import { chart, watch } from './reader';

for (const { slug, kinds } of CHARTS) {
	const [first, ...others] = kinds;
	if (first === undefined) continue;
	test(`every shape of ${slug} draws figures and keeps the rest of the address, and back undoes`, async ({ page }) => {
		const problems = watch(page);
		const own = `?time=2019..latest&events=off`;
		await page.goto(`charts/${slug}/${own}`);
		await expect(shape(page)).toHaveText(first);
		for (const word of others) {
			await press(page, 'Chart type', word);
			await expect(page).toHaveURL((url) => url.search.includes(`kind=${KINDS[word]}`));
			expect(page.url()).toContain('time=2019..latest&');
			expect(page.url()).toContain('events=off');
			await expect(shape(page)).toHaveText(word);
			await expect.poll(() => marks(page)).toBeGreaterThan(0);
			await expect(chart(page, slug).locator('svg.plot')).toHaveCount(1);
			expect(await chart(page, slug).locator('svg.plot').innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
		}
		for (const word of others.slice(0, -1).reverse()) {
			await page.goBack();
			await expect(shape(page)).toHaveText(word);
		}
		await page.goBack();
		await expect(shape(page)).toHaveText(first);
		await expect(page).toHaveURL((url) => url.search === own);
		expect(problems).toEqual([]);
	});
}

test('the choice of places and years goes along from page to page', async ({ page }) => {
	const problems = watch(page);
	const choice = '?country=AUS~SGP&time=2019..2024';
	await page.goto(`charts/scam-losses/${choice}`);
	await page.getByRole('navigation').getByRole('link', { name: 'Charts' }).first().click();
	await expect(page).toHaveURL((url) => url.search === choice);
	await page.getByRole('link', { name: 'Security and cybercrime indices' }).click();
	await expect(page).toHaveURL((url) => url.pathname.endsWith('/charts/cyber-indices/') && url.search === choice);
	const drawn = chart(page, 'cyber-indices').locator('svg.plot [data-series]:not(.other)');
	await expect(drawn).toHaveCount(2);
	await page.getByRole('link', { name: 'Tiếng Việt' }).click();
	await expect(page).toHaveURL(/\/vi\/charts\/cyber-indices\/\?country=AUS~SGP&time=2019\.\.2024$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await expect(drawn).toHaveCount(2);
	expect(problems).toEqual([]);
});

test('Play moves the years on, pauses where it is, and is one step back', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/scam-losses/?country=USA~CAN&time=2016');
	await press(page, 'Chart type', 'Bars');
	const year = page.getByLabel('Year', { exact: true });
	await expect(year).toHaveValue('2016');
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await expect(page).toHaveURL(/time=2018/);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	const paused = await year.inputValue();
	expect(Number(paused)).toBeGreaterThanOrEqual(2018);
	await expect(page.locator('figcaption .subtitle')).toContainText(paused);
	await expect(page.getByText(`Paused at ${paused}.`)).toBeAttached();
	// Two turns of a year at full speed: what is paused stays
	await page.waitForTimeout(1_900);
	await expect(year).toHaveValue(paused);
	await page.goBack();
	await expect(year).toHaveValue('2016');
	expect(problems).toEqual([]);
});

test('bars and the map have one year, lines have two, and the year chosen stays', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/internet-users/?time=2010..2024');
	await expect(page.getByLabel('From year', { exact: true })).toHaveValue('2010');
	await press(page, 'Chart type', 'Bars');
	const year = page.getByLabel('Year', { exact: true });
	await expect(year).toHaveValue('2024');
	await expect(page.getByLabel('From year', { exact: true })).toHaveCount(0);
	await expect(page.locator('.note').filter({ hasText: 'nearest of up to' })).toContainText('Cambodia (2023)');
	await year.fill('2020');
	await year.press('Enter');
	await expect(page).toHaveURL(/time=2020(&|$)/);
	await press(page, 'Chart type', 'Map');
	await expect(year).toHaveValue('2020');
	await expect.poll(() => marks(page)).toBeGreaterThan(150);
	await page.getByRole('button', { name: 'Previous year' }).click();
	await expect(page).toHaveURL(/time=2019(&|$)/);
	await expect(page.locator('figcaption .subtitle')).toContainText('2019');
	await press(page, 'Chart type', 'Lines');
	await expect(page.getByLabel('To year', { exact: true })).toHaveValue('2019');
	expect(problems).toEqual([]);
});

test('a log scale is not offered where figures can be below zero, and the reason stands there', async ({ page }) => {
	await page.goto('charts/us-victim-age/?kind=line');
	await press(page, 'Scale', 'Log');
	await expect(page.locator('figcaption .subtitle')).toContainText('Log scale');
	const measure = page.getByLabel('Measure', { exact: true });
	await measure.selectOption({ label: 'Change since first year' });
	await unfoldMore(page);
	await expect(radio(page, 'Scale', 'Log')).toBeDisabled();
	await expect(radio(page, 'Scale', 'Linear')).toBeChecked();
	await expect(page.getByText('Log: change can be below zero')).toBeVisible();
	await expect(page.locator('figcaption .subtitle')).not.toContainText('Log scale');
	await expect.poll(() => marks(page)).toBeGreaterThan(0);
	await measure.selectOption({ label: 'As published' });
	await expect(radio(page, 'Scale', 'Log')).toBeChecked();
	await expect(page.locator('figcaption .subtitle')).toContainText('Log scale');
});

test('what is chosen from a list before the scripts have arrived is chosen once they have', async ({ page }) => {
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	await page.goto('charts/scam-losses/', { waitUntil: 'commit' });
	await page.getByLabel('Measure').selectOption({ label: 'Per person' });
	await press(page, 'Chart type', 'Lines');
	await expect(page).toHaveURL(/measure=per-person/);
	await expect(page).toHaveURL(/kind=line/);
	await expect(page.locator('figcaption .subtitle')).toContainText('per person');
	await expect(page.getByLabel('Measure')).toHaveValue('per-person');
});

test('in a page that the browser has translated no choice is lost, and what is said follows', async ({ page }) => {
	await page.goto('charts/scam-losses/', { waitUntil: 'networkidle' });
	// As Chrome's translator does: each text in two elements of its own.
	await page.locator('main').evaluate((main) => {
		const texts: Text[] = [];
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
		for (const text of texts) {
			if (text.data.trim() === '' || text.parentElement?.closest('svg, script, style, option') !== null) continue;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			inner.textContent = `«${text.data}»`;
			outer.append(inner);
			text.replaceWith(outer);
		}
	});
	await press(page, 'Chart type', 'Lines');
	await expect(page).toHaveURL(/kind=line/);
	await page.locator('section.bar .more > button').click();
	await page.locator('input[type="radio"][value="vnd"]').click();
	await expect(page).toHaveURL(/kind=line.*currency=vnd|currency=vnd.*kind=line/);
	await expect(page.locator('figcaption .subtitle')).toContainText('Vietnamese dong');
	await expect(page.locator('figcaption .subtitle')).not.toContainText('Each panel');
});
