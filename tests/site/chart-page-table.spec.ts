import { expect, test, type Page } from '@playwright/test';
import { face, marks, panelOf, press, rowsOfTable } from './chart-page';
import { chart, figuresIn, save, watch } from './reader';

const warnings = (page: Page) => page.locator('figure[data-chart]').getByRole('note');

test('lines of unlike losses carry a warning, those of one country none', async ({ page }) => {
	await page.goto('charts/scam-losses/?country=AUS~SGP~USA');
	await press(page, 'Chart type', 'Lines');
	await expect(warnings(page)).toContainText('These countries count different things');
	for (const place of ['Australia', 'Singapore', 'United States']) await expect(warnings(page)).toContainText(place);
	await page.goto('charts/scam-losses/?country=AUS&kind=line');
	await expect(chart(page, 'scam-losses').locator('svg.plot [data-series]')).toHaveCount(1);
	await expect(warnings(page)).toHaveCount(0);
	await page.goto('vi/charts/scam-losses/?country=AUS~SGP~USA&kind=line');
	await expect(warnings(page)).toContainText('Singapore');
});

test('bars of unlike figures stand in the order chosen and say why; like ones are ranked', async ({ page }) => {
	await page.goto('charts/scam-losses/?country=SGP~USA~AUS&kind=bars&time=2023');
	const drawn = chart(page, 'scam-losses').locator('svg.plot [data-series]');
	await expect(drawn).toHaveCount(3);
	await expect(warnings(page)).toContainText('Not ranked: the figures count different things');
	const order = () => drawn.evaluateAll((all) => all.map((one) => one.getAttribute('data-series')));
	expect(await order()).toEqual(['SGP', 'USA', 'AUS']);
	await page.goto('charts/internet-users/?country=KHM~THA~CHN&kind=bars&time=2023');
	const ranked = chart(page, 'internet-users').locator('svg.plot [data-series]');
	await expect(ranked).toHaveCount(3);
	await expect(warnings(page)).toHaveCount(0);
	expect(await ranked.evaluateAll((all) => all.map((one) => one.getAttribute('data-series')))).not.toEqual([
		'KHM',
		'THA',
		'CHN'
	]);
});

test('the table sorts both ways and back, finds places without their marks, and opens a receipt', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/internet-users/?time=2015..2024');
	const panel = await face(page, 'Table');
	const all = await rowsOfTable(page);
	expect(all).toBeGreaterThan(40);
	const head = (name: string) => panel.getByRole('columnheader', { name });
	const first = () => panel.locator('tr.row').first();
	const own = await first().innerText();
	await head('Place').getByRole('button').click();
	await expect(head('Place')).toHaveAttribute('aria-sort', 'ascending');
	await expect(first().getByRole('rowheader')).toHaveText('Cambodia');
	await head('Place').getByRole('button').click();
	await expect(head('Place')).toHaveAttribute('aria-sort', 'descending');
	await expect(first().getByRole('rowheader')).toHaveText('World');
	await head('Place').getByRole('button').click();
	await expect(head('Place')).not.toHaveAttribute('aria-sort', /./);
	expect(await first().innerText()).toBe(own);
	await head('Year').getByRole('button').click();
	const years = (await panel.locator('tr.row td:nth-of-type(1)').allInnerTexts()).map(Number);
	expect(years).toEqual([...years].sort((a, b) => a - b));
	expect(new Set(years).size).toBeGreaterThan(1);

	const field = panel.getByRole('searchbox', { name: 'Search this table' });
	await field.fill('viet nam');
	await expect(panel.getByRole('status')).toHaveText(`10 of ${all} rows match`);
	await field.fill('qqq');
	await expect(panel.getByText('No row has “qqq”.')).toBeVisible();
	await panel.getByRole('button', { name: 'Clear' }).click();
	await expect(panel.getByRole('status')).toHaveText(`${all} rows`);
	const figure = first().getByRole('button').first();
	const shown = await figure.innerText();
	await figure.click();
	await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(shown);
	await page.keyboard.press('Escape');
	await expect(figure).toBeFocused();

	await page.goto('vi/charts/internet-users/?tab=table&time=2015..2024');
	await panel.getByRole('searchbox').fill('viet nam');
	await expect(panel.getByRole('rowheader').first()).toHaveText('Việt Nam');
	expect(await rowsOfTable(page)).toBe(10);
	expect(problems).toEqual([]);
});

