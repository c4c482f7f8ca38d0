import { expect, test, type Page } from '@playwright/test';
import { watch } from './reader';

const years = (page: Page) => [
	page.getByLabel('From year', { exact: true }),
	page.getByLabel('To year', { exact: true })
];

/** Opens the picker and waits for its list. */
async function openPicker(page: Page) {
	await page.getByRole('button', { name: 'Countries', exact: false }).first().click();
	await expect(page.getByRole('option').first()).toBeVisible();
	return page.getByRole('combobox', { name: 'Search by name or code' });
}

test('with the keys, a thumb moves by one year and by five, and to the end of the track', async ({ page }) => {
	await page.goto('charts/global-losses/');
	const [, last] = years(page);
	const end = Number(await last?.inputValue());
	const thumb = page.getByRole('slider', { name: 'Latest year' });
	await thumb.focus();
	// Before its code is there, the browser moves a thumb by one with an arrow, but with Page Down as far as it likes.
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(new RegExp(`time=earliest\\.\\.${end - 1}`));
	await page.keyboard.press('PageDown');
	await expect(last ?? thumb).toHaveValue(String(end - 6));
	await expect(page).toHaveURL(new RegExp(`time=earliest\\.\\.${end - 6}`));
	await page.keyboard.press('PageUp');
	await expect(last ?? thumb).toHaveValue(String(end - 1));
	await page.keyboard.press('End');
	await expect(page).not.toHaveURL(/time=/);
});

test('a press on the track moves the nearer thumb, without dragging', async ({ page }) => {
	await page.goto('charts/global-losses/');
	const [first, last] = years(page);
	const from = Number(await first?.inputValue());
	const to = Number(await last?.inputValue());
	const box = await page.locator('.rail', { has: page.getByRole('slider') }).boundingBox();
	if (box === null) throw new Error('The track is not drawn.');
	await page.mouse.click(box.x + box.width * 0.3, box.y + box.height / 2);
	await expect(page).toHaveURL(/time=\d{4}\.\.latest/);
	await expect(page.getByRole('slider', { name: 'Earliest year' })).toBeFocused();
	const chosen = Number(await first?.inputValue());
	expect(chosen).toBeGreaterThan(from);
	expect(chosen).toBeLessThan((from + to) / 2);
	expect(Number(await last?.inputValue())).toBe(to);
	await page.goBack();
	await expect(page).not.toHaveURL(/time=/);
});

test('a drag is one step in the history: back gives the years before it', async ({ page }) => {
	await page.goto('charts/global-losses/');
	const [, last] = years(page);
	const to = await last?.inputValue();
	const thumb = page.getByRole('slider', { name: 'Latest year' });
	await thumb.focus();
	await expect(page.getByRole('slider', { name: 'Earliest year' })).toBeVisible();
	const box = await page.locator('.rail', { has: page.getByRole('slider') }).boundingBox();
	if (box === null) throw new Error('The track is not drawn.');
	await page.mouse.move(box.x + box.width - 9, box.y + box.height / 2);
	await page.mouse.down();
	for (const share of [0.8, 0.7, 0.6]) {
		await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 4 });
		// Long enough for the address to follow while the thumb is held
		await page.waitForTimeout(150);
	}
	await expect(page).toHaveURL(/time=earliest\.\.\d{4}/);
	await page.mouse.up();
	await expect(last ?? thumb).not.toHaveValue(String(to));
	await page.goBack();
	await expect(page).not.toHaveURL(/time=/);
	await expect(last ?? thumb).toHaveValue(String(to));
});

test('a list of places that did not arrive says so, and is brought by another try, once for all openings', async ({
	page
}) => {
	let asked = 0;
	await page.route('**/countries.json', async (route) => {
		asked += 1;
		// One failure is made good without a word
		if (asked <= 2) await route.abort();
		else await route.continue();
	});
	await page.goto('');
	const opener = page.getByRole('button', { name: 'Countries', exact: false }).first();
	await opener.click();
	const alert = page.getByRole('dialog').getByRole('alert');
	await expect(alert).toContainText('did not arrive');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('option').first()).toBeVisible();
	await expect(alert).toBeHidden();
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.press('Escape');
	await opener.click();
	await expect(page.getByRole('option').first()).toBeVisible();
	expect(asked).toBe(3);
});

test('the picker suggests neighbours and places of the same size, with their source, and takes them in', async ({
	page
}) => {
	const problems = watch(page);
	await page.goto('?country=FRA');
	await openPicker(page);
	const near = page.getByRole('group', { name: 'Neighbours of France' });
	await expect(near.getByRole('option')).toHaveCount(6);
	await expect(near).toContainText('Natural Earth');
	const size = page.getByRole('group', { name: 'About as many people as France' });
	await expect(size.getByRole('option', { name: 'United Kingdom' })).toBeVisible();
	await expect(size).toContainText('World Bank');
	await near.getByRole('option', { name: 'Belgium' }).click();
	await expect(page).toHaveURL(/country=FRA~BEL/);
	await expect(near.getByRole('option', { name: 'Belgium' })).toHaveAttribute('aria-selected', 'true');
	expect(problems).toEqual([]);
});

