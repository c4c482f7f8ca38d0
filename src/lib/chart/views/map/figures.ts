import { nearestYear } from '../../draw/nearest-year';
import type { Point, Series } from '../../draw/series';

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
