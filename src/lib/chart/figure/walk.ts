import type { ReadingPoint, WalkKey } from './reading';

/**
 * Where a key leads from point `at`: left and right walk a series in its own order (from a series of one point, as on a
 * map, they go to the nearest point on that side), up and down go to the series whose point is nearest above or below in
 * the drawing, Home and End to the ends of the series, Page Up and Page Down five figures back and on. Stays where nothing
 * is left.
 */
export function walk(points: readonly ReadingPoint[], at: number | null, key: WalkKey): number | null {
	const here = at === null ? undefined : points[at];
	if (here === undefined || at === null) {
		if (points.length === 0) return null;
		return key === 'End' ? points.length - 1 : 0;
	}
	if (key === 'PageUp' || key === 'PageDown') return fiveOn(points, at, key === 'PageUp' ? 'ArrowLeft' : 'ArrowRight');
	if (key === 'ArrowUp' || key === 'ArrowDown') return toOtherSeries(points, at, key === 'ArrowUp' ? -1 : 1);
	const own = points.flatMap((point, index) => (point.series === here.series ? [index] : []));
	if (own.length === 1) return toTheSide(points, at, key);
	const place = own.indexOf(at);
	const target = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: own.length - 1 }[key];
	return own[target] ?? at;
}

function fiveOn(points: readonly ReadingPoint[], at: number, key: 'ArrowLeft' | 'ArrowRight'): number {
	return Array.from({ length: 5 }).reduce<number>((place) => walk(points, place, key) ?? place, at);
}

type Sideways = 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

function toTheSide(points: readonly ReadingPoint[], at: number, key: Sideways): number {
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
