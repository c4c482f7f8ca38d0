import type { MapDrawing } from '$lib/data/page-figures';
import { mayJoin } from '../draw/may-join';
import { isOpen } from '$lib/data/observation';
import type { DrawInput } from '../drawing';
import type { Made } from '../made';
import type { BarBox } from '../marks/bar-shapes';
import { innerPath, markPath, pathsByLook, px } from '../marks/shapes';
import type { PlacedMark, PlacedSeries } from './line/line';

/** Size that every thumbnail is laid out in, px; a page may scale it. */
export const SIZE = { width: 240, height: 120 } as const;

/** The classes of a path (series colour, what it is, status), and the path itself. */
export type Shape = readonly [look: string, d: string];

/** A chart without a word in it, as paths, the one on top last. */
export type Thumbnail = readonly Shape[];

/** The world as maps draw it: places, and the outlines of all land. */
export interface World extends MapDrawing {
	readonly outlines: readonly string[];
}

/** What every view has in its `thumbnail.ts`: its own layout at the size of a thumbnail, as paths. */
export type ThumbnailOf = (made: Made, input: DrawInput, world: () => World) => Thumbnail;

/** How much smaller than in a chart marks are. */
const SMALLER = 0.7;

/** One path for each look, in the order in which looks first appear: a page says each look once. */
export function merged(shapes: readonly Shape[]): Thumbnail {
	const paths = pathsByLook(
		shapes.filter(([, d]) => d !== ''),
		([look]) => look,
		([, d]) => d
	);
	return paths.map(({ look, d }) => [look, d]);
}

/** A level line across the whole width. */
export function across(look: string, y: number): Shape {
	return [look, `M0 ${px(y)}h${SIZE.width}`];
}

/** A figure's mark, as firm as the figure. */
export function markShapes(look: string, { x, y, r, row }: Mark): readonly Shape[] {
	const open = isOpen(row);
	const small = px(r * SMALLER);
	return [
		[`${look} mark ${row.status}${open ? ' open' : ''}`, markPath(row.status, x, y, small, open)],
		[`${look} half`, innerPath(row.status, x, y, small, open)]
	];
}

interface Mark extends Pick<PlacedMark, 'x' | 'y' | 'r'> {
	readonly row: Pick<PlacedMark['row'], 'status' | 'flags'>;
}

/** A figure's bar; torn where its year was not over. */
export function barShape(
	colour: number,
	{ x, y, width, height }: BarBox,
	torn: string,
	{ status }: Mark['row']
): Shape {
	return [`c${colour} bar ${status}`, torn === '' ? `M${x} ${y}h${width}v${height}h-${width}z` : torn];
}

/**
 * Lines of series, the first on top, every mark above every line. Of the marks only the last of a series and those that no
 * line touches are drawn: the others are in the line.
 */
export function lineShapes(series: readonly Drawn[]): readonly Shape[] {
	const drawn = [...series].reverse();
	return [
		...drawn.flatMap(({ colour, ranges }) =>
			ranges.map(({ x, y0, y1 }): Shape => [`c${colour} range`, `M${x} ${y0}V${y1}`])
		),
		...drawn.flatMap(({ colour, segments }) =>
			segments.map(({ d, status }): Shape => [`c${colour} segment ${status}`, d])
		),
		...drawn.flatMap(({ colour, superseded }) => superseded.flatMap((mark) => markShapes(`c${colour} old`, mark))),
		...drawn.flatMap(({ colour, marks }) => marks.filter(standsOut).flatMap((mark) => markShapes(`c${colour}`, mark)))
	];
}

type Drawn = Pick<PlacedSeries, 'colour' | 'ranges' | 'segments' | 'marks' | 'superseded'>;

function standsOut({ row }: PlacedMark, at: number, marks: readonly PlacedMark[]): boolean {
	const [before, after] = [marks[at - 1], marks[at + 1]];
	if (after === undefined) return true;
	return !mayJoin(row, after.row) && (before === undefined || !mayJoin(before.row, row));
}
