import { deflateSync } from 'node:zlib';
import { chunk, resolution, SIGNATURE } from '../png-chunks';

/** How a picture is packed. */
export interface Packing {
	/** Colours at most: 16, for words alone, take half the room. */
	readonly colours: 16 | 256;
	/** Pixels to an inch; null to leave it open. */
	readonly dpi: number | null;
}

/** Colours of a palette that are kept for being unlike all others. */
const RARE = 4;

/**
 * Opaque pixels (red, green, blue, alpha) as a PNG with a palette: the most frequent colours as they are, the others as the
 * nearest of them. A drawing has few, and is a quarter as heavy so.
 */
export function palettePng(
	pixels: Uint8Array,
	width: number,
	height: number,
	{ colours, dpi }: Packing
): Uint8Array<ArrayBuffer> {
	const read = wholePixels(pixels);
	const { palette, places } = paletteOf(read, colours);
	const perByte = colours === 16 ? 2 : 1;
	const line = Math.ceil(width / perByte) + 1;
	const lines = new Uint8Array(line * height);
	let [before, place] = [-1, 0];
	for (let at = 0; at < width * height; at += 1) {
		const colour = read[at] ?? 0;
		if (colour !== before) place = places.get(colour) ?? 0;
		before = colour;
		const x = at % width;
		const byte = ((at - x) / width) * line + 1 + Math.floor(x / perByte);
		lines[byte] = perByte === 1 ? place : (lines[byte] ?? 0) | (x % 2 === 0 ? place << 4 : place);
	}
	const head = new DataView(new ArrayBuffer(13));
	head.setUint32(0, width);
	head.setUint32(4, height);
	[8 / perByte, 3, 0, 0, 0].forEach((value, at) => head.setUint8(8 + at, value));
	return joined([
		Uint8Array.from(SIGNATURE),
		chunk('IHDR', new Uint8Array(head.buffer)),
		...(dpi === null ? [] : [resolution(dpi)]),
		chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, colour >> 16]))),
		chunk('IDAT', deflateSync(lines, { level: 8 })),
		chunk('IEND', new Uint8Array())
	]);
}

/** Four bytes of each pixel as one number, blue the highest of the three: as machines of today read them. */
function wholePixels(pixels: Uint8Array): Uint32Array {
	const own = pixels.slice();
	const whole = new Uint32Array(own.buffer);
	for (let at = 0; at < whole.length; at += 1) whole[at] = (whole[at] ?? 0) & 0xffffff;
	return whole;
}

/** The colours that are kept, and which of them stands for each. */
function paletteOf(read: Uint32Array, most: number) {
	const uses = new Map<number, number>();
	let [before, run] = [-1, 0];
	const count = () => uses.set(before, (uses.get(before) ?? 0) + run);
	for (const colour of read) {
		if (colour === before) run += 1;
		else {
			if (run > 0) count();
			[before, run] = [colour, 1];
		}
	}
	count();
	const frequent = [...uses].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
	const palette = frequent.slice(0, most - RARE);
	// A thin line in a colour of its own is seldom, and must not turn grey
	while (palette.length < Math.min(most, frequent.length)) palette.push(farthest(palette, frequent));
	const places = new Map(palette.map((colour, at) => [colour, at]));
	for (const colour of uses.keys()) if (!places.has(colour)) places.set(colour, nearest(palette, colour));
	return { palette, places };
}

function nearest(palette: readonly number[], colour: number): number {
	let [best, least] = [0, Infinity];
	palette.forEach((one, at) => {
		const distance = between(one, colour);
		if (distance < least) [best, least] = [at, distance];
	});
	return best;
}

/** The colour that the palette stands for worst. */
function farthest(palette: readonly number[], colours: readonly number[]): number {
	let [worst, most] = [0, -1];
	for (const colour of colours) {
		const distance = Math.min(...palette.map((one) => between(one, colour)));
		if (distance > most) [worst, most] = [colour, distance];
	}
	return worst;
}

function between(one: number, other: number): number {
	const apart = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
	return apart(16) ** 2 + apart(8) ** 2 + apart(0) ** 2;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
