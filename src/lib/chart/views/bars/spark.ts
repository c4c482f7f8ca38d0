import { mayJoin } from '../../draw/may-join';
import { linePath, px } from '../../marks/shapes';
import type { Point } from '../../draw/series';
import type { PlacedBar } from './bars';
import type { Row } from './rows';
import { linear } from '../../scale';

/**
 * The small line of a bar between `from` and `to` px, on a scale of its own from zero. Joins whole years that follow one
 * another, with no change of method between them.
 */
export function sparkOf(
	points: readonly Point[],
	years: readonly [number, number],
	from: number | null,
	to: number,
	{ top, size }: Pick<Row<unknown>, 'top' | 'size'>
): Pick<PlacedBar, 'spark' | 'sparkEnd'> {
	const path = points.filter(({ row }) => row.year >= years[0] && row.year <= years[1]);
	// A dot without a line says nothing.
	if (from === null || !hasSpark(path, years)) return { spark: '', sparkEnd: null };
	const values = path.map(({ amount }) => amount.value);
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const x = linear(years, [from, to]);
	const y = linear([least, most === least ? 1 : most], [top + size.pitch - 6, top + 8]);
	const runs: Point[][] = [];
	path.forEach((point, at) => {
		const before = path[at - 1];
		if (before !== undefined && mayJoin(before.row, point.row)) runs.at(-1)?.push(point);
		else runs.push([point]);
	});
	const place = ({ row, amount }: Point) => ({ x: px(x(row.year)), y: px(y(amount.value)) });
	const last = path.at(-1);
	return {
		spark: runs
			.filter((run) => run.length > 1)
			.map((run) => linePath(run.map(place)))
			.join(''),
		sparkEnd: last === undefined ? null : place(last)
	};
}

/** Whether any two figures inside the years can be joined: without, no bar needs room for a line. */
export function hasSpark(points: readonly Point[], [from, to]: readonly [number, number]): boolean {
	const path = points.filter(({ row }) => row.year >= from && row.year <= to);
	return path.some((point, at) => {
		const before = path[at - 1];
		return before !== undefined && mayJoin(before.row, point.row);
	});
}
