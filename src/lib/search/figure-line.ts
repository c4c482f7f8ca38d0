import { extent, scaleLinear } from 'd3';
import { mayJoin } from '$lib/chart/draw/may-join';
import { px } from '$lib/chart/marks/shapes';
import type { Observation } from '$lib/data/observation';

/** A series as a small line, in px of its own svg. */
export interface FigureLine {
	/** Segments from figure to figure; none across a gap or another way of counting. */
	readonly path: string;
	readonly marks: readonly { readonly id: string; readonly x: number; readonly y: number }[];
	readonly from: number;
	readonly to: number;
	/** Where zero lies. */
	readonly zero: number;
}

/** Room around the marks for the ring. */
const MARGIN = 9;

/** A series by year, from zero, in this width and height. */
export function figureLine(rows: readonly Observation[], width: number, height: number): FigureLine {
	const [from = 0, to = 0] = extent(rows, ({ year }) => year);
	const highest = Math.max(0, ...rows.map(({ value }) => value));
	const x = scaleLinear([from, to], [MARGIN, width - MARGIN]);
	const y = scaleLinear([0, highest], [height - MARGIN, MARGIN]);
	const marks = rows.map(({ id, year, value }) => ({ id, x: px(x(year)), y: px(y(value)) }));
	const path = rows
		.map((row, at) => {
			const [before, mark] = [rows[at - 1], marks[at]];
			if (mark === undefined) return '';
			return `${before !== undefined && mayJoin(before, row) ? 'L' : 'M'}${mark.x} ${mark.y}`;
		})
		.join('');
	return { path, marks, from, to, zero: px(y(0)) };
}
