import { textWidth } from '../line/labels';
import { linearAxis, logAxis, type Tick, type ValueAxis } from '../line/scales';

/** Steps between factors of ten, for values that span hardly one. */
const BETWEEN = [1, 2, 5];

/**
 * An axis of one of the two amounts. A logarithmic one has a line per factor of ten, or, where fewer than two of those
 * fall inside, at 1, 2 and 5 times each.
 */
export function amountAxis(
	values: readonly number[],
	box: readonly [number, number],
	scale: 'log' | 'linear',
	label: (value: number) => string
): ValueAxis {
	const filled = values.length > 0 ? values : [1, 10];
	if (scale === 'linear') return linearAxis(filled, box, label);
	const axis = logAxis(filled, box, label);
	return axis.ticks.length >= 2 ? axis : { ...axis, ticks: finerTicks(filled, box, axis.y, label) };
}

function finerTicks(
	values: readonly number[],
	box: readonly [number, number],
	y: (value: number) => number,
	label: (value: number) => string
): Tick[] {
	const inside = (at: number) => at >= Math.min(...box) && at <= Math.max(...box);
	const first = Math.floor(Math.log10(Math.min(...values))) - 1;
	const last = Math.ceil(Math.log10(Math.max(...values))) + 1;
	const powers = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
	return powers
		.flatMap((power) => BETWEEN.map((times) => times * power))
		.map((value) => ({ at: y(value), label: label(value) }))
		.filter(({ at }) => inside(at));
}

/** Every tick, or every second, third … where their words would touch. */
export function thinned(ticks: readonly Tick[]): readonly Tick[] {
	const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label))) + 14;
	const [first, second] = ticks;
	if (first === undefined || second === undefined) return ticks;
	const every = Math.max(1, Math.ceil(widest / Math.max(1, Math.abs(second.at - first.at))));
	return ticks.filter((_, at) => at % every === 0);
}
