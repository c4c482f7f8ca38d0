import type { Claim, Verdict } from '$lib/data/claim';
import type { DotRow } from '$lib/chart/views/strip/dots';
import type { Status } from '$lib/data/observation';
import type { Part } from './formula';

/** A step as the page shows it. */
export interface StepLine {
	readonly label: string;
	readonly parts: readonly Part[];
}

/** A published figure in words. */
export interface FigureLine {
	readonly id: string;
	readonly text: string;
	/** What it counts, where and when. */
	readonly what: string;
	readonly publisher: string;
	readonly status: Status;
	readonly statusWord: string;
	/** What must be said of it: that it repeats another, was converted here, or is doubted. */
	readonly remarks: readonly string[];
}

/** A row of the picture: a mark on the scale or a bar from zero. */
export interface PictureRow extends DotRow {
	/** The figure in words, and its id where it was published. */
	readonly text: string;
	readonly figure: string | null;
}

/** The picture in words and places. */
export interface PictureLines {
	readonly kind: 'strip' | 'bars';
	readonly title: string;
	readonly note: string;
	readonly rows: readonly PictureRow[];
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** A stop on the way of a number: where it comes from, where it was said, what came of checking it. */
export interface Stop {
	readonly kind: 'origin' | 'said' | 'check';
	readonly date: string;
	readonly heading: string;
	readonly text: string;
	/** A document's own title; empty for none. */
	readonly title: string;
	readonly url: string | null;
	readonly figures: readonly FigureLine[];
}

/** A claim in the list. */
export interface ClaimLine {
	readonly id: string;
	readonly claim: string;
	readonly verdict: Verdict;
	readonly verdictWord: string;
	readonly topic: string;
	/** "VOV, August 2024". */
	readonly said: string;
	/** The step that says most: its words and its formula. */
	readonly headline: string;
	readonly formula: string;
}

/** A claim about what a chart draws: its address below `/check/`, its sentence and its verdict. */
export interface ClaimAbout extends Pick<Claim, 'id' | 'verdict'> {
	readonly claim: string;
	/** The verdict in words. */
	readonly verdictWord: string;
}
