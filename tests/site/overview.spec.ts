import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { chart, choose, drawnIn, figuresOfCard, placeOf, save, setYears, watch } from './reader';

const SLUGS = [
	'global-losses',
	'vietnam-online-scams',
	'internet-users',
	'scam-losses',
	'us-crime-types',
	'convention-signatures'
];

test('every chart is drawn, titled and sourced, and nothing fails or calls another host', async ({ page }) => {
	const problems = watch(page);
	await page.goto('');
	for (const slug of SLUGS) {
		const figure = chart(page, slug);
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.locator('svg')).toHaveCount(1);
		await expect(figure.locator('svg[role=img]')).toHaveCount(1);
		await expect(figure.getByRole('img')).toHaveCount(0);
		await expect(figure.locator('[data-series]').first()).toBeAttached();
		expect(await drawnIn(figure)).toBeGreaterThan(0);
		await expect(figure.locator('.title')).not.toBeEmpty();
		await expect(figure.locator('.sources')).not.toBeEmpty();
	}
	expect(problems).toEqual([]);
});

test('a reader filters by country and year, saves the rows shown, changes language, reloads and goes back', async ({
	page
}) => {
	await page.goto('');
	await choose(page, 'australia', 'singapore', 'viet nam');
	await setYears(page, 2019, 2024);
	await expect(page).toHaveURL(/country=AUS~SGP~VNM/);
	await expect(page).toHaveURL(/time=2019\.\.2024/);

	const losses = chart(page, 'scam-losses');
	await losses.scrollIntoViewIfNeeded();
	await expect(losses.locator('[data-series]')).toHaveCount(3);
	const { name, text } = await save(page, 'scam-losses', /Shown data.*CSV/);
	expect(name).toBe('scam-losses.filtered.csv');
	const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	expect(new Set(data.map((row) => row['entity']))).toEqual(new Set(['AUS', 'SGP', 'VNM']));
	expect(data.every((row) => Number(row['year']) >= 2019 && Number(row['year']) <= 2024)).toBe(true);
	expect(await drawnIn(losses)).toBe(data.length);
	const drawn = await figuresOfCard(losses);
	expect(data.map(({ entity, year, status }) => ({ entity, year, status }))).toEqual(drawn);

	await page.evaluate(() => window.scrollTo(0, 0));
	await page.getByRole('link', { name: 'Tiếng Việt' }).click();
	await expect(page).toHaveURL(/\/vi\/\?country=AUS~SGP~VNM&time=2019\.\.2024/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await page.reload();
	await expect(page.locator('h1')).toContainText('Tội phạm mạng');
	await expect(chart(page, 'internet-users').locator('[data-series=AUS]')).toBeAttached();
	await page.goBack();
	await expect(page).toHaveURL(/\/\?country=AUS~SGP~VNM&time=2019\.\.2024$/);
	await page.goBack();
	await expect(page).not.toHaveURL(/time=2019\.\.2024/);
});

test('back and forward walk through the choices without a reload', async ({ page }) => {
	await page.goto('');
	await page.evaluate(() => Object.assign(window, { same: true }));
	const years = page.getByLabel('From year', { exact: true });
	await years.fill('2015');
	await years.press('Enter');
	await page.getByRole('checkbox', { name: 'Projection' }).click();
	await expect(page).toHaveURL(/status=reported~official~survey~estimate/);
	await page.goBack();
	await expect(page).toHaveURL(/time=2015\.\.latest$/);
	await expect(page.getByRole('checkbox', { name: 'Projection' })).toBeChecked();
	await page.goForward();
	await expect(page.getByRole('checkbox', { name: 'Projection' })).not.toBeChecked();
	expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('a filter redraws the chart, also those out of sight', async ({ page }) => {
	await page.goto('');
	const losses = chart(page, 'global-losses');
	await expect(losses.locator('svg .mark.projection')).not.toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Projection' }).click();
	await expect(losses.locator('svg .mark.projection')).toHaveCount(0);
	await setYears(page, 2019, 2022);
	const types = chart(page, 'us-crime-types');
	await expect(
		types
			.locator('svg .tick')
			.filter({ hasText: /^2022$/ })
			.first()
	).toBeAttached();
	expect(await drawnIn(types)).toBe(10);
	expect((await figuresOfCard(types)).filter(({ year }) => year === '2022')).toHaveLength(10);
	await expect(chart(page, 'convention-signatures').locator('.title')).toHaveText(/Nobody had signed/);
});

test('a chart that cannot follow a choice of countries says so', async ({ page }) => {
	await page.goto('?country=AUS');
	for (const slug of ['global-losses', 'vietnam-online-scams', 'us-crime-types']) {
		await expect(chart(page, slug)).toContainText('the choice of countries does not change this figure');
	}
	await expect(chart(page, 'internet-users').locator('[data-series]')).toHaveCount(1);
});

test('an address with nonsense in it is read as far as it makes sense, and the page says what was left out', async ({
	page
}) => {
	const problems = watch(page);
	await page.goto('?country=AUS~x9~ZZZ&time=20x5&currency=gold&status=rumour&yScale=log');
	const notice = page.getByRole('status').filter({ hasText: 'There are no places with the codes x9, ZZZ.' });
	await expect(notice).toContainText('time=20x5');
	await expect(notice).toContainText('currency=gold');
	await expect(notice).toContainText('status=rumour');
	await expect(chart(page, 'internet-users').locator('[data-series=AUS]')).toBeAttached();
	expect(problems).toEqual([]);
});

test('a choice without any figure is named, and one press brings everything back', async ({ page }) => {
	await page.goto('?time=1991..1992&status=survey');
	const losses = chart(page, 'global-losses');
	await expect(losses).toContainText('No figure matches');
	await losses.getByRole('button', { name: 'Show everything again' }).click();
	await expect.poll(() => drawnIn(losses)).toBeGreaterThan(0);
	await expect(page).not.toHaveURL(/time=/);
});

test('figures can be read with the keyboard alone, and Enter opens the receipt', async ({ page }) => {
	await page.goto('');
	const plot = chart(page, 'global-losses').getByRole('application');
	// Drawn for the width of the window
	await expect(plot.locator('svg.plot')).not.toHaveAttribute('viewBox', /^0 0 640 /);
	await plot.focus();
	await page.keyboard.press('ArrowRight');
	const slip = page.getByRole('tooltip');
	await expect(slip).toBeVisible();
	const read = plot.locator('[data-entity][data-year][data-status]');
	await expect(read).toHaveCount(1);
	const first = await slip.innerText();
	await page.keyboard.press('End');
	await expect.poll(() => slip.innerText()).not.toBe(first);
	await page.keyboard.press('Enter');
	const receipt = page.getByRole('dialog');
	await expect(receipt).toContainText('What was counted');
	await expect(page).toHaveURL(/figure=/);
	await page.keyboard.press('Escape');
	await expect(receipt).toBeHidden();
	await expect(page).not.toHaveURL(/figure=/);
	await expect(plot).toBeFocused();
	await expect(read).toHaveCount(1);
});

test('hovering a mark tells its value, unit, year, status and publisher', async ({ page }) => {
	await page.goto('');
	const figure = chart(page, 'vietnam-online-scams');
	const mark = await placeOf(figure, '2023', 'survey');
	await page.mouse.move(mark.x, mark.y);
	await expect(figure.locator('[data-entity="VNM"][data-year="2023"][data-status="survey"]')).toHaveCount(1);
	const slip = page.getByRole('tooltip');
	await expect(slip).toContainText('Viet Nam, 2023');
	await expect(slip).toContainText('VND 391.8 trillion');
	await expect(slip).toContainText('Survey');
	await expect(slip).toContainText('GASA');
});

test('the JSON of the rows shown and the file of all rows hold source, status and address', async ({ page }) => {
	await page.goto('?time=2023..2023');
	await chart(page, 'vietnam-online-scams').scrollIntoViewIfNeeded();
	const saved = await save(page, 'vietnam-online-scams', /Shown data.*JSON/);
	expect(saved.name).toBe('vietnam-online-scams.json');
	const json = JSON.parse(saved.text);
	expect(json.count).toBe(json.rows.length);
	expect(json.rows.map((row: { value: number }) => row.value)).toEqual([391800000000000, 8000000000000, 2300000000000]);
	expect(json.address).toContain('time=2023');
	const all = await (await page.request.get('charts/vietnam-online-scams.csv')).text();
	const { data } = Papa.parse<Record<string, string>>(all, { header: true, skipEmptyLines: true });
	expect(data.length).toBeGreaterThan(json.count);
	for (const row of data) {
		for (const column of ['id', 'status', 'publisher_name', 'source', 'source_title']) expect(row[column]).not.toBe('');
	}
});

test('amounts can be shown in local currency, and the newest year stands in dollars too', async ({ page }) => {
	await page.goto('?country=SGP');
	const losses = chart(page, 'scam-losses');
	const years = (await figuresOfCard(losses)).map(({ year }) => year);
	expect(years.filter((year) => year === '2024' || year === '2025').sort()).toEqual(['2024', '2025']);
	const drawn = await drawnIn(losses);
	expect(drawn).toBe(years.length);
	await expect(losses).toContainText('$698.9');
	await page.getByRole('radio', { name: 'Local currency' }).click();
	await expect(losses).toContainText('S$913.1');
	expect((await figuresOfCard(losses)).map(({ year }) => year)).toEqual(years);
	expect(await drawnIn(losses)).toBe(drawn);
	await expect(losses).not.toContainText('$698.9');
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
	test('the first tap reads a figure, the second one opens its receipt', async ({ page }) => {
		await page.goto('vi/');
		const mark = await placeOf(chart(page, 'vietnam-online-scams'), '2023', 'survey');
		await page.touchscreen.tap(mark.x, mark.y);
		await expect(page.getByRole('tooltip')).toContainText('391.800 tỷ đồng');
		await expect(page).not.toHaveURL(/figure=/);
		await page.touchscreen.tap(mark.x, mark.y);
		await expect(page.getByRole('dialog')).toContainText('Định nghĩa');
		await expect(page.getByRole('dialog')).toContainText('Khảo sát');
	});
});
