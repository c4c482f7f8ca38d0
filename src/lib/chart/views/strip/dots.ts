import type { Status } from '$lib/data/observation';
import { linear, log } from '../../scale';

/** A value on an axis, with the bounds of a published range; null where there is nothing to place. */
export interface Plotted {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

/** A way along an axis, in percent of its length. */
export interface Reach {
	readonly from: number;
	readonly to: number;
}

/** Where a value stands, in percent; its range is null where it has none, or none of any length. */
export interface Place {
	readonly at: number;
	readonly range: Reach | null;
}

/** A row of dots: whose it is, and what is drawn of it. */
export interface DotRow {
	readonly name: string;
	/** What was counted, under the name; empty for nothing. */
	readonly detail: string;
	/** Null where the figure has no place on the axis. */
	readonly place: Place | null;
	/** Null: computed here, drawn as a hollow bar. */
	readonly status: Status | null;
	/** Colour of the mark, as in marks.css. */
	readonly colour: number;
	/** True for the row that stands out. */
	readonly own?: boolean;
	/** True where it is shown, but not compared. */
	readonly faint?: boolean;
}

/** Values on one axis: a place each, in order, and round values to read them by, in percent of its length. */
export interface Dots {
	/** Whether the axis divides by factors; else it begins at zero. */
	readonly log: boolean;
	readonly places: readonly (Place | null)[];
	readonly ticks: readonly { readonly at: number; readonly value: number }[];
	/** From one value to another, such as the ends of what is compared. */
	readonly reach: (from: number, to: number) => Reach;
}

const MOST_TICKS = 4;
/** Room at both ends of a logarithmic axis, as a factor. */
const ROOM = 1.6;
/** From so many times apart on an axis divides by factors: below it, lengths from zero tell the difference better. */
const FAR = 10;

/** Ends of a logarithmic axis that these values have room on; those at or below zero have no place. */
export function logEnds(values: readonly number[]): readonly [number, number] {
	const positive = values.filter((value) => value > 0);
	return positive.length > 0 ? [Math.min(...positive) / ROOM, Math.max(...positive) * ROOM] : [1, 10];
}

/** The powers of ten between two values. */
export function powersIn([low, high]: readonly [number, number]): readonly number[] {
	const first = Math.ceil(Math.log10(low));
	return Array.from({ length: Math.max(0, Math.floor(Math.log10(high)) - first + 1) }, (_, at) => 10 ** (first + at));
}

/**
 * Places values on one axis: logarithmic with a tick a power of ten (every second where they are many), or straight from
 * zero. What has no place on a logarithmic axis stands at its beginning.
 * @param scale absent: logarithmic where all are above zero and the highest is ten times the lowest or more
 */
export function layoutDots(values: readonly Plotted[], scale?: 'log' | 'linear'): Dots {
	const all = values.flatMap(({ value, low, high }) => (value === null ? [] : [value, low ?? value, high ?? value]));
	const [least, most] = [Math.min(...all), Math.max(...all)];
	const far = least > 0 && most >= least * FAR * (1 - 1e-9);
	const isLog = scale === undefined ? far : scale === 'log';
	const ends = isLog ? logEnds(all) : ([0, Math.max(0, most)] as const);
	const axis = isLog ? log(ends, [0, 100]) : linear(ends, [0, 100]);
	const at = (value: number) => (value <= 0 ? 0 : Math.round(axis(value) * 100) / 100);
	const reach = (from: number, to: number) => ({ from: at(from), to: at(to) });
	const powers = isLog && most > 0 ? powersIn(ends) : [];
	const every = Math.ceil(powers.length / MOST_TICKS);
	return {
		log: isLog,
		places: values.map(({ value, low, high }) => {
			if (value === null) return null;
			return { at: at(value), range: low === null || high === null || low === high ? null : reach(low, high) };
		}),
		ticks: powers.filter((_, nth) => nth % every === 0).map((value) => ({ at: at(value), value })),
		reach
	};
}
