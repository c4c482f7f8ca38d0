import { isOpen } from '$lib/data/observation';
import { amountTick } from '$lib/statements/amount-words';
import { REACH } from '../draw/nearest-year';
import { binsOf } from '../views/map/bins';
import { placeFigures } from '../views/map/figures';
import { tickUnit } from '../views/words';
import { classScale } from './class-scale';
import type { Heard, HeardDrawing } from './heard';
import { rowOfPlaces, type HeardOrder, type HeardPlace } from './heard-row';

/** Where the marks of a picture stand, in its units, in its order; and how wide it is. */
export interface Marks {
	readonly width: number;
	readonly points: readonly { readonly id: string; readonly x: number }[];
}

/**
 * A map or tiles of one year: a note a place, as high as the figure stands in the classes of the key, from the side where the
 * place lies on the picture. Hatched places have no figure, and no note.
 */
export function heardPlaces({ drawing, input }: HeardDrawing, { points, width }: Marks, order: HeardOrder): Heard {
	const picture = drawing.picture === 'map' ? 'map' : 'tiles';
	const year = drawing.year ?? drawing.years[1];
	const series = picture === 'map' ? [...drawing.series, ...drawing.background] : drawing.series;
	const found = new Map(placeFigures(series, year, REACH).map((figure) => [figure.row.id, figure]));
	const there = points.flatMap(({ id, x }) => {
		const figure = found.get(id);
		return figure === undefined ? [] : [{ ...figure, x }];
	});
	const bins = binsOf(there.map(({ amount }) => amount.value));
	const { at, bounds } = classScale(bins, (value) => amountTick(value, tickUnit(drawing), input.language));
	const places = there.map(({ row, amount, x }): HeardPlace => ({
		id: row.id,
		side: (2 * x) / Math.max(1, width) - 1,
		at: at(amount.value),
		range: null,
		onlyRange: false,
		status: row.status,
		isOpen: isOpen(row)
	}));
	return { ...rowOfPlaces(places, bounds, order), way: 'places' };
}
