import { expect, test, type Locator, type Page } from '@playwright/test';
import { faults, panelOf } from './chart-page';
import { watch } from './reader';

/** The plot of a chart's page, drawn for the width of the window. */
async function plotOf(page: Page): Promise<Locator> {
	const plot = panelOf(page).getByRole('application');
	await expect(plot.locator('svg.plot')).not.toHaveAttribute('viewBox', /^0 0 640 /);
	return plot;
}
const slipOf = (page: Page) => page.getByRole('tooltip');
const keysOf = (page: Page) => panelOf(page).locator('.keys');
const saidOf = (page: Page) => panelOf(page).locator('.reader + [aria-live]');

for (const [path, role, name, keys] of [
	['', 'chart', /^Marks of the chart: \d+$/, '← → next mark · ↑ ↓ mark above or below · Esc: close'],
	['vi/', 'biểu đồ', /^Các điểm trên biểu đồ: \d+$/, '← → điểm kế tiếp · ↑ ↓ điểm phía trên, phía dưới · Esc: đóng']
] as const)
	test(`a plot at /${path} is a widget with a short name, that says its keys and its first figure when it is reached`, async ({
		page
	}) => {
		await page.goto(`${path}charts/internet-users/`);
		const plot = await plotOf(page);
		await expect(plot).toHaveAttribute('aria-roledescription', role);
		await expect(plot).toHaveAccessibleName(name);
		await expect(plot).toHaveAccessibleDescription(new RegExp(`^${keys}`));
		await expect(keysOf(page)).toBeHidden();
		const below = panelOf(page).locator('[data-key]').first();
		const before = await below.boundingBox();
		await plot.focus();
		await expect(keysOf(page)).toBeVisible();
		await expect(slipOf(page)).toContainText('1996');
		await expect(saidOf(page)).toContainText('1996');
		expect(await below.boundingBox()).toEqual(before);
		expect(await faults(page, 'figure[data-chart]')).toEqual([]);
		await page.keyboard.press('Tab');
		await expect(keysOf(page)).toBeHidden();
		await expect(slipOf(page)).toBeHidden();
	});

test('the place in a chart is kept while a receipt is open, and shown and said again after it', async ({ page }) => {
	await page.goto('charts/internet-users/');
	const plot = await plotOf(page);
	await plot.focus();
	for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
	const fifth = '2000';
	await expect(slipOf(page)).toContainText(`, ${fifth}`);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(plot).toBeFocused();
	await expect(slipOf(page)).toContainText(`, ${fifth}`);
	await expect(saidOf(page)).toContainText(`, ${fifth}`);
	await page.keyboard.press('Escape');
	await expect(slipOf(page)).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(slipOf(page)).toContainText(', 2001');
});

test('steps of five, names, the place in the line, the change and the keys can be asked for', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/internet-users/');
	const plot = await plotOf(page);
	await plot.focus();
	await page.keyboard.press('PageDown');
	await expect(slipOf(page)).toContainText('Viet Nam, 2001');
	await page.keyboard.type('th');
	await expect(slipOf(page)).toContainText('Thailand, 2001');
	await page.keyboard.press('End');
	await expect(saidOf(page)).toContainText(/Thailand, 2024.* (\d+) of \1/);
	await page.keyboard.press('ArrowRight');
	await expect(saidOf(page)).toContainText('No further mark that way');
	await page.keyboard.press('i');
	await expect(slipOf(page)).toContainText(/\d+ of \d+, up \d+(\.\d+)? points from 2023/);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys in this chart' });
	await expect(help).toBeFocused();
	await expect(help).toContainText('five marks back, five marks on');
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(plot).toBeFocused();
	expect(problems).toEqual([]);
});

test('as much is said as the reader asked for', async ({ page }) => {
	for (const [words, first, second] of [
		['short', /^Viet Nam, 1996\. 0\.00014%$/, /^Viet Nam, 1997\. [\d.]+%$/],
		[
			'full',
			/official statistic or compiled index\. 1 of \d+$/,
			/official statistic or compiled index\. 2 of \d+, up [\d.]+ points? from 1996$/
		]
	] as const) {
		await page.goto(`charts/internet-users/?words=${words}`);
		await (await plotOf(page)).focus();
		await expect(saidOf(page)).toHaveText(first);
		await page.keyboard.press('ArrowRight');
		await expect(saidOf(page)).toHaveText(second);
	}
});

test('a break is said in both languages', async ({ page }) => {
	for (const [path, place, words] of [
		['', 'Cambodia', 'counted in another way than the figure before it'],
		['vi/', 'Campuchia', 'thống kê theo cách khác với số liền trước']
	] as const) {
		await page.goto(`${path}charts/internet-users/`);
		await (await plotOf(page)).focus();
		await page.keyboard.type('cam');
		await expect(slipOf(page)).toContainText(place);
		await page.keyboard.press('Home');
		const heard: string[] = [];
		for (let step = 0; step < 28; step += 1) {
			heard.push((await saidOf(page).textContent()) ?? '');
			await page.keyboard.press('ArrowRight');
		}
		expect(heard.filter((text) => text.includes(words)).map((text) => text.split('.')[0])).toEqual(
			[2016, 2019].map((year) => `${place}, ${year}`)
		);
	}
});

