import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { TYPEFACES } from './typefaces';
import { palettePng, type Packing } from './palette-png';

/**
 * A drawing as PNG of `width` px, in as few colours as it needs: the same on every machine, since only our own typefaces draw.
 * Resvg gives the memory of a picture back between turns of the event loop only, and a build makes hundreds in one: each ends its
 * turn here, or they would take seven megabytes each until the last is made.
 */
export async function rasterised(svg: string, width: number, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
	const image = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { fontFiles: TYPEFACES.map(({ file }) => file), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
	}).render();
	const png = palettePng(image.pixels, image.width, image.height, packing);
	await setImmediate();
	return png;
}
