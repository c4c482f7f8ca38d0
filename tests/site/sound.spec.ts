import { expect, test, type Page } from '@playwright/test';
import { faults } from './chart-page';
import { watch } from './reader';
import { button, summaryOf } from './recording';

const WORDS = {
	en: {
		listen: 'Listen',
		play: 'Play the sound',
		stop: 'Stop',
		scale: 'Hear the scale',
		lines: 'What is played',
		speed: '2×',
		speedLabel: 'Speed',
		ends: 'Lowest gridline: 0%. Highest: 100%.',
		caption: /^Viet Nam, \d{4}: \d+(\.\d+)?%/,
		told: 'Viet Nam'
	},
	vi: {
		listen: 'Nghe biểu đồ',
		play: 'Phát âm thanh',
		stop: 'Dừng',
		scale: 'Nghe thang đo',
		lines: 'Nội dung phát',
		speed: '2 lần',
		speedLabel: 'Tốc độ',
		ends: 'Vạch thấp nhất: 0%. Vạch cao nhất: 100%.',
		caption: /^Việt Nam, \d{4}: \d+(,\d+)?%/,
		told: 'Việt Nam'
	}
} as const;

const captionOf = (page: Page) => page.locator('[data-caption]');
const ringOf = (page: Page) => page.locator('figure[data-chart] [data-heard]');

/** Remembers every context that the page makes. */
function countContexts(): void {
	window.contexts = [];
	window.AudioContext = class extends AudioContext {
		constructor() {
			super();
			window.contexts.push(this);
		}
	};
}

for (const language of ['en', 'vi'] as const)
	test(`nothing sounds before it is played; captions say what does, and Stop is at once, in ${language}`, async ({
		page
	}) => {
		const words = WORDS[language];
		const problems = watch(page);
		await page.addInitScript(countContexts);
		const states = () => page.evaluate(() => window.contexts.map(({ state }) => state));
		await page.goto(`${language === 'en' ? '' : 'vi/'}charts/internet-users/?country=VNM~THA`);
		await summaryOf(page, words.listen).click();
		await expect(captionOf(page)).toHaveText(words.ends);
		expect(await faults(page, 'figure[data-chart]')).toEqual([]);
		expect(await states()).toEqual([]);

		await button(page, words.play).click();
		expect(await states()).toEqual(['running']);
		// The name is told in the pause before the line, once, and nothing while it sounds
		const said = page.locator('figure[data-chart] details [role=status]').last();
		await expect(said).toHaveText(words.told);
		await expect(captionOf(page)).toHaveText(words.caption, { timeout: 10_000 });
		await expect(ringOf(page)).toHaveCount(1);
		await expect(said).toHaveText(words.told);
		await button(page, words.stop).click();
		expect(await states()).toEqual(['closed']);
		await expect(ringOf(page)).toHaveCount(0);
		await expect(captionOf(page)).toHaveText(words.ends);

		await button(page, words.scale).click();
		await expect(said).toHaveText(words.ends);
		await expect(captionOf(page)).toHaveText(/^20%/, { timeout: 10_000 });
		await page.keyboard.press('Escape');
		expect(await states()).toEqual(['closed', 'closed']);

		await page.getByLabel(words.lines).selectOption({ index: 2 });
		await button(page, words.play).click();
		await expect(captionOf(page)).toHaveText(/^(Thailand|Thái Lan), \d{4}/);
		await page.locator('details.folded').getByLabel(words.speedLabel).selectOption({ label: words.speed });
		expect(await states()).toEqual(['closed', 'closed', 'closed']);
		expect(problems).toEqual([]);
	});

