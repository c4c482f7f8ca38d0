import type { Locator, Page, TestInfo } from '@playwright/test';
import { writeFileSync } from 'node:fs';

declare global {
	interface Window {
		/** Every context that the page has made. */
		contexts: BaseAudioContext[];
	}
}

const RATE = 44_100;

/** What opens a part that is folded under a chart. */
export const summaryOf = (page: Page, text: string) =>
	page.locator('figure[data-chart]').getByText(text, { exact: true });
/** A button of the page. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Has the page play into a file of 20 seconds in place of a loudspeaker. */
export function recordContexts(): void {
	window.contexts = [];
	const recorder = function () {
		const offline = new OfflineAudioContext(2, 44_100 * 20, 44_100);
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
export function stretch(samples: Buffer, side: 0 | 1, from: number, long: number): readonly number[] {
	const first = Math.round(from * RATE);
	return Array.from({ length: Math.round(long * RATE) }, (_, at) => samples.readInt16LE((first + at) * 4 + side * 2));
}

/** How strong a sound is. */
export function loudness(values: readonly number[]): number {
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
export function pitchOf(values: readonly number[]): number {
	const shortest = Math.floor(RATE / 2200);
	const like = Array.from({ length: Math.ceil(RATE / 150) - shortest }, (_, at) => likeness(values, shortest + at));
	const best = Math.max(...like);
	const at = like.findIndex(
		(one, index) => one > best * 0.97 && one >= (like[index - 1] ?? 1) && one >= (like[index + 1] ?? 1)
	);
	const [before = 0, peak = 0, after = 0] = [like[at - 1], like[at], like[at + 1]];
	return RATE / (shortest + at + (before - after) / (2 * (before - 2 * peak + after)));
}

/** Plays what is open into a file that stays with the test. */
export async function played(page: Page, info: TestInfo, name: string): Promise<Buffer> {
	await summaryOf(page, 'Listen').click();
	await button(page, 'Play the sound').click();
	const samples = await recorded(page);
	writeFileSync(info.outputPath(name), wav(samples));
	await info.attach(name, { path: info.outputPath(name) });
	return samples;
}
