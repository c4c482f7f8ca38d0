import { linear, log, rounded, steps } from '../../scale';

/** A tick: its place in px and its text. */
export interface Tick {
	readonly at: number;
	readonly label: string;
}

/** Maps values to px, and gives the gridlines. */
export interface ValueAxis {
	readonly y: (value: number) => number;
	readonly ticks: readonly Tick[];
}

/**
 * A logarithmic axis with one gridline per factor of ten. Values must be above zero: a caller leaves others out.
 * @param values everything that must fit
 * @param box [bottom, top] in px
 */
export function logAxis(
	values: readonly number[],
	box: readonly [number, number],
	label: (value: number) => string
): ValueAxis {
	const low = Math.min(...values) / 1.35;
	const high = Math.max(...values) * 1.5;
	const y = log([low, high], box);
	const first = Math.ceil(Math.log10(low) - 1e-9);
	const last = Math.floor(Math.log10(high) + 1e-9);
	const powers = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => 10 ** (first + step));
	return { y, ticks: powers.map((value) => ({ at: y(value), label: label(value) })) };
}

/**
 * A linear axis from zero (or from the lowest negative value) with 3 to 6 round gridlines.
 * @param top its top where it is fixed
 * @param least what no value can be below: the axis goes no further
 */
export function linearAxis(
	values: readonly number[],
	box: readonly [number, number],
	label: (value: number) => string,
	top?: number,
	least = -Infinity
): ValueAxis {
	const high = top ?? Math.max(...values, 0);
	const bare = [Math.min(0, ...values), high === 0 ? 1 : high] as const;
	const wide = top === undefined ? rounded(bare, 4) : bare;
	const domain = [Math.max(wide[0], least), wide[1]] as const;
	const y = linear(domain, box);
	return { y, ticks: steps(domain, 4).map((value) => ({ at: y(value), label: label(value) })) };
}

/**
 * Years to px. A figure stands at mid-year (x + 0.5), so that an event in December falls between two marks.
 * @returns the scale for decimal years, and as many year labels as fit at `pitch` px.
 */
export function yearAxis(
	from: number,
	to: number,
	box: readonly [number, number],
	pitch: number
): { readonly x: (decimalYear: number) => number; readonly ticks: readonly Tick[] } {
	const x = linear([from, to + 1], box);
	const fitting = Math.max(1, Math.floor((box[1] - box[0]) / pitch));
	const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= fitting) ?? 20;
	const years: number[] = [];
	for (let year = to; year >= from; year -= step) years.unshift(year);
	return { x, ticks: years.map((year) => ({ at: x(year + 0.5), label: String(year) })) };
}

/** A date as a decimal year: 2024-12-24 → 2024.98; a month stands at its middle, a year at mid-year. */
export function decimalYear(iso: string): number {
	const [year = '0', month, day] = iso.split('-');
	if (month === undefined) return Number(year) + 0.5;
	return Number(year) + (Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 0.5) / 31)) / 12;
}
