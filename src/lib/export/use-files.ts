import { fetchPart } from '$lib/fetch-part';
import type { FigureModel } from '$lib/chart/figure/model';
import { ExportFailure } from './failure';
import type { Occasion } from './figure-sheet';
import { fontCss } from './fonts';
import { lightColour, pageFaces } from './page-styles';
import { redrawn } from './redrawn';
import { textBlob } from './save';
import { measureOnCanvas, type FigureSvg } from './svg';
import { usePicture } from './use-picture';
import { DPI, finalSize, USES, type FinalSize, type UseId } from './uses';

/** Kinds of file that a picture for a use is saved as. */
export const USE_FORMATS = ['pdf', 'svg', 'png'] as const;
export type UseFormat = (typeof USE_FORMATS)[number];

/** A picture laid out for a use. */
export interface UsePicture {
	/** With its typefaces inside, sized as it will be. */
	readonly svg: string;
	readonly size: FinalSize;
	readonly file: (format: UseFormat) => Promise<Blob>;
}

/**
 * Lays a figure out anew for a use; null where it does not fit at a size that can be read.
 *
 * @throws {ExportFailure} where nothing is drawn, or typefaces or outlines do not arrive
 */
export async function pictureFor(use: UseId, figure: FigureModel, occasion: Occasion): Promise<UsePicture | null> {
	await document.fonts.ready;
	const setting = { colour: lightColour, measure: measureOnCanvas() };
	const sheet = await usePicture(USES[use], (size) => redrawn(figure, occasion, size), setting);
	if (sheet === null) return null;
	const { file, width, height, lines } = sheet;
	const size = finalSize(USES[use], { width, height });
	const bare = file('');
	const text = file(await fontCss(pageFaces(), bare));
	const svg = sized(text, size);
	const picture: FigureSvg = { text, width, height, lines };
	return {
		svg,
		size,
		async file(format) {
			if (format === 'svg') return textBlob(svg, 'image/svg+xml');
			if (format === 'png') {
				const { figurePng } = await fetchPart(() => import('./png'));
				return figurePng(picture, { width: size.px.width, dpi: size.mm === null ? null : DPI });
			}
			const { pdfOf } = await fetchPart(() => import('./pdf'));
			return pdfOf(bare, size.mm ?? inMm(size), figure.chartText.title);
		}
	};
}

/** A picture for screens as a page: 96 of its pixels make an inch. */
function inMm({ px }: FinalSize) {
	return { width: (px.width / 96) * 25.4, height: (px.height / 96) * 25.4 };
}

/** The size that programs place it at. */
function sized(svg: string, { mm, px }: FinalSize): string {
	const [width, height] = mm === null ? [`${px.width}`, `${px.height}`] : [`${mm.width}mm`, `${mm.height}mm`];
	const [head] = /<svg[^>]*>/.exec(svg) ?? [];
	if (head === undefined) throw new ExportFailure('drawing');
	const named = head.replace(/ width="[^"]*" height="[^"]*"/, () => ` width="${width}" height="${height}"`);
	return svg.replace(head, () => named);
}
