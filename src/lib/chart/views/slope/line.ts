import { breakPath, linePath, px } from '../../marks/shapes';
import type { Point, Series } from '../../draw/series';

/** A series' figures of the two years; null where it has none. */
export interface Ends {
	readonly series: Series;
	readonly first: Point | null;
	readonly last: Point | null;
	readonly broken: boolean;
}

interface Place {
	readonly x: number;
	readonly y: number;
}

/** Half the hole that a break leaves, px along the line. */
const HOLE = 8;

/** A straight line between two marks; broken, it stops at its middle for two slanted strokes. */
export function slopeLine(start: Place, end: Place, broken: boolean): { d: string; strokes: string } {
	const length = Math.hypot(end.x - start.x, end.y - start.y);
	if (!broken || length < 4 * HOLE) return { d: linePath([start, end]), strokes: '' };
	const at = (part: number): Place => ({
		x: start.x + (end.x - start.x) * part,
		y: start.y + (end.y - start.y) * part
	});
	const [before, middle, after] = [at(0.5 - HOLE / length), at(0.5), at(0.5 + HOLE / length)];
	return {
		d: linePath([start, before]) + linePath([after, end]),
		strokes: breakPath({ x: px(middle.x), y: px(middle.y) }, 6)
	};
}
