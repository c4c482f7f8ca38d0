import type { Precision } from '$lib/data/cut-date';
import type { ReadingPoint } from '../../figure/reading';
import type { PlacedLetters } from '../../marks/letters';

/** One step up: what happened, when, by whom, and where the line stands after it. */
export interface Step {
	/** Id of the row it was read in; several steps may be of one row. Empty for a step without a mark, of nobody who is named. */
	readonly id: string;
	/** Days since the line began. */
	readonly x: number;
	/** The count after it. */
	readonly y: number;
	/** What the mark is called in the picture; empty for most. */
	readonly name: string;
	readonly precision: Precision;
	/** Chosen by the reader: ringed in ink. */
	readonly chosen: boolean;
}

/** A line that only climbs. */
export interface StepLine {
	/** `data-series`. */
	readonly key: string;
	readonly name: string;
	/** A few words under the name: how far it has come. */
	readonly counts: string;
	/** 1–8: a series colour; 0: ink; 10: the Convention's own red. */
	readonly colour: number;
	/** In order of x, then of y. */
	readonly steps: readonly Step[];
	/** Days up to which the line is known to stand at its last count; null where it ends with its last step. */
	readonly until: number | null;
	/** The count that ends the race for this line: its step wears a full mark; null for none. */
	readonly threshold: number | null;
	/** The line the chart is about: heavier than the others. */
	readonly main: boolean;
	/** True where steps are missing: the line is the least there was, and broken. */
	readonly partial: boolean;
}

/** A mark on an axis before it is placed: days or a count, and its text. */
export interface Mark {
	readonly at: number;
	readonly label: string;
}

/** What a chart of steps is laid out from. Sizes in px. */
export interface StepsInput {
	readonly lines: readonly StepLine[];
	readonly width: number;
	readonly height: number;
	/** The last day of the axis. */
	readonly days: number;
	/** Ticks of the axis of days. */
	readonly ticks: readonly Mark[];
	/** Text of a gridline. */
	readonly tick: (value: number) => string;
	/** A count with a meaning, drawn as a line across the plot with its text; null for none. */
	readonly level: Mark | null;
	/** True for a thumbnail: nothing keeps room for words. */
	readonly bare?: boolean;
}

/** A step with its place, px. */
export interface PlacedStep extends Pick<Step, 'id' | 'name' | 'precision' | 'chosen'> {
	readonly x: number;
	readonly y: number;
}

/** A line's name, px. */
export interface PlacedName {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly name: string;
	readonly counts: string;
	/** Thin line to a name that was moved; empty where none is needed. */
	readonly leader: string;
}

/** One line, ready to be drawn. */
export interface PlacedLine {
	readonly key: string;
	readonly colour: number;
	readonly main: boolean;
	readonly partial: boolean;
	readonly d: string;
	/** The stretch after the last step, where the count is known to stand still; empty for none. */
	readonly still: string;
	readonly steps: readonly PlacedStep[];
	/** Where the threshold was reached, or where the main line stands today; null for none. */
	readonly end: { readonly x: number; readonly y: number } | null;
	readonly label: PlacedName | null;
	/** What tells it from others without its colour; null for nothing. */
	readonly letters: PlacedLetters | null;
}

/** A tick of the axis of days, px. */
export interface PlacedTick extends Mark {
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A count with a meaning: the height of its line, its number at the left, and its text beside that. */
export interface PlacedLevel extends Mark {
	readonly number: string;
}

/** A finished chart of steps: nothing in it is NaN. */
export interface StepsLayout {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly grid: readonly Mark[];
	readonly days: readonly PlacedTick[];
	readonly level: PlacedLevel | null;
	readonly lines: readonly PlacedLine[];
	readonly points: readonly ReadingPoint[];
	/** True where names stand in the plot; below 560 px a list under the chart has them. */
	readonly labelled: boolean;
}
