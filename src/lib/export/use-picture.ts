import type { Colour } from './column';
import type { FigureMarkup } from './figure-markup';
import { pageWords, type FigureWords } from './figure-sheet';
import { innerWidth, plotRoom, sheet, type PageSize, type Sheet } from './sheet';
import { shapesOf, type Shape, type Use } from './uses';
import type { Measure } from './wrap';

/** A figure drawn at a size: what is said around it, its drawing, and the height below which it would be cut. */
export interface Drawn {
	readonly words: FigureWords;
	readonly plot: FigureMarkup;
	readonly least: number;
}

/** What drawings are set with: colours on light paper, and widths of texts. */
export interface Setting {
	readonly colour: Colour;
	readonly measure: Measure;
}

/** No drawing is lower, px. */
const LOWEST = 200;
/** Height of a drawing that may take any, as part of its width, and no less than, px. */
const PROPORTION = 0.5;
const COMFORTABLE = 300;
/** Height of a first drawing, made to see which keys it has, px. */
const TRIAL = 480;

/**
 * A figure laid out anew for a use, at the first of its shapes that it fits; null where it fits none at a size that can be
 * read.
 *
 * @param draw draws the figure with a plot of a size, px
 */
export async function usePicture(
	use: Use,
	draw: (size: PageSize) => Promise<Drawn>,
	setting: Setting
): Promise<Sheet | null> {
	for (const shape of shapesOf(use)) {
		const made = await inShape(shape, draw, setting);
		if (made !== null) return made;
	}
	return null;
}

async function inShape(
	shape: Shape,
	draw: (size: PageSize) => Promise<Drawn>,
	{ colour, measure }: Setting
): Promise<Sheet | null> {
	const roomWith = ({ words }: Drawn, height: number) =>
		plotRoom({ ...pageWords(words), colour }, { width: shape.width, height }, measure);
	const width = innerWidth(shape.width);
	const trial = await draw({ width, height: TRIAL });
	const around = -roomWith(trial, 0).height;
	const least = Math.max(LOWEST, trial.least);
	const height = shape.height ?? Math.ceil(around + Math.max(least, COMFORTABLE, width * PROPORTION));
	const room = height - around;
	if (room < least) return null;
	const { words, plot } = await draw({ width, height: room });
	return sheet({ ...pageWords(words), plot, colour, page: { width: shape.width, height } }, measure);
}
