import type { Status } from '$lib/data/observation';

/** A drawn figure that can be read: where its mark stands (px in the plot) and whose it is. */
export interface ReadingPoint {
	readonly x: number;
	readonly y: number;
	/** Series or place: `data-series`. */
	readonly series: string;
	/** Id of the figure. */
	readonly id: string;
	readonly status: Status;
}

/**
 * Index of the point nearest to (x, y); null beyond `reach` px (Infinity: always the nearest).
 */
export function nearest(points: readonly ReadingPoint[], x: number, y: number, reach: number): number | null {
	let best: number | null = null;
	let bestDistance = reach * reach;
	points.forEach((point, at) => {
		const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
		if (distance <= bestDistance) {
			best = at;
			bestDistance = distance;
		}
	});
	return best;
}

/** Keys that walk through a chart. */
export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Narrows a keyboard event's key. */
export function isWalkKey(key: string): key is WalkKey {
	return /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);
}

/**
 * Where a key leads from point `at`: left and right walk a series in its own order (from a series of one point, as on a
 * map, they go to the nearest point on that side), up and down go to the series whose point is nearest above or below in
 * the drawing, Home and End to the ends of the series. Stays where nothing is left.
 */
export function walk(points: readonly ReadingPoint[], at: number | null, key: WalkKey): number | null {
	const here = at === null ? undefined : points[at];
	if (here === undefined || at === null) {
		if (points.length === 0) return null;
		return key === 'End' ? points.length - 1 : 0;
	}
	if (key === 'ArrowUp' || key === 'ArrowDown') return toOtherSeries(points, at, key === 'ArrowUp' ? -1 : 1);
	const own = points.flatMap((point, index) => (point.series === here.series ? [index] : []));
	if (own.length === 1) return toTheSide(points, at, key);
	const place = own.indexOf(at);
	const target = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: own.length - 1 }[key];
	return own[target] ?? at;
}

function toTheSide(points: readonly ReadingPoint[], at: number, key: WalkKey): number {
	const here = points[at];
	if (here === undefined) return at;
	if (key === 'Home') return 0;
	if (key === 'End') return points.length - 1;
	const direction = key === 'ArrowLeft' ? -1 : 1;
	const costs = points.map((point, index) => {
		const ahead = (point.x - here.x) * direction;
		return index === at || ahead <= 0 ? Infinity : ahead + Math.abs(point.y - here.y) * 3;
	});
	const best = Math.min(...costs);
	return best === Infinity ? at : costs.indexOf(best);
}

function toOtherSeries(points: readonly ReadingPoint[], at: number, direction: -1 | 1): number {
	const here = points[at];
	if (here === undefined) return at;
	let best = at;
	let bestCost = Infinity;
	points.forEach((point, index) => {
		const ahead = (point.y - here.y) * direction;
		if (point.series === here.series || ahead < 0 || (ahead === 0 && (index - at) * direction <= 0)) return;
		const cost = ahead + Math.abs(point.x - here.x) * 3;
		if (cost < bestCost) {
			best = index;
			bestCost = cost;
		}
	});
	return best;
}
