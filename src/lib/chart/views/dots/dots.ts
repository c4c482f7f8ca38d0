import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Series } from '../../draw/series';
import type { ReadingPoint } from '../../figure/reading';
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

/** The name of a dot over the crowd, with a thin line down to it, px. */
export interface DotName {
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	readonly value: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	readonly leader: string;
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
	readonly names: readonly DotName[];
	readonly points: readonly ReadingPoint[];
}
