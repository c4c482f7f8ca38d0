import looks from 'virtual:chart-looks';
import type { Data } from '$lib/data/server/data';
import { figureWords, type Occasion } from '$lib/export/figure-sheet';
import { fontCss } from '$lib/export/fonts';
import { rasterised } from '$lib/export/server/raster';
import { tokenColour } from '$lib/export/server/still';
import { measured, packageFile } from '$lib/export/server/typefaces';
import { sheet } from '$lib/export/sheet';
import type { Language } from '$lib/words/language';
import { chartStills } from './chart-still';

/** Size of a drawing on a picture of its own, px; higher where its rows need more. */
const PLOT = { width: 960, height: 500 } as const;
/** Pixels of the PNG for one of the drawing, and of the drawing to an inch. */
const PIXELS = 2;
const PER_INCH = 96;

/** A chart's picture before anything is chosen, as SVG with its typefaces inside. */
export async function chartSvg(data: Data, slug: string, language: Language, occasion: Occasion): Promise<string> {
	const { file } = await chartSheet(data, slug, language, occasion);
	return file(await fontCss(looks.faces, file(''), async (path) => packageFile(path)));
}

/** The same as PNG, twice as large. */
export async function chartPng(data: Data, slug: string, language: Language, occasion: Occasion) {
	const { file, width } = await chartSheet(data, slug, language, occasion);
	return rasterised(file(''), width * PIXELS, { colours: 256, dpi: PER_INCH * PIXELS });
}

async function chartSheet(data: Data, slug: string, language: Language, occasion: Occasion) {
	const draw = await chartStills(data, slug, language);
	const least = draw(PLOT).model.picture()?.least ?? 0;
	const { model, plot } = draw({ ...PLOT, height: Math.max(PLOT.height, least) });
	const picture = model.picture();
	if (picture === null) throw new Error(`"${slug}" has no picture.`);
	return sheet({ ...figureWords(model, picture, occasion), plot, colour: tokenColour }, measured);
}
