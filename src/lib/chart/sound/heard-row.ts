import type { Tick } from '../views/line/scales';
import type { Heard, HeardFigure } from './heard';

/**
 * In which order places of a map are heard: `across` from west to east, `rising` from low to high.
 *
 * A sweep over the map keeps where things are: what is heard at one time is also heard from one side, so that a region of high
 * figures stands out as one; sorted by value, it tells how the figures are spread, and where they leap. Listeners ask both, and
 * maps that were tried with blind readers have both, the sweep first (Zhao, Plaisant, Shneiderman and Lazar, "Data sonification
 * for users with visual impairment: a case study with georeferenced data", 2008).
 */
export const ORDERS = ['across', 'rising'] as const;
export type HeardOrder = (typeof ORDERS)[number];

/** A place of a picture as it is heard, before it has its turn. */
export type HeardPlace = Omit<HeardFigure, 'when' | 'isBreak'> & {
	/** From -1, the left edge or the west, to 1, the right edge or the east. */
	readonly side: number;
};

/**
 * Places as one row, each heard from its side whenever its turn is. Of places as far west the one that was given first comes
 * first, and of places as high the western one.
 */
export function rowOfPlaces(
	places: readonly HeardPlace[],
	gridlines: readonly Tick[],
	order: HeardOrder
): Pick<Heard, 'lines' | 'step' | 'from' | 'until' | 'apart'> {
	const byPlace = places.toSorted((a, b) => a.side - b.side);
	const inTurn = order === 'rising' ? byPlace.toSorted((a, b) => a.at - b.at) : byPlace;
	return rowOf(
		inTurn.map((place, when) => ({ ...place, when, isBreak: false })),
		gridlines
	);
}

/** Figures as one row without a name, one step each. */
export function rowOf(
	figures: readonly HeardFigure[],
	gridlines: readonly Tick[]
): Pick<Heard, 'lines' | 'step' | 'from' | 'until' | 'apart'> {
	const row = { key: '', name: '', figures, gridlines };
	return {
		lines: figures.length === 0 ? [] : [row],
		step: 'place',
		from: 0,
		until: Math.max(0, figures.length - 1),
		apart: false
	};
}
