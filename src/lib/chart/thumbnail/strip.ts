import { group, scaleLog } from 'd3';
import { px } from '../marks/shapes';
import type { Point, Series } from '../draw/series';
import { INNER, markShapes, merged, STILL, type Shape, type Still } from './still';

/** The most room that a row takes, px, and the space between two years as a part of it. */
const PITCH = 18;
const BETWEEN = 0.6;

interface Dot extends Point {
	readonly colour: number;
}

/**
 * A dot for every figure on one logarithmic scale, a row each: years from the first to the last, in a year the highest
 * first. Figures at or below zero have no place.
 */
export function layoutDots(series: readonly Series[]): Still {
	const dots = series
		.flatMap(({ colour, points, superseded }) => [...superseded, ...points].map((point): Dot => ({ ...point, colour })))
		.filter(({ amount }) => amount.value > 0);
	const years = [...group(dots, ({ row }) => row.year)].sort(([a], [b]) => a - b).map(([, ofYear]) => ofYear);
	const rooms = Math.max(1, dots.length + Math.max(0, years.length - 1) * BETWEEN);
	const pitch = Math.min(PITCH, STILL.height / rooms);
	const x = places(dots);
	let top = (STILL.height - rooms * pitch) / 2;
	const shapes = years.flatMap((ofYear) => {
		const rows = [...ofYear].sort((a, b) => b.amount.value - a.amount.value);
		const drawn = rows.flatMap((dot, at) => placed(dot, px(top + (at + 0.5) * pitch), Math.min(4, pitch * 0.42), x));
		top += (rows.length + BETWEEN) * pitch;
		return drawn;
	});
	return merged([...shapes].sort(([a], [b]) => Number(b === 'grid') - Number(a === 'grid')));
}

function places(dots: readonly Dot[]): (value: number) => number {
	const values = dots
		.flatMap(({ amount: { value, low, high } }) => [value, low ?? value, high ?? value])
		.filter((value) => value > 0);
	const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [1, 10];
	return scaleLog()
		.domain(low < high ? [low, high] : [low / 2, high * 2])
		.range([INNER.left, INNER.right])
		.clamp(true);
}

function placed({ colour, row, amount }: Dot, y: number, r: number, x: (value: number) => number): readonly Shape[] {
	const { low, high } = amount;
	const ranged = low !== null && high !== null && low > 0;
	return [
		['grid', `M0 ${y}h${STILL.width}`],
		...(ranged ? ([[`c${colour} range`, `M${px(x(low))} ${y}H${px(x(high))}`]] as const) : []),
		...markShapes(`c${colour}`, row.status, px(x(amount.value)), y, px(r))
	];
}
