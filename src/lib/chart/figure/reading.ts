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
export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** Narrows a keyboard event's key. */
export function isWalkKey(key: string): key is WalkKey {
	return /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/.test(key);
}

/** Whether a key may be part of a name that is typed to find it. */
export function isNamingKey(key: string): boolean {
	return /^[\p{L}\p{N} ]$/u.test(key);
}