test('figures that count unlike things cannot be sorted, and the reason is read with the column', async ({ page }) => {
	await page.goto('charts/scam-losses/?country=AUS~SGP~USA&tab=table');
	const panel = panelOf(page);
	for (const name of ['As published', 'Shown in the chart']) {
		const head = panel.getByRole('columnheader', { name });
		await expect(head.getByRole('button')).toHaveCount(0);
		await expect(head).toHaveAccessibleDescription(/^Not ranked/);
	}
	await expect(panel.getByText(/^Not ranked/).first()).toBeVisible();
	await page.goto('charts/scam-losses/?country=USA&tab=table');
	await expect(panel.getByRole('columnheader', { name: 'As published' }).getByRole('button')).toBeVisible();
});

for (const [slug, query, words] of [
	['internet-users', '?country=NGA~FRA&time=2005..2020', 'Nigeria'],
	['internet-users', '?kind=bars&time=2024', ', 2024.'],
	['scam-losses', '?country=AUS~SGP~USA&time=2018..2024&measure=per-person', 'per person, 2018–2024.'],
	['scam-losses', '?kind=line&measure=change', 'Percent change from the first year shown'],
	['scam-reports', '?kind=slope', 'reports or cases, '],
	['us-crime-types', '?kind=stacked&stackMode=relative', 'Parts as shares'],
	['us-states', '?metric=ic3_state_complaints', 'Complaints to the FBI by state'],
	['cyber-indices', '?metric=wci_score', 'World Cybercrime Index'],
	['global-losses', '?status=survey~estimate&kind=strip', 'US dollars, '],
	['race-to-40', '?time=2001..2012', 'Ratifications, accessions and the like']
] as const)
	test(`of ${slug}${query} the rows saved, the rows of the table and the marks are as many`, async ({ page }) => {
		const problems = watch(page);
		await page.goto(`charts/${slug}/${query}`);
		await expect(page.locator('figcaption')).toContainText(words);
		const { name, text } = await save(page, slug, /Shown data.*CSV/);
		expect(name).toBe(`${slug}.filtered.csv`);
		const rows = text.trimEnd().split('\r\n').length - 1;
		expect(rows).toBeGreaterThan(0);
		expect(await marks(page)).toBe(rows);
		const panel = await face(page, 'Table');
		await expect.poll(() => rowsOfTable(page)).toBe(rows);
		const inSight = await panel.locator('tr.row').count();
		expect(await figuresIn(panel)).toHaveLength(inSight);
		expect(problems).toEqual([]);
	});

test('the link of Share, opened anew, shows the same series in the same shape', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/scam-losses/?country=AUS~SGP~USA&time=2018..2024');
	await press(page, 'Chart type', 'Lines');
	await page.getByLabel('Measure').selectOption({ label: 'Per person' });
	await press(page, 'Scale', 'Log');
	const series = chart(page, 'scam-losses').locator('svg.plot [data-series]');
	await expect(page.locator('figcaption .subtitle')).toContainText('per person');
	const before = [await series.count(), await marks(page), await page.locator('figcaption').innerText()];
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
	await page.goto('about:blank');
	await page.goto(link);
	await expect(page.locator('figcaption .subtitle')).toContainText('per person');
	await expect(series).toHaveCount(3);
	expect([await series.count(), await marks(page), await page.locator('figcaption').innerText()]).toEqual(before);
	expect(problems).toEqual([]);
});