test('another choice and a closed panel stop it; every kind of picture is heard', async ({ page }) => {
	await page.addInitScript(countContexts);
	const states = () => page.evaluate(() => window.contexts.map(({ state }) => state));
	await page.goto('charts/us-crime-types/');
	await summaryOf(page, 'Listen').click();
	await button(page, 'Play the sound').click();
	await expect(captionOf(page)).toHaveText(/^.+, \d{4}: \$/);
	await page.getByRole('combobox', { name: 'Chart type' }).selectOption('line');
	await expect.poll(states).toEqual(['closed']);
	await expect(button(page, 'Play the sound')).toBeVisible();
	await button(page, 'Play the sound').click();
	await summaryOf(page, 'Listen').click();
	await expect.poll(states).toEqual(['closed', 'closed']);

	for (const [path, caption] of [
		['us-states/', /^[A-Z].+, \d{4}: /],
		['internet-users/?tab=map', /^[A-Z].+, \d{4}: [\d.]+%/],
		['cyber-indices/?kind=scatter', /^[A-Z].+, \d{4}: [\d.]+.* People online, \d{4}: [\d.]+%/],
		['convention-signatures/', /^[A-Z].+: (Signed|Ratified|Not )/],
		['convention-signatures/?tab=map', /^[A-Z].+: (Signed|Ratified)/],
		['us-states/?kind=bars', /^[A-Z].+, \d{4}: /],
		['convention-signatures/?kind=steps', /^[A-Z]/],
		['race-to-40/', /^[A-Z]/]
	] as const) {
		await page.goto(`charts/${path}`, { waitUntil: 'networkidle' });
		await summaryOf(page, 'Listen').click();
		await expect(captionOf(page)).toHaveText(/^(Lowest|Each)/);
		await button(page, 'Play the sound').click();
		await expect(captionOf(page)).toHaveText(caption);
		await expect(captionOf(page)).not.toHaveText(/^Lowest/);
		if (caption.source !== '^[A-Z]') await expect(ringOf(page)).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(ringOf(page)).toHaveCount(0);
	}
});

for (const language of ['en', 'vi'] as const)
	test(`a map is heard in two orders, and its classes first, in ${language}`, async ({ page }) => {
		const words = {
			en: { ...WORDS.en, order: 'Order', rising: 'From low to high', low: /^Lowest: \d/ },
			vi: { ...WORDS.vi, order: 'Thứ tự phát', rising: 'Từ thấp đến cao', low: /^Thấp nhất: \d/ }
		}[language];
		await page.addInitScript(countContexts);
		await page.goto(`${language === 'en' ? '' : 'vi/'}charts/internet-users/?tab=map`);
		await summaryOf(page, words.listen).click();
		await expect(captionOf(page)).toHaveText(words.low);
		expect(await faults(page, 'figure[data-chart]')).toEqual([]);
		const sideOf = () => ringOf(page).evaluate((ring) => Number.parseFloat(ring.style.left));
		await button(page, words.play).click();
		await expect(ringOf(page)).toHaveCount(1);
		const west = await sideOf();
		await page.locator('details.folded').getByLabel(words.order).selectOption({ label: words.rising });
		await expect(ringOf(page)).toHaveCount(0);
		await button(page, words.play).click();
		await expect(ringOf(page)).toHaveCount(1);
		// The lowest figures are not of the westernmost places
		expect(await sideOf()).toBeGreaterThan(west);
	});

test('the speed is one choice with that of the view, kept on the device, and asked for by an address', async ({
	page
}) => {
	await page.goto('charts/internet-users/');
	await summaryOf(page, 'Listen').click();
	const speed = page.locator('details.folded').getByLabel('Speed');
	await expect(speed).toHaveValue('1');
	await page.getByRole('button', { name: 'View', exact: true }).click();
	const view = page.getByRole('dialog', { name: 'View' });
	await view.getByRole('radio', { name: '½×' }).check({ force: true });
	await expect(speed).toHaveValue('0.5');
	await page.keyboard.press('Escape');
	await speed.selectOption('2');
	await page.getByRole('button', { name: 'View', exact: true }).click();
	await expect(view.getByRole('radio', { name: '2×' })).toBeChecked();
	await page.reload();
	await summaryOf(page, 'Listen').click();
	await expect(speed).toHaveValue('2');
	await page.goto('charts/internet-users/?sound=0.5');
	await summaryOf(page, 'Listen').click();
	await expect(speed).toHaveValue('0.5');
});

test('one chart plays at a time, in all windows of the site', async ({ context }) => {
	await context.addInitScript(countContexts);
	const [first, second] = [await context.newPage(), await context.newPage()];
	for (const page of [first, second]) {
		await page.goto('embed/scam-losses/');
		await summaryOf(page, 'Listen').click();
		await button(page, 'Play the sound').click();
		await expect(captionOf(page)).not.toHaveText(/^Each panel/);
	}
	await expect.poll(() => first.evaluate(() => window.contexts.map(({ state }) => state))).toEqual(['closed']);
	expect(await second.evaluate(() => window.contexts.map(({ state }) => state))).toEqual(['running']);
});

test('a browser that cannot make sounds says so', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'AudioContext');
	});
	await page.goto('charts/internet-users/');
	await summaryOf(page, 'Listen').click();
	await expect(page.getByText('This browser cannot play sounds that a page makes.')).toBeVisible();
	await expect(button(page, 'Play the sound')).toHaveCount(0);
});
