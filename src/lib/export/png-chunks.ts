/** The eight bytes that every PNG begins with. */
export const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;
const METRES_PER_INCH = 0.0254;

/** A part of a PNG: its length, four letters, what it holds, and a checksum of both (PNG 1.2, 3.2). */
export function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(content.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	bytes.set(
		[...name].map((letter) => letter.charCodeAt(0)),
		4
	);
	bytes.set(content, 8);
	view.setUint32(content.length + 8, crc(bytes.subarray(4, content.length + 8)));
	return bytes;
}

/** How many pixels of a picture make an inch, as PNG has it: pixels a metre, in both directions (`pHYs`). */
export function resolution(dpi: number): Uint8Array<ArrayBuffer> {
	const content = new DataView(new ArrayBuffer(9));
	const perMetre = Math.round(dpi / METRES_PER_INCH);
	content.setUint32(0, perMetre);
	content.setUint32(4, perMetre);
	content.setUint8(8, 1);
	return chunk('pHYs', new Uint8Array(content.buffer));
}

/** End of the head, which every PNG begins with: 8 bytes of signature, 25 of head. */
const AFTER_HEAD = 33;

/** A PNG that says how many of its pixels make an inch, so that programs place it at its size. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const told = resolution(dpi);
	const bytes = new Uint8Array(png.length + told.length);
	bytes.set(png.subarray(0, AFTER_HEAD));
	bytes.set(told, AFTER_HEAD);
	bytes.set(png.subarray(AFTER_HEAD), AFTER_HEAD + told.length);
	return bytes;
}

/** CRC-32 as PNG and ZIP have it. */
function crc(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return (sum ^ 0xffffffff) >>> 0;
}
