import type { Point, Series } from '../../draw/series';

/** A part of a year's stack, in the unit of its amount or in percent. */
export interface Part {
	readonly point: Point;
	/** Place of its series in the order given. */
	readonly at: number;
	readonly from: number;
	readonly to: number;
	readonly share: number | null;
	/** Whether nothing of any height stands on it. */
	readonly topmost: boolean;
}

/** The parts of one year, from the bottom up. */
export interface YearStack {
	readonly year: number;
	/** Whether one of its parts covers part of the year only. */
	readonly open: boolean;
	readonly parts: readonly Part[];
}

/**
 * Every year's stack; years without a figure have none. Negative figures are left out. In shares, so are years of nothing,
 * and years with one part where others have more: alone it would be all of it.
 */
export function stacksOf(
	series: readonly Series[],
	[from, to]: readonly [number, number],
	relative: boolean
): { stacks: YearStack[]; negative: number; shareless: number; incomplete: number[] } {
	const byYear = new Map<number, { point: Point; at: number }[]>();
	let negative = 0;
	series.forEach(({ points }, at) => {
		for (const point of points) {
			if (point.row.year < from || point.row.year > to) continue;
			if (point.amount.value < 0) negative += 1;
			else byYear.set(point.row.year, [...(byYear.get(point.row.year) ?? []), { point, at }]);
		}
	});
	const years = [...byYear].sort(([a], [b]) => a - b);
	const stacks = years.map(([year, found]) => stackOf(year, found, relative));
	const fullest = Math.max(0, ...stacks.map(({ parts }) => parts.length));
	const shared = ({ parts }: YearStack) =>
		parts.some(({ share }) => share !== null) && (parts.length > 1 || fullest === 1);
	const kept = relative ? stacks.filter(shared) : stacks;
	const parts = new Set(kept.flatMap((stack) => stack.parts.map(({ at }) => at))).size;
	return {
		stacks: kept,
		negative,
		shareless: partsIn(stacks) - partsIn(kept),
		incomplete: kept.filter((stack) => stack.parts.length < parts).map(({ year }) => year)
	};
}

const partsIn = (stacks: readonly YearStack[]) => stacks.reduce((sum, { parts }) => sum + parts.length, 0);

function stackOf(year: number, found: readonly { point: Point; at: number }[], relative: boolean): YearStack {
	const total = found.reduce((sum, { point }) => sum + point.amount.value, 0);
	const last = found.findLast(({ point }) => point.amount.value > 0) ?? found.at(-1);
	let reached = 0;
	const parts = found.map(({ point, at }): Part => {
		const share = total > 0 ? (point.amount.value / total) * 100 : null;
		const from = reached;
		reached += relative ? (share ?? 0) : point.amount.value;
		return { point, at, from, to: reached, share, topmost: point === last?.point };
	});
	return { year, open: found.some(({ point }) => point.row.flags.includes('part-year')), parts };
}
