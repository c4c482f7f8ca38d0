import { isFirm, isOpen, type Observation } from '$lib/data/observation';
import type { Point } from '../../draw/series';
import { px } from '../../marks/shapes';

/** A figure that stands alone, or of no whole year: it stands over the time that it counts, px. */
export interface Block {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Hollow: a running total, part of a year, known to be incomplete, or not counted. */
	readonly open: boolean;
	/** What it is, where it is no figure of a whole year; empty otherwise. */
	readonly label: string;
	readonly row: Observation;
}

/** Time without a figure: where it is hatched, and where its words stand; no place where they do not fit. */
export interface Absence {
	readonly d: string;
	readonly words: { readonly x: number; readonly y: number } | null;
}

/** Where a panel draws, px, and how it places a decimal year (a year's middle is its number) and a value. */
export interface Ground {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseline: number;
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
}

/** The time that a figure counts, in years whose middle is their number. */
const timeOf = ({ row, span }: Point): readonly [number, number] => span?.years ?? [row.year - 0.5, row.year + 0.5];

/** True for figures that no line leads through: one alone, and such as count no whole year. */
export function standsAlone(point: Point, all: readonly Point[]): boolean {
	return all.length === 1 || point.span !== undefined;
}

/** The blocks of these figures, the longest time first, so that a shorter one lies on it. */
export function placeBlocks(points: readonly Point[], { left, right, baseline, x, y }: Ground): readonly Block[] {
	return points
		.map((point): Block => {
			const [from, to] = timeOf(point).map((at) => Math.min(right, Math.max(left, x(at))));
			const { row, amount, span } = point;
			const top = px(y(amount.value));
			return {
				x: px(from ?? left),
				y: top,
				width: px(Math.max(2, (to ?? right) - (from ?? left))),
				height: px(baseline - top),
				open: span !== undefined || !isFirm(row.status) || isOpen(row),
				label: span?.label ?? '',
				row
			};
		})
		.sort((a, b) => b.width - a.width);
}

/** Words about what is absent are so wide and high. */
const WORDS = { width: 310, height: 84 };

/** All the time of a panel that no figure counts. The words stand in the middle of the widest stretch. */
export function placeAbsence(points: readonly Point[], { left, right, top, baseline, x }: Ground): Absence {
	const times = points.map((point) => timeOf(point).map((at) => Math.min(right, Math.max(left, x(at)))));
	const sorted = times.sort(([a = 0], [b = 0]) => a - b);
	const gaps: (readonly [number, number])[] = [];
	let at = left;
	for (const [from = left, to = left] of [...sorted, [right, right]]) {
		if (from - at > 1) gaps.push([at, from]);
		at = Math.max(at, to);
	}
	const widest = gaps.reduce<readonly [number, number]>(
		(most, gap) => (gap[1] - gap[0] > most[1] - most[0] ? gap : most),
		[left, left]
	);
	const fits = widest[1] - widest[0] >= WORDS.width && baseline - top >= WORDS.height;
	return {
		d: gaps.map(([from, to]) => `M${px(from)} ${px(top)}H${px(to)}V${px(baseline)}H${px(from)}z`).join(''),
		words: fits ? { x: px((widest[0] + widest[1]) / 2), y: px((top + baseline) / 2) } : null
	};
}