test('a slip that is hovered is closed by Escape wherever the focus is, and is what the plot is described by', async ({
	page
}) => {
	await page.goto('charts/us-victim-age/');
	const plot = await plotOf(page);
	await plot.scrollIntoViewIfNeeded();
	const box = await plot.boundingBox();
	if (box === null) throw new Error('No plot');
	for (let x = 0; x < box.width && (await slipOf(page).count()) === 0; x += 12)
		await page.mouse.move(box.x + x, box.y + box.height * 0.7);
	await expect(slipOf(page)).toBeVisible();
	await expect(plot).not.toBeFocused();
	await expect(plot).toHaveAttribute('aria-describedby', (await slipOf(page).getAttribute('id')) ?? '');
	await page.keyboard.press('Escape');
	await expect(slipOf(page)).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('no first tap opens a receipt, wherever its slip comes up; a line says what the next one does', async ({
		page
	}) => {
		for (const slug of ['convention-signatures', 'scam-losses']) {
			await page.goto(`charts/${slug}/`);
			const plot = await plotOf(page);
			await plot.evaluate((element) => element.scrollIntoView({ block: 'start' }));
			for (const [x, y] of [
				[160, 90],
				[60, 140],
				[300, 200]
			] as const) {
				await plot.tap({ position: { x, y } });
				await expect(slipOf(page)).toBeVisible();
				await expect(keysOf(page)).toHaveText('Click, tap again or Enter: where the figure comes from');
				await expect(keysOf(page)).toHaveCSS('visibility', 'visible');
				await expect(page).not.toHaveURL(/figure=/);
				await page.keyboard.press('Escape');
				await expect(slipOf(page)).toBeHidden();
			}
		}
	});

	for (const [path, what] of [
		['internet-users/', 'lines'],
		['internet-users/?tab=map', 'a map'],
		['scam-losses/', 'panels'],
		['us-states/', 'tiles'],
		['us-crime-types/', 'bars'],
		['us-victim-age/', 'areas'],
		['convention-signatures/', 'tiles of States'],
		['race-to-40/', 'steps']
	] as const)
		test(`two fingers enlarge ${what}`, async ({ page }) => {
			await page.goto(`charts/${path}`);
			const plot = await plotOf(page);
			await plot.evaluate((element) => element.scrollIntoView({ block: 'start' }));
			const box = await plot.boundingBox();
			if (box === null) throw new Error('No plot');
			const session = await page.context().newCDPSession(page);
			const zoom = () => page.evaluate(() => visualViewport?.scale ?? 0);
			expect(await zoom()).toBe(1);
			const [x, y] = [box.x + box.width / 2, Math.max(box.y, 0) + 120];
			const fingers = (apart: number) => [
				{ x: x - apart, y, id: 0 },
				{ x: x + apart, y, id: 1 }
			];
			await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
			for (let apart = 30; apart < 120; apart += 6)
				await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
			await expect.poll(zoom).toBeGreaterThan(1.5);
		});
});

test('the figures of a chart can be read as a list, a button a figure, which opens its receipt', async ({ page }) => {
	await page.goto('charts/internet-users/');
	const plot = await plotOf(page);
	const place = () => plot.evaluate((element) => element.getBoundingClientRect().top + scrollY);
	const before = await place();
	const figure = page.locator('figure[data-chart]');
	const summary = figure.getByText('Read as a list', { exact: true });
	await expect(figure.locator('details li')).toHaveCount(0);
	await summary.click();
	await expect(figure.getByRole('heading', { name: 'Viet Nam', exact: true })).toBeVisible();
	expect(await place()).toBe(before);
	await expect(figure.getByRole('button', { name: '2024: 84.15%', exact: true })).toBeVisible();
	const listed = await figure.locator('details li').count();
	const label = await plot.getAttribute('aria-label');
	expect(`Marks of the chart: ${listed}`).toBe(label);
	expect(await faults(page, 'figure[data-chart]')).toEqual([]);
	await figure.getByRole('button', { name: '2024: 84.15%', exact: true }).click();
	await expect(page).toHaveURL(/figure=VNM\.2024/);
	await expect(page.getByRole('dialog')).toContainText('What was counted');
});

test('embedded, a chart has its table and its list, whose figures lead to the page of the chart', async ({ page }) => {
	for (const slug of ['scam-losses', 'race-to-40', 'convention-signatures']) {
		await page.goto(`embed/${slug}/?country=VNM`);
		const figure = page.locator('figure[data-chart]');
		await figure.getByText(/^Table of the /).click();
		await expect(figure.locator('tbody tr').first()).toBeVisible();
		await figure.getByText('Read as a list', { exact: true }).click();
		const link = figure.locator('details li a').first();
		await expect(link).toBeVisible();
		await expect(link).toHaveAttribute('href', new RegExp(`/charts/${slug}/\\?figure=[^&]+&country=VNM`));
		expect(await faults(page)).toEqual([]);
	}
});

test('a table opened before its chart is alive stays open', async ({ page }) => {
	let open = () => {};
	const opened = new Promise<void>((resolve) => (open = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await opened;
		await route.continue();
	});
	await page.goto('embed/scam-losses/', { waitUntil: 'commit' });
	const figure = page.locator('figure[data-chart]');
	await figure.getByText(/^Table of the /).click();
	await expect(figure.locator('tbody tr').first()).toBeVisible();
	open();
	await expect(figure.locator('[role=application], svg.plot[tabindex]').first()).toBeAttached();
	await page.waitForLoadState('networkidle');
	await expect(figure.locator('tbody tr').first()).toBeVisible();
});
