import { px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import { mayJoin } from '../../draw/may-join';
import type { Point } from '../../draw/series';
import type { PlacedBackground, LineInput } from './line';

type Placing = Pick<LineInput, 'background' | 'years' | 'scale'>;
type Axis = (value: number) => number;

/** A figure of the background has a place inside the years and, on a logarithmic axis, above zero. */
function fits({ row, amount }: Point, { years, scale }: Placing): boolean {
	return row.year >= years[0] && row.year <= years[1] && (scale === 'linear' || amount.value > 0);
}

/** Lowest and highest value of the background that has a place; empty without any. One pass: there may be thousands. */
export function backgroundReach(input: Placing): readonly number[] {
	let [low, high] = [Infinity, -Infinity];
	for (const { points } of input.background ?? []) {
		for (const point of points) {
			if (!fits(point, input)) continue;
			low = Math.min(low, point.amount.value);
			high = Math.max(high, point.amount.value);
		}
	}
	return low <= high ? [low, high] : [];
}

/**
 * One path a series, for hundreds of them. Lines join whole years that follow one another, as in front; a figure without
 * a neighbour is a line of no length, which round ends make a dot. Series without a figure to draw are left out. Heights
 * are whole px: thousands of decimals would make the page heavier and show nothing.
 */
export function placeBackground(input: Placing, x: Axis, y: Axis): PlacedBackground[] {
	const [from, to] = input.years;
	const columns = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(px(x(from + at + 0.5))));
	return (input.background ?? []).flatMap(({ key, points }) => {
		const d = pathOf(points, input, columns, y);
		return d === '' ? [] : [{ key, d }];
	});
}

/** @param columns px of each year of the axis: every series has the same */
function pathOf(points: readonly Point[], input: Placing, columns: readonly string[], y: Axis): string {
	let d = '';
	let before: Point['row'] | null = null;
	let alone = false;
	for (const point of points) {
		if (!fits(point, input)) continue;
		const { row, amount } = point;
		const joined = before !== null && mayJoin(before, row);
		if (alone && !joined) d += 'h0';
		d += `${joined ? 'L' : 'M'}${columns[row.year - input.years[0]] ?? ''} ${Math.round(y(amount.value))}`;
		alone = !joined;
		before = row;
	}
	return alone ? `${d}h0` : d;
}

/** Where the background's figures can be read. */
export function backgroundPoints(input: Placing, x: Axis, y: Axis): ReadingPoint[] {
	return (input.background ?? []).flatMap(({ key, points }) =>
		points
			.filter((point) => fits(point, input))
			.map(({ row, amount }) => ({
				x: px(x(row.year + 0.5)),
				y: px(y(amount.value)),
				id: row.id,
				status: row.status,
				series: key
			}))
	);
}
