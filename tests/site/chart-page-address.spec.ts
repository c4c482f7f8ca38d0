import { expect, test, type Page } from '@playwright/test';
import { CHARTS, face, marks, notices, panelOf, shape } from './chart-page';
import { chart, figuresIn, watch, type FigureData } from './reader';

// Many addresses, or a look by axe behind every tab, in one test: more than the usual time on a slow machine
test.describe.configure({ timeout: 60_000 });

/** The different values of an attribute among the figures drawn, in order, as the rows of the table tell them. */
async function valuesOf(page: Page, attribute: keyof FigureData): Promise<string[]> {
	const all = await figuresIn(await face(page, 'Table'));
	return [...new Set(all.map((one) => one[attribute]))].sort();
}

const subtitle = (page: Page) => page.locator('figcaption .subtitle');

test('country and time say which places and years are drawn, however they are written', async ({ page }) => {
	const problems = watch(page);
	const series = chart(page, 'scam-losses').locator('svg.plot [data-series]');
	for (const country of ['AUS~SGP~USA', 'AUS+SGP+USA', 'aus,sgp,usa']) {
		await page.goto(`charts/scam-losses/?country=${country}&time=2018..2020`);
		await expect(series).toHaveCount(3);
		await expect.poll(() => valuesOf(page, 'entity')).toEqual(['AUS', 'SGP', 'USA']);
		expect(await valuesOf(page, 'year')).toEqual(['2018', '2019', '2020']);
	}
	const spans = [
		['2020..2018', '2018', '2020'],
		['earliest..2012', '2011', '2012'],
		['2023..latest', '2023', '2025'],
		['2019', '2019', '2019']
	] as const;
	for (const [time, from, to] of spans) {
		await page.goto(`charts/scam-losses/?country=USA&time=${time}`);
		await expect(series).toHaveCount(1);
		await expect.poll(async () => (await valuesOf(page, 'year')).at(0)).toBe(from);
		expect((await valuesOf(page, 'year')).at(-1)).toBe(to);
	}
	await expect(notices(page)).toHaveCount(0);
	expect(problems).toEqual([]);
});

test('a face, a measure, a currency, a scale and a shape are opened from the address', async ({ page }) => {
	const problems = watch(page);
	for (const [tab, word] of [
		['map', 'Map'],
		['table', 'Table']
	] as const) {
		await page.goto(`charts/scam-losses/?tab=${tab}`);
		await expect(shape(page)).toHaveText(word);
	}
	await page.goto('charts/scam-losses/?tab=sources');
	await expect(page.locator('#sources a[href^=http]').first()).toBeAttached();
	await expect(page.locator('#sources > summary')).toBeInViewport();
	for (const [query, words] of [
		['measure=per-person', 'US dollars per person'],
		['measure=per-user', 'per internet user'],
		['measure=gdp-share', 'ercent of GDP'],
		['measure=constant-usd', /US dollars at \d{4} prices/],
		['measure=change', 'ercent change from the first year shown'],
		['currency=vnd&kind=line', 'dong'],
		['currency=local&kind=line&country=JPN', 'JPY'],
		['currency=local', 'own currency'],
		['yScale=log&kind=line', 'Log scale'],
		['kind=bars&time=2022', ', 2022.'],
		['kind=slope&time=2018..2022', '2018–2022']
	] as const) {
		await page.goto(`charts/scam-losses/?${query}`);
		await expect(subtitle(page), query).toContainText(words);
		await expect.poll(() => marks(page), query).toBeGreaterThan(0);
	}
	await page.goto('charts/global-losses/?yScale=linear');
	await expect(subtitle(page)).not.toContainText('Log scale');
	await expect(notices(page)).toHaveCount(0);
	expect(problems).toEqual([]);
});

test('metric, source and status pick figures, and figure opens a receipt', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/internet-users/?metric=internet_users&country=VNM');
	await expect(subtitle(page)).toContainText('Internet users');
	await expect(subtitle(page)).not.toContainText('%');
	await page.goto('charts/global-losses/?status=survey');
	await expect.poll(() => valuesOf(page, 'status')).toEqual(['survey']);
	await expect(page.locator('svg.plot .mark.survey').first()).toBeAttached();
	await expect(page.locator('svg.plot .mark:not(.survey)')).toHaveCount(0);
	await page.goto('charts/global-losses/?source=gasa');
	// One publisher's, once in the band of surveys and once in that of models
	await expect(page.locator('svg.plot [data-series]')).toHaveCount(2);
	await expect(page.locator('svg.plot [data-series]:not([data-series^=gasa-])')).toHaveCount(0);
	await page.goto('charts/scam-losses/?country=USA&time=2023&tab=table');
	await panelOf(page).getByRole('button', { name: /\$/ }).first().click();
	await expect(page).toHaveURL(/figure=[\w.-]+/);
	const link = page.url();
	const receipt = page.getByRole('dialog');
	await expect(receipt).toContainText('Losses reported to the FBI (IC3), United States, 2023');
	const heading = await receipt.getByRole('heading', { level: 2 }).innerText();
	await page.goto('about:blank');
	await page.goto(link);
	await expect(receipt.getByRole('heading', { level: 2 })).toHaveText(heading);
	await page.keyboard.press('Escape');
	await expect(receipt).toBeHidden();
	await expect(page).not.toHaveURL(/figure=/);
	expect(problems).toEqual([]);
});

