import { scaleLinear } from 'd3';
import type { Observation, Status } from '$lib/data/observation';
import { linePath, px } from '../../marks/shapes';
import type { ReadingPoint } from '../../reading';

/** One bar: a category's figure of the year shown, and its figures over the years for the small line. */
export interface RankedItem {
	readonly key: string;
	readonly name: string;
	/** The figure in words. */
	readonly text: string;
	readonly row: Observation;
	/** By year; the year shown included. */
	readonly path: readonly Observation[];
	/** The few that the title speaks of. */
	readonly stressed: boolean;
}

/** A bar with its places, px. */
export interface PlacedBar extends RankedItem {
	readonly nameX: number;
	readonly nameY: number;
	readonly barX: number;
	readonly barY: number;
	readonly barWidth: number;
	readonly barHeight: number;
	readonly textY: number;
	/** The small line; empty where there is no room or no second year. */
	readonly spark: string;
	readonly sparkEnd: { readonly x: number; readonly y: number } | null;
	readonly status: Status;
}

/** Finished ranked bars, px. */
export interface RankingLayout {
	readonly narrow: boolean;
	readonly bars: readonly PlacedBar[];
	readonly sparkHead: { readonly from: number; readonly to: number; readonly y: number } | null;
	readonly points: readonly ReadingPoint[];
}

const ROW = 30;
const NARROW_ROW = 44;
const HEAD = 22;
const WIDE = 560;

/** Height of so many bars, px, wide and narrow. */
export function rankingHeights(count: number): { wide: number; narrow: number } {
	return { wide: HEAD + Math.max(1, count) * ROW + 6, narrow: 6 + Math.max(1, count) * NARROW_ROW };
}

/** Lays out sorted bars from zero; from 560 px up a small line to the right shows each one's path over `years`. */
export function layoutRanking(
	items: readonly RankedItem[],
	years: readonly [number, number],
	width: number
): RankingLayout {
	const narrow = width < WIDE;
	const names = narrow ? 0 : Math.min(230, Math.max(120, ...items.map(({ name }) => name.length * 6.6 + 12)));
	const sparkFrom = narrow || years[1] - years[0] < 1 ? null : width - 108;
	const longest = width - names - 84 - (sparkFrom === null ? 0 : 124);
	const x = scaleLinear()
		.domain([0, Math.max(...items.map(({ row }) => row.value), 0) || 1])
		.range([0, Math.max(40, longest)]);
	const bars = items.map((item, at): PlacedBar => {
		const top = narrow ? 6 + at * NARROW_ROW : HEAD + at * ROW;
		return {
			...item,
			nameX: 0,
			nameY: top + (narrow ? 13 : 20),
			barX: names,
			barY: top + (narrow ? 19 : 6),
			barWidth: px(Math.max(1, x(item.row.value))),
			barHeight: narrow ? 15 : 18,
			textY: top + (narrow ? 31 : 20),
			...sparkOf(item.path, years, sparkFrom, width - 6, top),
			status: item.row.status
		};
	});
	return {
		narrow,
		bars,
		sparkHead: sparkFrom === null ? null : { from: sparkFrom, to: width - 6, y: 13 },
		points: bars.map(({ key, row, barX, barY, barWidth, barHeight }) => ({
			x: px(barX + Math.min(barWidth, 24)),
			y: barY + barHeight / 2,
			series: key,
			id: row.id,
			status: row.status
		}))
	};
}

function sparkOf(
	path: readonly Observation[],
	years: readonly [number, number],
	from: number | null,
	to: number,
	top: number
): Pick<PlacedBar, 'spark' | 'sparkEnd'> {
	if (from === null || path.length < 2) return { spark: '', sparkEnd: null };
	const x = scaleLinear().domain(years).range([from, to]);
	const y = scaleLinear()
		.domain([0, Math.max(...path.map(({ value }) => value)) || 1])
		.range([top + 24, top + 8]);
	const runs: Observation[][] = [];
	path.forEach((row, at) => {
		const before = path[at - 1];
		if (before !== undefined && row.year - before.year === 1 && !row.flags.includes('break')) runs.at(-1)?.push(row);
		else runs.push([row]);
	});
	const last = path.at(-1);
	return {
		spark: runs.map((run) => linePath(run.map((row) => ({ x: x(row.year), y: y(row.value) })))).join(''),
		sparkEnd: last === undefined ? null : { x: px(x(last.year)), y: px(y(last.value)) }
	};
}
