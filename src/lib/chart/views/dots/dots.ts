import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Series } from '../../draw/series';
import type { ReadingPoint } from '../../figure/reading';
import type { EndLabel } from '../end-labels';
import type { Tick } from '../line/scales';

/** What dots on one axis are laid out from. Sizes in px. */
export interface DotsInput {
	/** The places in front, each with its figure of the year as its last; those with a colour are named. */
	readonly series: readonly Series[];
	/** All others. */
	readonly background: readonly Series[];
	readonly width: number;
	readonly height: number;
	readonly tick: (value: number) => string;
	readonly text: (amount: Amount) => string;
	/** No words, for a thumbnail. */
	readonly bare?: true;
}

/** A place's dot, px. */
export interface StackedDot {
	readonly key: string;
	readonly colour: number;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly row: Observation;
}

/** Finished dots, those in front last. */
export interface DotsLayout {
	readonly left: number;
	readonly right: number;
	/** Where the grid begins, and the axis that it ends at. */
	readonly top: number;
	readonly bottom: number;
	readonly ticks: readonly Tick[];
	readonly dots: readonly StackedDot[];
	/** Names over the crowd, each with a thin line down to its dot. */
	readonly names: readonly EndLabel[];
	readonly points: readonly ReadingPoint[];
}
