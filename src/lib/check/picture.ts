import { linear, log } from '$lib/chart/scale';

/** A value on a picture's scale, with the bounds of a published range. */
export interface Plotted {
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
}

/** Where a value stands, in percent of the width; `from` and `to` are the ends of its range, null where it has none. */
export interface Place {
	readonly at: number;
	readonly range: { readonly from: number; readonly to: number } | null;
}

/** A finished picture: one place a value, in order, and round values to read them by, in percent of the width. */
export interface PictureLayout {
	readonly places: readonly Place[];
	readonly ticks: readonly { readonly at: number; readonly value: number }[];
}

const MOST_TICKS = 4;
/** Room at both ends of a logarithmic scale, as a factor. */
const ROOM = 1.6;

/**
 * Places values on one scale: logarithmic with a tick a power of ten (every second where they are many), or straight from
 * zero. What has no place on a logarithmic scale stands at its beginning.
 */
export function layoutPicture(values: readonly Plotted[], scale: 'log' | 'linear'): PictureLayout {
	const all = values.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	const positive = all.filter((value) => value > 0);
	if (positive.length === 0) return { places: values.map(() => ({ at: 0, range: null })), ticks: [] };
	const [least, most] = [Math.min(...positive), Math.max(...positive)];
	const domain: readonly [number, number] = scale === 'log' ? [least / ROOM, most * ROOM] : [0, most];
	const to = scale === 'log' ? log(domain, [0, 100]) : linear(domain, [0, 100]);
	const place = (value: number) => (scale === 'log' && value <= 0 ? 0 : round(to(value)));
	return {
		places: values.map(({ value, low, high }) => ({
			at: place(value),
			range: low === null || high === null ? null : { from: place(low), to: place(high) }
		})),
		ticks: scale === 'log' ? powers(domain).map((value) => ({ at: place(value), value })) : []
	};
}

function powers([low, high]: readonly [number, number]): readonly number[] {
	const first = Math.ceil(Math.log10(low));
	const count = Math.max(0, Math.floor(Math.log10(high)) - first + 1);
	const every = Math.ceil(count / MOST_TICKS);
	return Array.from({ length: count }, (_, at) => 10 ** (first + at)).filter((_, at) => at % every === 0);
}

function round(share: number): number {
	return Math.round(share * 100) / 100;
}
