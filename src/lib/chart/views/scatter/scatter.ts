import type { Amount } from '$lib/data/convert';
import type { Observation, Status } from '$lib/data/observation';
import type { LegendItem } from '../../input';
import type { ReadingPoint } from '../../figure/reading';
import type { Spot } from '../line/labels';
import type { Tick } from '../line/scales';

/** Two figures of the same place: how far right and how high it stands. */
export interface ScatterPoint {
	readonly key: string;
	readonly name: string;
	/** 1–8 and 0: chosen, drawn on top and named; 9: mute. */
	readonly colour: number;
	readonly x: Amount;
	readonly y: Amount;
	/** The figure of `y`, which is the one that can be read. */
	readonly row: Observation;
	/** The figure of `x`. */
	readonly xRow: Observation;
	readonly year: number;
}

/** What a scatter plot is laid out from. Sizes in px. */
export interface ScatterInput {
	readonly points: readonly ScatterPoint[];
	readonly width: number;
	readonly height: number;
	readonly xScale: 'log' | 'linear';
	readonly yScale: 'log' | 'linear';
	readonly xTick: (value: number) => string;
	readonly yTick: (value: number) => string;
	/** What each axis counts, at its end. */
	readonly xWord: string;
	readonly yWord: string;
	/** Both amounts in words, for the list on narrow screens. */
	readonly xText: (amount: Amount) => string;
	readonly yText: (amount: Amount) => string;
	/** True for a thumbnail: nothing keeps room for words. */
	readonly bare?: boolean;
}

/** A place's mark, px. */
export interface PlacedDot {
	readonly key: string;
	readonly colour: number;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** What the mark says: the weaker status of its two figures, open where one of them is of part of a year. */
	readonly row: Pick<Observation, 'status' | 'flags'>;
	/** Id of the figure that is read. */
	readonly id: string;
	readonly label: {
		readonly text: string;
		readonly x: number;
		readonly y: number;
		readonly anchor: Spot['anchor'];
	} | null;
}

/** A finished scatter plot, px. */
export interface ScatterLayout {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly labelled: boolean;
	readonly grid: readonly Tick[];
	readonly columns: readonly Tick[];
	readonly xWord: string;
	readonly yWord: string;
	/** Mute ones first, so that the chosen lie on top. */
	readonly dots: readonly PlacedDot[];
	readonly points: readonly ReadingPoint[];
	/** The chosen places for the list below a narrow plot, highest first. */
	readonly legend: readonly LegendItem[];
	/** Statuses drawn. */
	readonly statuses: readonly Status[];
	/** Places with a figure of zero or less on a logarithmic axis, which has no place for it. */
	readonly leftOut: number;
}
