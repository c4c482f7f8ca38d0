import type { Amount } from '$lib/data/convert';
import type { Observation, Status } from '$lib/data/observation';
import type { LegendItem } from '../../input';
import type { ReadingPoint } from '../../figure/reading';
import type { Series } from '../../draw/series';
import type { PlacedLetters } from '../../marks/letters';
import type { EndLabel } from '../end-labels';
import type { Tick } from '../line/scales';
import type { PlacedMark } from '../line/line';

/** What a slope chart is laid out from. Sizes in px. */
export interface SlopeInput {
	readonly series: readonly Series[];
	/** The two years compared. */
	readonly years: readonly [number, number];
	readonly width: number;
	readonly height: number;
	readonly scale: 'log' | 'linear';
	/** Top of a linear axis where it is fixed (100 for shares). */
	readonly top?: number;
	/** What no value can be below, such as a fall of 100 percent; absent where there is no such end. */
	readonly least?: number;
	/** Words at the gridlines, which stand on narrow screens only: wide ones have the figures themselves. */
	readonly tick: (value: number) => string;
	/** The amount in words. */
	readonly text: (amount: Amount, row: Observation) => string;
	/** True for a thumbnail: nothing keeps room for words. */
	readonly bare?: boolean;
}

/** One series, ready to be drawn. */
export interface PlacedSlope {
	readonly key: string;
	readonly colour: number;
	/** From the first year's mark to the second's, with a hole where the way of counting changed; empty: not joined. */
	readonly d: string;
	/** Of the later figure. */
	readonly status: Status;
	/** Whether the way of counting changed after the first year, up to the second. */
	readonly broken: boolean;
	/** The two slanted strokes of a break; empty without one. */
	readonly strokes: string;
	readonly marks: readonly PlacedMark[];
	/** What tells it from others without its colour; null for nothing. */
	readonly letters: PlacedLetters | null;
}

/** A finished slope chart, px. */
export interface SlopeLayout {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly labelled: boolean;
	readonly grid: readonly Tick[];
	readonly years: readonly { readonly x: number; readonly label: string }[];
	readonly slopes: readonly PlacedSlope[];
	readonly labels: readonly (EndLabel & { readonly side: 'left' | 'right' })[];
	readonly points: readonly ReadingPoint[];
	/** The list below a narrow plot, highest latest figure first. */
	readonly legend: readonly LegendItem[];
	/** Series with a figure of one of the two years only: a mark, no line. */
	readonly lonely: number;
	/** Series with both figures, one of them of part of a year: never compared, so not joined. */
	readonly partial: number;
	/** Figures without a place on a logarithmic axis: zero or less. */
	readonly leftOut: number;
}