const NONSENSE = {
	country: 'zz9',
	time: 'soon',
	tab: 'cellar',
	measure: 'weight',
	currency: 'shells',
	yScale: 'cube',
	metric: 'no_such_metric',
	source: 'nobody',
	status: 'wild',
	kind: 'pie',
	x: 'nothing'
};

for (const half of [0, 1])
	test(`nonsense in the address is named and nothing is thrown, on every chart (${half + 1} of 2)`, async ({
		page
	}) => {
		const problems = watch(page);
		for (const { slug } of CHARTS.filter((_, at) => at % 2 === half)) {
			await page.goto(`charts/${slug}/?${new URLSearchParams(NONSENSE).toString()}`);
			for (const [parameter, value] of Object.entries(NONSENSE)) {
				const words = parameter === 'country' ? 'There is no place with the code zz9.' : `${parameter}=${value}`;
				await expect(notices(page).getByText(words).first(), slug).toBeVisible();
			}
			expect(await marks(page), slug).toBeGreaterThan(0);
		}
		expect(problems).toEqual([]);
	});

test('what one chart cannot follow is named there, and an unknown figure or place too', async ({ page }) => {
	const problems = watch(page);
	for (const [path, words] of [
		['race-to-40/?tab=map', 'tab=map'],
		['cyber-indices/?measure=per-person', 'measure=per-person'],
		['internet-users/?currency=vnd', 'currency=vnd'],
		['us-states/?kind=line&measure=change&yScale=log', 'yScale=log'],
		['us-states/?kind=bars&yScale=log', 'yScale=log'],
		['vi/internet-users/?country=QQQ', 'Không có nơi nào mang mã QQQ.']
	] as const) {
		const [, vi = '', rest = ''] = /^(vi\/)?(.*)$/.exec(path) ?? [];
		await page.goto(`${vi}charts/${rest}`);
		await expect(page.locator('main').getByRole('status').getByText(words), path).toBeVisible();
		expect(await marks(page), path).toBeGreaterThan(0);
	}
	await page.goto('charts/scam-losses/?figure=nothing');
	await expect(page.getByRole('dialog')).toContainText('There is no figure with that id');
	expect(problems).toEqual([]);
});

test('a link from when official statistics counted as reported finds its figures', async ({ page }) => {
	for (const path of ['charts/internet-users/?status=reported', 'vi/charts/cyber-indices/?status=reported']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect.poll(() => marks(page)).toBeGreaterThan(5);
		await expect(notices(page)).toHaveCount(0);
	}
});

test('of a code that no place has the page says so, in a region that was there before, and offers the place that was meant', async ({
	page
}) => {
	const problems = watch(page);
	const regions = page.locator('main [role=status].notices');
	for (const path of ['charts/scam-losses/', 'countries/vnm/', 'convention/', 'embed/scam-losses/', '']) {
		await page.goto(path);
		await expect(regions, path).toHaveCount(1);
		await expect(regions, path).toHaveText('');
	}
	await page.goto('charts/scam-losses/?country=VN');
	await expect(regions).toContainText('There is no place with the code VN.');
	await regions.getByRole('button', { name: 'Did you mean Viet Nam (VNM)?' }).click();
	await expect(page).toHaveURL(/country=VNM(&|$)/);
	await expect(regions).toHaveText('');
	await expect(page.locator('#figures')).toBeFocused();
	await page.goto('charts/scam-losses/?country=JPN~AUX~TAH~QQQ');
	await expect(regions).toContainText('There are no places with the codes AUX, TAH, QQQ.');
	await expect(regions.getByRole('button')).toHaveText(['Did you mean Thailand (THA)?']);
	await page.goto('vi/?country=VMN');
	await expect(regions).toContainText('Không có nơi nào mang mã VMN.');
	await expect(regions.getByRole('button')).toHaveText(['Có phải bạn muốn chọn Việt Nam (VNM)?']);
	expect(problems).toEqual([]);
});

test('a code in the address is repeated cut and apart from the sentence', async ({ page }) => {
	const long = `${'\u202E'}${'verylongword '.repeat(9)}`;
	await page.goto(`charts/scam-losses/?country=${encodeURIComponent(long)}`);
	const told = page.locator('main [role=status].notices bdi');
	await expect(told).toHaveText('verylongword verylongword verylongword v…');
});
