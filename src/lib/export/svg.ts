import type { FigureModel } from '$lib/chart/figure/model';
import { figureMarkup } from './figure-markup';
import { figureWords, type Occasion } from './figure-sheet';
import { ExportFailure } from './failure';
import { fontCss } from './fonts';
import { lightColour, pageFaces } from './page-styles';
import { sheet, type Box } from './sheet';
import type { Font, Measure } from './wrap';

/** A figure as one file that needs nothing else, `width` × `height` px. */
export interface FigureSvg {
	readonly text: string;
	readonly width: number;
	readonly height: number;
	/** Where it surely has text, px: one line in each typeface. */
	readonly lines: readonly Box[];
}

/**
 * The figure of a chart as a standalone SVG on light paper: title, subtitle, the drawing as it stands, its key, notes,
 * sources, day and address.
 *
 * @throws {ExportFailure} where nothing is drawn now, or outlines or typefaces do not arrive
 */
export async function figureSvg(figure: FigureModel, occasion: Occasion): Promise<FigureSvg> {
	// Texts are measured before they are set, so the typefaces must have arrived.
	await document.fonts.ready;
	const picture = figure.picture();
	if (picture?.svg === undefined) throw new ExportFailure('drawing');
	const plot = await figureMarkup(picture.svg);
	const words = figureWords(figure, picture, occasion);
	const { file, width, height, lines } = sheet({ ...words, plot, colour: lightColour }, measureOnCanvas());
	const fonts = await fontCss(pageFaces(), file(''));
	return { text: file(fonts), width, height, lines };
}

/** Measures texts in the typefaces of the page, which must have arrived. */
export function measureOnCanvas(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	if (context === null) throw new ExportFailure('browser');
	const style = getComputedStyle(document.documentElement);
	const family = (font: Font) => style.getPropertyValue(`--font-${font.family}`).trim();
	return (text, font) => {
		context.font = `${font.weight} ${font.size}px ${family(font)}`;
		return context.measureText(text).width;
	};
}
