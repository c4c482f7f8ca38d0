import type { PageSize } from './sheet';

/** What a picture is saved for. */
export const USE_IDS = ['column', 'a5', 'a4', 'slide', 'square', 'story'] as const;
export type UseId = (typeof USE_IDS)[number];

/** Dots to an inch on paper. */
export const DPI = 300;
const MM_PER_INCH = 25.4;
/** On paper one px of a drawing is so many mm: 0.6 pt, so that its smallest type, 12 px, is 7.2 pt high. */
export const MM_PER_PX = MM_PER_INCH / 120;

/** Where a picture goes: a sheet of paper, mm, or a screen, px, drawn at a part of its size so that its type is large. */
export type Use =
	| { readonly on: 'paper'; readonly width: number; readonly height: number | null }
	| { readonly on: 'screen'; readonly width: number; readonly height: number; readonly zoom: number };

/** A column is as high as its picture; pages lie on their side. */
export const USES: Readonly<Record<UseId, Use>> = {
	column: { on: 'paper', width: 90, height: null },
	a5: { on: 'paper', width: 210, height: 148 },
	a4: { on: 'paper', width: 297, height: 210 },
	slide: { on: 'screen', width: 1920, height: 1080, zoom: 1.6 },
	square: { on: 'screen', width: 1080, height: 1080, zoom: 1.5 },
	story: { on: 'screen', width: 1080, height: 1920, zoom: 2.25 }
};

/** A shape that is tried for a picture, px of the drawing; as high as needed where no height is given. */
export interface Shape {
	readonly width: number;
	readonly height: number | null;
}

/** How much smaller everything is drawn on a screen where it would not fit. */
const SMALLER = [1, 0.8, 0.66] as const;

/**
 * Shapes for a use, the better first: on screens smaller type; a page on its side, upright, and longer than that where rows
 * need it.
 */
export function shapesOf(use: Use): readonly Shape[] {
	if (use.on === 'screen')
		return SMALLER.map((part) => ({
			width: Math.round(use.width / use.zoom / part),
			height: Math.round(use.height / use.zoom / part)
		}));
	const [width, height] = [pxOf(use.width), use.height === null ? null : pxOf(use.height)];
	if (height === null) return [{ width, height }];
	return [
		{ width, height },
		{ width: height, height: width },
		{ width: height, height: null }
	];
}

const pxOf = (mm: number) => Math.round(mm / MM_PER_PX);

/** Size of a finished picture: mm on paper, and the pixels of its PNG. */
export interface FinalSize {
	readonly mm: PageSize | null;
	readonly px: PageSize;
}

/** How large a drawing of a size, px, becomes. */
export function finalSize(use: Use, { width, height }: PageSize): FinalSize {
	if (use.on === 'screen') return { mm: null, px: { width: use.width, height: use.height } };
	const mm = { width: Math.round(width * MM_PER_PX), height: Math.round(height * MM_PER_PX) };
	const dots = (length: number) => Math.round((length / MM_PER_INCH) * DPI);
	return { mm, px: { width: dots(mm.width), height: dots(mm.height) } };
}
