import { across, markShapes, merged, SIZE, type Shape, type ThumbnailOf } from '../thumbnail';
import { layoutStrip } from './layout';
import { stripOf } from './years';

/** The most room that a row takes, px, and the space between two years as a part of it. */
const PITCH = 18;
const BETWEEN = 0.6;

/** A row a figure, as many as fill the height. */
export const thumbnail: ThumbnailOf = ({ drawing }, input) => {
	const years = stripOf(drawing, input);
	const rooms = years.reduce((sum, { rows }) => sum + rows.length + BETWEEN, -BETWEEN);
	const row = Math.min(PITCH, SIZE.height / Math.max(1, rooms));
	const year = row * BETWEEN;
	const head = (SIZE.height - rooms * row) / 2 - year;
	const frame = { narrow: true, left: 5, right: SIZE.width - 5, head, year, heading: 0, row, mark: row / 2 };
	const rows = layoutStrip({ years, width: SIZE.width, tick: () => '', frame }).years.flatMap((one) => one.rows);
	const r = Math.min(5, row * 0.6);
	return merged([
		...rows.map(({ y }) => across('grid', y)),
		...rows.flatMap(({ colour, range, x, y, row: figure }): readonly Shape[] => [
			...(range === null ? [] : ([[`c${colour} range`, `M${range.from} ${y}H${range.to}`]] as const)),
			...markShapes(`c${colour}`, { x, y, r, row: figure })
		])
	]);
};
