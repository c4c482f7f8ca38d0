import { ExportFailure } from './failure';
import { withResolution } from './png-chunks';
import { textBlob } from './save';
import type { Box } from './sheet';
import type { FigureSvg } from './svg';

/** How many pixels of the picture stand for one of the drawing. */
export const PIXELS = 2;
/** What the most modest browser in use can draw: pixels along one side, and in all. */
const LONGEST = 16_384;
const MOST = 16_777_216;

/** Pixels of the picture to an inch: the drawing has 96. */
const DPI = 96 * PIXELS;

/** A PNG's width, px, and its pixels to an inch; null for a picture that is shown on a screen. */
export interface PngSize {
	readonly width: number;
	readonly dpi: number | null;
}

/** Whether a figure of this size, px, can be drawn in every browser. */
export function drawable(width: number, height: number, pixels = PIXELS): boolean {
	const [across, down] = [width * pixels, height * pixels];
	return across > 0 && down > 0 && Math.max(across, down) <= LONGEST && across * down <= MOST;
}

/** How long to wait for the typefaces inside the picture, ms, and how often to look. */
const PATIENCE = 5000;
const PAUSE = 50;

/**
 * The figure as a PNG, of twice its size unless another is asked for, that says how many of its pixels make an inch.
 *
 * @throws {ExportFailure} where it is too large, or the browser cannot draw it
 */
export async function figurePng(
	figure: FigureSvg,
	size: PngSize = { width: figure.width * PIXELS, dpi: DPI }
): Promise<Blob> {
	const { text, width, height } = figure;
	const pixels = size.width / width;
	if (!drawable(width, height, pixels)) throw new ExportFailure('size', `${width} × ${height}`);
	const url = URL.createObjectURL(textBlob(text, 'image/svg+xml'));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(width * pixels);
		canvas.height = Math.round(height * pixels);
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (context === null) throw new ExportFailure('browser');
		await drawWhole(image, context, figure.lines, pixels);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (blob === null || blob.size === 0) throw new ExportFailure('browser');
		if (size.dpi === null) return blob;
		return new Blob([withResolution(new Uint8Array(await blob.arrayBuffer()), size.dpi)], { type: 'image/png' });
	} catch (error) {
		throw error instanceof ExportFailure ? error : new ExportFailure('browser', String(error));
	} finally {
		URL.revokeObjectURL(url);
	}
}

/**
 * Draws until the text is there and two drawings in a row are the same: a browser may call a picture ready while the
 * typefaces inside it are still being read, and leaves out the text until they are.
 */
async function drawWhole(
	image: HTMLImageElement,
	context: CanvasRenderingContext2D,
	lines: readonly Box[],
	pixels: number
) {
	const { width, height } = context.canvas;
	const end = performance.now() + PATIENCE;
	let before: number | null = null;
	while (performance.now() < end) {
		context.drawImage(image, 0, 0, width, height);
		const now = lines.every((line) => hasText(context, line, pixels)) ? inkOf(context, 0, 0, width, height) : null;
		if (now !== null && now === before) return;
		before = now;
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	throw new ExportFailure('browser', 'no text drawn');
}

/** Whether a line is more than empty paper. */
function hasText(context: CanvasRenderingContext2D, line: Box, pixels: number): boolean {
	const [x = 0, y = 0, width = 0, height = 0] = [line.x, line.y, line.width, line.height].map((one) => one * pixels);
	return inkOf(context, x, y, width, height) > 0;
}

/** How much of a part differs from its first pixel, weighed by place: the same number for the same picture. */
function inkOf(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): number {
	const { data } = context.getImageData(x, y, width, height);
	const [paper = 0] = data;
	let sum = 0;
	for (let at = 0; at < data.length; at += 4) {
		const red = data[at] ?? 0;
		if (red !== paper) sum += (255 - red) * (1 + (at % 9973));
	}
	return sum;
}
