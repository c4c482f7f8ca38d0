import type { Point, Series } from '../../series';

/**
 * The figure of the year, else the newest earlier one that is at most `reach` years older; null where there is none. A
 * later figure never stands for an earlier year. Order of the points does not matter.
 */
export function nearestYear<P extends { readonly row: { readonly year: number } }>(
	points: readonly P[],
	year: number,
	reach: number
): P | null {
	let best: P | null = null;
	for (const point of points) {
		const old = year - point.row.year;
		if (old >= 0 && old <= reach && (best === null || point.row.year > best.row.year)) best = point;
	}
	return best;
}

/** A place's figure on the map of one year. */
export interface PlaceFigure extends Point {
	/** ISO code. */
	readonly code: string;
	/** The year that was asked for; the figure's own may be earlier. */
	readonly asked: number;
}

/** One figure a place for the map of a year, under the rule of `nearestYear`; a place without one is left out. */
export function placeFigures(series: readonly Series[], year: number, reach: number): readonly PlaceFigure[] {
	return series.flatMap(({ key, points }) => {
		const found = nearestYear(points, year, reach);
		return found === null ? [] : [{ code: key, row: found.row, amount: found.amount, asked: year }];
	});
}
