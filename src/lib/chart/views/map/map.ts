import type { Status } from '$lib/data/observation';
import type { MapDrawing } from '$lib/data/page-figures';
import type { ReadingPoint } from '../../figure/reading';
import type { PlaceFigure } from './figures';

/** What a map of classes is laid out from. Sizes in px. */
export interface MapInput {
	readonly map: MapDrawing;
	readonly figures: readonly PlaceFigure[];
	/** Codes the reader chose: outlined in ink and named. */
	readonly chosen: readonly string[];
	/** Codes to which the figure does not apply: drawn like zero, not like a gap. */
	readonly exempt: readonly string[];
	readonly width: number;
	readonly height: number;
	/** Words for a class: "25% to 50%". */
	readonly words: (from: number, to: number) => string;
}

/** What a place is filled with: the colour of its class (2–6), no figure, or zero and what it does not apply to. */
export type Fill = 2 | 3 | 4 | 5 | 6 | 'gap' | 'zero';

/** A place on the drawn map, px. */
export interface ClassedPlace {
	readonly code: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly fill: Fill;
	readonly chosen: boolean;
	/** Of the figure shown; null where there is none. */
	readonly status: Status | null;
}

/** A line of the legend: a class, zero, or no figure. */
export interface LegendClass {
	readonly fill: Fill;
	/** Printed breaks; empty for zero and gaps, which the legend words itself. */
	readonly label: string;
	/** Places in it. */
	readonly count: number;
}

/** A finished map of classes. */
export interface MapLayout {
	/** Of the drawing. */
	readonly scale: number;
	readonly left: number;
	readonly top: number;
	/** In drawing order: those that must lie on top last. */
	readonly outlined: readonly ClassedPlace[];
	/** Too small for an outline. */
	readonly dots: readonly ClassedPlace[];
	readonly names: readonly {
		readonly code: string;
		readonly name: string;
		readonly x: number;
		readonly y: number;
		readonly anchor: 'start' | 'middle' | 'end';
	}[];
	/** From few to many; then zero where there is any, then no figure where there is any. */
	readonly classes: readonly LegendClass[];
	readonly points: readonly ReadingPoint[];
}