test('once a place is found and taken in, its neighbours stand below it', async ({ page }) => {
	await page.goto('');
	const search = await openPicker(page);
	await search.fill('viet nam');
	await expect(page.getByRole('option')).toHaveCount(1);
	await search.press('Enter');
	const near = page.getByRole('group', { name: 'Neighbours of Viet Nam' });
	await expect(near.getByRole('option')).toHaveText([/China/, /Philippines/, /Cambodia/, /Laos/]);
	await search.press('ArrowDown');
	await search.press('Enter');
	await expect(page).toHaveURL(/country=VNM~CHN/);
	await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();
	await expect(page).not.toHaveURL(/country=/);
	await expect(near).toBeHidden();
});

test('a region is one press away, and the arrow keys go on from there', async ({ page }) => {
	await page.goto('');
	const search = await openPicker(page);
	await page.getByRole('group', { name: 'Jump to' }).getByRole('button', { name: 'Oceania' }).click();
	const region = page.getByRole('group', { name: 'Oceania' });
	await expect(region.getByRole('option').first()).toBeInViewport();
	await expect(search).toBeFocused();
	await search.press('Enter');
	await expect(region.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
	test('the thumbs are 44 px wide, and a tap on the track moves one', async ({ page }) => {
		await page.goto('');
		await page.getByRole('button', { name: /US\$/ }).tap();
		const track = page.locator('.rail');
		await expect(track).toBeVisible();
		const box = await track.boundingBox();
		if (box === null) throw new Error('The track is not drawn.');
		expect(box.height).toBeGreaterThanOrEqual(44);
		const thumb = await track.evaluate((element) => getComputedStyle(element).getPropertyValue('--thumb'));
		expect(parseFloat(thumb)).toBeGreaterThanOrEqual(44);
		await page.touchscreen.tap(box.x + box.width * 0.65, box.y + box.height / 2);
		await expect(page).toHaveURL(/time=earliest\.\.\d{4}/);
	});
});

test('a group is added at once: its members with figures, behind those that the chart has; the rest is folded', async ({
	page
}) => {
	const problems = watch(page);
	await page.goto('charts/scam-losses/');
	const search = await openPicker(page);
	const groups = page.getByRole('group', { name: 'Groups of countries' });
	const asean = groups.getByRole('option', { name: /^ASEAN/ });
	await expect(asean).toContainText(/\d+ of 11 with figures/);
	await expect(groups).toContainText('Members as of 26 October 2025');
	await expect(page.getByRole('option', { name: /^World/ })).toHaveCount(0);
	await expect(page.getByRole('option', { name: /^Laos/ })).toHaveCount(0);
	await search.fill('asean');
	await search.press('Enter');
	await expect(page).toHaveURL(/country=USA~.*HKG~THA~VNM/);
	await expect(asean).toHaveAttribute('aria-selected', 'true');
	await search.fill('');
	await page.getByRole('option', { name: /places have no figure in this chart/ }).click();
	await expect(page.getByRole('option', { name: /^Laos/ })).toBeVisible();
	expect(problems).toEqual([]);
});

test('an address can name groups; one that there is not is told', async ({ page }) => {
	await page.goto('charts/internet-users/?country=ASEAN~USA~MERCOSUR');
	// Those that do not fit into the line are folded
	const chips = page.locator('ul[aria-label="Chosen"] li');
	await expect(chips).toHaveCount(12);
	await expect(chips.filter({ hasText: 'Laos' })).toHaveCount(1);
	await expect(chips.last()).toContainText('United States');
	await expect(page.getByRole('status').filter({ hasText: 'MERCOSUR' })).toContainText(
		'There is no place with the code MERCOSUR.'
	);
	await expect(page).toHaveURL(/country=ASEAN~USA~MERCOSUR$/);
});

test('twelve countries per head are all drawn as bars, or named as without a figure', async ({ page }) => {
	const asked = 'USA~GBR~AUS~KOR~JPN~SGP~HKG~CAN~NZL~FIN~MMR~BRN';
	await page.goto(`charts/scam-losses/?kind=bars&measure=per-person&country=${asked}`);
	const figure = page.locator('figure[data-chart="scam-losses"]');
	await expect(figure.locator('svg [data-series="FIN"]').first()).toBeAttached();
	for (const code of asked.split('~').slice(0, 10))
		await expect(figure.locator(`svg [data-series="${code}"]`).first(), code).toBeAttached();
	await expect(figure).toContainText('Myanmar');
	await expect(figure).toContainText('Brunei');
	await expect(page.getByText('At most')).toHaveCount(0);
});

test.describe('the first key typed is in the field', () => {
	test('after a click, before the list is there', async ({ page }) => {
		await page.route('**/countries.json', async (route) => {
			await new Promise((wait) => setTimeout(wait, 500));
			await route.continue();
		});
		await page.goto('charts/scam-losses/');
		await page.getByRole('button', { name: 'Countries', exact: false }).first().click();
		await page.keyboard.type('india');
		await expect(page.getByRole('combobox', { name: 'Search by name or code' })).toHaveValue('india');
		await expect(page.getByRole('option', { name: /^India \d+ years/ })).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/HKG~IND$/);
	});

	test('with the keyboard alone', async ({ page }) => {
		await page.goto('charts/scam-losses/');
		const add = page.getByRole('button', { name: 'Countries', exact: false }).first();
		await add.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.type('gb');
		await expect(page.getByRole('combobox', { name: 'Search by name or code' })).toHaveValue('gb');
		await expect(page.getByRole('option').first()).toContainText('United Kingdom');
		await page.keyboard.press('Escape');
		await expect(add).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('combobox', { name: 'Search by name or code' })).toHaveValue('');
	});
});
