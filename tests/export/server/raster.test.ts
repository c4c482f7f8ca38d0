import { expect, test } from 'vitest';
import { rasterised } from '$lib/export/server/raster';

const square =
	'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>';

test('a picture is a PNG of the width asked for', async () => {
	const png = await rasterised(square, 16, { colours: 16, dpi: null });
	expect([...png.slice(1, 4)]).toEqual([80, 78, 71]);
	expect(new DataView(png.buffer).getUint32(16)).toBe(16);
});

test('a picture ends its turn of the event loop, or hundreds made in one would keep their memory until the last is made', async () => {
	let turned = false;
	setImmediate(() => (turned = true));
	await rasterised(square, 16, { colours: 16, dpi: null });
	expect(turned).toBe(true);
});
