import { Resvg } from '@resvg/resvg-js';
import { TYPEFACES } from './typefaces';
import { palettePng, type Packing } from './palette-png';

/** A drawing as PNG of `width` px, in as few colours as it needs: the same on every machine, since only our own typefaces draw. */
export function rasterised(svg: string, width: number, packing: Packing): Uint8Array<ArrayBuffer> {
	const image = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { fontFiles: TYPEFACES.map(({ file }) => file), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
	}).render();
	return palettePng(image.pixels, image.width, image.height, packing);
}
