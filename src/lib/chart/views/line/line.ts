import type { Observation, Status } from '$lib/data/observation';
import type { ReadingPoint } from '../../figure/reading';
import type { Series } from '../../draw/series';
import type { PlacedLetters } from '../../marks/letters';
import type { Tick } from './scales';

/** What a line chart is laid out from. Sizes in px. */
export interface LineInput {
	readonly series: readonly Series[];
	readonly years: readonly [number, number];
	readonly width: number;
	readonly height: number;
	readonly scale: 'log' | 'linear';
	/** Top of a linear axis where it is fixed (100 for shares). */
	readonly top?: number;
	/** What no value can be below, such as a fall of 100 percent; absent where there is no such end. */
	readonly least?: number;
	readonly tick: (value: number) => string;
	/** Decimal years with a label: drawn as rail under the axis. */
	readonly events: readonly { readonly at: number; readonly label: string }[];
	/** True draws small dots on the lines and a full mark only at the end of each. */
	readonly dense: boolean;
	/** Two values of one year to be tied by a bracket; null for none. */
	readonly bracket: {
		readonly year: number;
		readonly low: number;
		readonly high: number;
		readonly text: string;
	} | null;
	/** Series drawn beneath as thin mute lines without marks or names, so that the others can be compared with all. */
	readonly background?: readonly Series[];
	/** True makes the figures of the background readable by hover and keyboard. */
	readonly readBehind?: boolean;
	/** True for a thumbnail: nothing keeps room for words. */
	readonly bare?: boolean;
	/** Where it is one of several drawings on one axis of values; absent for one that stands alone. */
	readonly part?: LinePart;
}

/** The place of a drawing among several on one axis of values, px. */
export interface LinePart {
	/** Its left edge. */
	readonly left: number;
	/** Height above it that is taken. */
	readonly head: number;
	/** Room right of it for names; 0 where they stand among the marks. */
	readonly column: number;
	/** Space to the next one, into which a name may run. */
	readonly gap: number;
	/** All values that the axis must reach. */
	readonly reach: readonly number[];
}

/** A background series: its whole line as one path, gaps and breaks left open. */
export interface PlacedBackground {
	readonly key: string;
	readonly d: string;
}

/** A stretch of line between figures of consecutive years. */
export interface Segment {
	readonly d: string;
	/** Of the figure it leads to. */
	readonly status: Status;
}

/** A mark with its place, px. */
export interface PlacedMark {
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly row: Observation;
}

/** The name at a series' end, or beside its last mark. */
export interface PlacedLabel {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly name: string;
	readonly counts: string;
	/** Thin line from the mark to a label that was moved; empty where none is needed. */
	readonly leader: string;
}

/** One series, ready to be drawn. */
export interface PlacedSeries {
	readonly key: string;
	readonly colour: number;
	readonly segments: readonly Segment[];
	readonly marks: readonly PlacedMark[];
	readonly superseded: readonly PlacedMark[];
	readonly ranges: readonly { readonly x: number; readonly y0: number; readonly y1: number }[];
	readonly breaks: readonly { readonly x: number; readonly y: number }[];
	readonly label: PlacedLabel | null;
	/** What tells it from others without its colour; null for nothing. */
	readonly letters: PlacedLetters | null;
}

/** A bracket open to the left, with its text beside the middle; px. */
export interface PlacedBracket {
	readonly d: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** A finished line chart: nothing in it needs another computation, and nothing is NaN. */
export interface LineLayout {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly top: number;
	readonly grid: readonly Tick[];
	readonly years: readonly Tick[];
	/** `anchor`: on which side the text begins or ends at the line; null where there is no room for it. */
	readonly events: readonly { readonly x: number; readonly label: string; readonly anchor: 'start' | 'end' | null }[];
	readonly behind: readonly PlacedBackground[];
	readonly series: readonly PlacedSeries[];
	/** The background's figures come last, and only when asked for. */
	readonly points: readonly ReadingPoint[];
	readonly bracket: PlacedBracket | null;
	/** True where labels stand in the plot; below 560 px a list under the chart names the series. */
	readonly labelled: boolean;
}
