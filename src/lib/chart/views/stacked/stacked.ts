import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { LegendItem } from '../../input';
import type { BarBox } from '../../marks/bar-shapes';
import type { ReadingPoint } from '../../figure/reading';
import type { Series } from '../../draw/series';
import type { PlacedLetters } from '../../marks/letters';
import type { EndLabel } from '../end-labels';
import type { Tick } from '../line/scales';

/** What stacked bars are laid out from. Sizes in px. */
export interface StackedInput {
	/** The parts, from the bottom up. */
	readonly series: readonly Series[];
	readonly years: readonly [number, number];
	/** Dates to mark, as decimal years; none where they are left out. */
	readonly events?: readonly { readonly at: number; readonly label: string }[];
	readonly width: number;
	readonly height: number;
	/** True draws each part as a share of the parts drawn in its year: ticks are then percent, 0 to 100. */
	readonly relative: boolean;
	readonly tick: (value: number) => string;
	/** The amount in words. */
	readonly text: (amount: Amount, row: Observation) => string;
	/** Under a year that was not over: "part". */
	readonly partWord: string;
	/** True for a thumbnail: nothing keeps room for words. */
	readonly bare?: boolean;
}

/** A part of a year's bar at its place, px. */
export interface PlacedPart {
	readonly row: Observation;
	readonly box: BarBox;
	/** Outline where the top is torn; empty where it is whole. */
	readonly torn: string;
	/** Of the parts drawn in its year, percent; null where they sum to nothing. */
	readonly share: number | null;
}

/** Finished stacked bars, px. */
export interface StackedLayout {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly labelled: boolean;
	readonly grid: readonly Tick[];
	readonly years: readonly Tick[];
	/** The word for part of a year, under those years; `at` is the middle of the bar. */
	readonly partYears: readonly Tick[];
	/** Marked dates that lie among the years, from the left. */
	readonly events: readonly Tick[];
	readonly series: readonly {
		readonly key: string;
		readonly colour: number;
		readonly parts: readonly PlacedPart[];
		/** Its letter in every part that has room for it; null for none. */
		readonly letters: PlacedLetters | null;
	}[];
	readonly labels: readonly EndLabel[];
	readonly points: readonly ReadingPoint[];
	/** The list below a narrow plot, in the order given. */
	readonly legend: readonly LegendItem[];
	/** Negative figures, which no stack has a place for. */
	readonly negative: number;
	/** Figures not drawn in relative bars: their year's parts sum to nothing, or there is one part where other years have more. */
	readonly shareless: number;
	/** Years drawn without all of the parts: their bars are lower, or their shares higher, than they would be. */
	readonly incomplete: readonly number[];
}
