import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { faults } from './chart-page';
import { watch } from './reader';

declare global {
	interface Window {
		/** Every context that the page has made. */
		contexts: BaseAudioContext[];
	}
}

const RATE = 44_100;
/** Seconds between the notes of two years, before the first, and where in a note its pitch is measured. */
const [YEAR, BEFORE, FROM, LONG] = [0.36, 0.1, 0.06, 0.16] as const;

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
const summaryOf = (page: Page, text: string) => page.locator('figure[data-chart]').getByText(text, { exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

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

/** Has the page play into a file of 14 seconds in place of a loudspeaker. */
function recordContexts(): void {
	window.contexts = [];
	const recorder = function () {
		const offline = new OfflineAudioContext(2, 44_100 * 14, 44_100);
		window.contexts.push(offline);
		return Object.assign(offline, { resume: () => Promise.resolve(), close: () => Promise.resolve() });
	};
	Object.assign(window, { AudioContext: recorder });
}

/** What was played, left and right by turns, 16 bit. */
async function recorded(page: Page): Promise<Buffer> {
	const text = await page.evaluate(async () => {
		const [context] = window.contexts;
		if (!(context instanceof OfflineAudioContext)) throw new Error('Nothing was played.');
		const sound = await context.startRendering();
		const sides = [sound.getChannelData(0), sound.getChannelData(1)] as const;
		const both = Int16Array.from({ length: sound.length * 2 }, (_, at) =>
			Math.round((sides[at % 2 === 0 ? 0 : 1][at >> 1] ?? 0) * 32_767)
		);
		const bytes = new Uint8Array(both.buffer);
		const parts: string[] = [];
		for (let from = 0; from < bytes.length; from += 0x8000)
			parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
		return btoa(parts.join(''));
	});
	return Buffer.from(text, 'base64');
}

/** The same as a WAV file. */
function wav(samples: Buffer): Buffer {
	const head = Buffer.alloc(44);
	head.write('RIFF', 0);
	head.writeUInt32LE(36 + samples.length, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(2, 22);
	head.writeUInt32LE(RATE, 24);
	head.writeUInt32LE(RATE * 4, 28);
	head.writeUInt16LE(4, 32);
	head.writeUInt16LE(16, 34);
	head.write('data', 36);
	head.writeUInt32LE(samples.length, 40);
	return Buffer.concat([head, samples]);
}

/** One side of a stretch. @param side 0 left, 1 right · @param from s · @param long s */
function stretch(samples: Buffer, side: 0 | 1, from: number, long: number): readonly number[] {
	const first = Math.round(from * RATE);
	return Array.from({ length: Math.round(long * RATE) }, (_, at) => samples.readInt16LE((first + at) * 4 + side * 2));
}

function loudness(values: readonly number[]): number {
	return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

/** How like itself a sound is so many samples later, of 1. */
function likeness(values: readonly number[], lag: number): number {
	let [product, first, second] = [0, 0, 0];
	for (let at = 0; at + lag < values.length; at += 1) {
		const [one = 0, two = 0] = [values[at], values[at + lag]];
		product += one * two;
		first += one * one;
		second += two * two;
	}
	return product / Math.sqrt(first * second);
}

/** Pitch of a tone, Hz, by autocorrelation: the shortest time after which it repeats itself, between 150 and 2200 Hz. */
function pitchOf(values: readonly number[]): number {
	const shortest = Math.floor(RATE / 2200);
	const like = Array.from({ length: Math.ceil(RATE / 150) - shortest }, (_, at) => likeness(values, shortest + at));
	const best = Math.max(...like);
	const at = like.findIndex(
		(one, index) => one > best * 0.97 && one >= (like[index - 1] ?? 1) && one >= (like[index + 1] ?? 1)
	);
	const [before = 0, peak = 0, after = 0] = [like[at - 1], like[at], like[at + 1]];
	return RATE / (shortest + at + (before - after) / (2 * (before - 2 * peak + after)));
}

test('played into a file, pitch follows the figures of a country, from left to right', async ({ page }, info) => {
	await page.addInitScript(recordContexts);
	await page.goto('charts/internet-users/?country=VNM');
	await summaryOf(page, 'Read as a list').click();
	const rows = page.locator('figure[data-chart] details li button');
	await expect(rows.last()).toBeVisible();
	const listed = await rows.allTextContents();
	const figures = listed.flatMap((text) => {
		const [, year, share] = /^(\d{4}): ([\d.]+)%/.exec(text) ?? [];
		return year === undefined ? [] : [{ year: Number(year), share: Number(share) }];
	});
	const first = figures[0]?.year ?? 0;
	expect(figures.length).toBeGreaterThan(20);
	await summaryOf(page, 'Listen').click();
	await button(page, 'Play the sound').click();
	const samples = await recorded(page);
	writeFileSync(info.outputPath('internet-users-viet-nam.wav'), wav(samples));
	await info.attach('internet-users-viet-nam.wav', { path: info.outputPath('internet-users-viet-nam.wav') });

	const heard = figures.map(({ year, share }) => {
		const from = BEFORE + (year - first) * YEAR;
		const [left, right] = [stretch(samples, 0, from + FROM, LONG), stretch(samples, 1, from + FROM, LONG)];
		const louder = loudness(left) > loudness(right) ? left : right;
		return { share, hz: pitchOf(louder), side: loudness(right) / (loudness(left) + loudness(right)) };
	});
	for (const { share, hz } of heard) {
		const expected = 220 * 2 ** ((3 * share) / 100);
		expect(Math.abs(hz / expected - 1), `${share}% is ${hz} Hz, not ${expected}`).toBeLessThan(0.02);
	}
	// A point is a fifth of a tone: what is higher by as much sounds higher
	for (const one of heard)
		for (const other of heard.filter(({ share }) => share >= one.share + 1)) expect(other.hz).toBeGreaterThan(one.hz);
	const sides = heard.map(({ side }) => side);
	expect(sides).toEqual(sides.toSorted((a, b) => a - b));
	expect(sides.at(-1)).toBeGreaterThan(0.8);
	// Between two notes, and after the last, nothing sounds
	expect(loudness(stretch(samples, 0, BEFORE + YEAR - 0.03, 0.025))).toBeLessThan(2);
	expect(loudness(stretch(samples, 1, BEFORE + figures.length * YEAR, 0.5))).toBeLessThan(2);
});

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

test('another choice and a closed panel stop it; a map and tiles are not offered', async ({ page }) => {
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

	for (const path of ['us-states/', 'internet-users/?tab=map', 'convention-signatures/']) {
		await page.goto(`charts/${path}`, { waitUntil: 'networkidle' });
		await expect(summaryOf(page, 'Read as a list')).toBeVisible();
		await expect(summaryOf(page, 'Listen')).toHaveCount(0);
	}
	for (const path of ['us-states/?kind=bars', 'convention-signatures/?kind=steps', 'race-to-40/']) {
		await page.goto(`charts/${path}`, { waitUntil: 'networkidle' });
		await summaryOf(page, 'Listen').click();
		await button(page, 'Play the sound').click();
		await expect(captionOf(page)).not.toHaveText(/^Lowest/);
	}
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
