import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chunk, resolution, SIGNATURE, withResolution } from '$lib/export/png-chunks';
import { palettePng } from '$lib/export/server/palette-png';

/** Names and contents of a PNG's chunks. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
	const bytes = Buffer.from(png);
	const found = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
		const length = bytes.readUInt32BE(at);
		found.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
	}
	return found;
}

describe('parts of a PNG', () => {
	test('an empty end has the checksum that the standard gives', () => {
		expect(Buffer.from(chunk('IEND', new Uint8Array())).toString('hex')).toBe('0000000049454e44ae426082');
	});

	test('300 dots to an inch are 11,811 to a metre, both ways', () => {
		const told = chunksOf(Uint8Array.from([...SIGNATURE, ...resolution(300)])).get('pHYs');
		expect([told?.readUInt32BE(0), told?.readUInt32BE(4), told?.[8]]).toEqual([11_811, 11_811, 1]);
	});

	test('a picture that is told its resolution is otherwise the same', () => {
		const plain = Uint8Array.from([
			...SIGNATURE,
			...chunk('IHDR', new Uint8Array(13)),
			...chunk('IDAT', deflateSync('x'))
		]);
		const told = chunksOf(withResolution(plain, 192));
		expect([...told.keys()]).toEqual(['IHDR', 'pHYs', 'IDAT']);
		expect(told.get('pHYs')?.readUInt32BE(0)).toBe(7559);
		expect(inflateSync(told.get('IDAT') ?? '').toString()).toBe('x');
	});
});

describe('palettePng', () => {
	const [red, white] = [
		[255, 0, 0, 255],
		[255, 255, 255, 255]
	];
	const pixels = Uint8Array.from([...white, ...red, ...white, ...white, ...white, ...white].map(Number));

	test('of few colours packs two pixels into a byte, the most frequent colour first', () => {
		const parts = chunksOf(palettePng(pixels, 3, 2, { colours: 16, dpi: null }));
		expect([...(parts.get('PLTE') ?? [])]).toEqual([255, 255, 255, 255, 0, 0]);
		expect([...(parts.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 4, 3, 0, 0, 0]);
		expect([...inflateSync(parts.get('IDAT') ?? '')]).toEqual([0, 0x01, 0x00, 0, 0x00, 0x00]);
	});

	test('of many has a byte a pixel, and its resolution', () => {
		const parts = chunksOf(palettePng(pixels, 3, 2, { colours: 256, dpi: 192 }));
		expect([...inflateSync(parts.get('IDAT') ?? '')]).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
		expect(parts.has('pHYs')).toBe(true);
	});

	test('keeps a colour that is seldom and unlike all others', () => {
		const greys = Array.from({ length: 40 }, (_, at) => [at * 2, at * 2, at * 2, 255]).flat();
		const many = Uint8Array.from([...greys, ...greys, ...red.map(Number)]);
		const palette = [...(chunksOf(palettePng(many, 81, 1, { colours: 16, dpi: null })).get('PLTE') ?? [])];
		expect(palette).toHaveLength(48);
		expect(palette.join(' ')).toContain('255 0 0');
	});
});
