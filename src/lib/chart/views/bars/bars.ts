import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { BarBox } from '../../marks/bar-shapes';
import type { ReadingPoint } from '../../figure/reading';
import type { Series } from '../../draw/series';
import type { RowSize } from './rows';

/** Bars that stand together under a heading; an empty heading takes no room. */
export interface BarGroup {
	readonly heading: string;
	/** A bar is a series' figure of the year shown, else of the nearest year before; the others make its small line. */
	readonly items: readonly Series[];
}

/** What bars are laid out from. Sizes in px. */
export interface BarsInput {
	readonly groups: readonly BarGroup[];
	/** The year of the bars: a series without a figure of it, or of the few years before, has none. */
	readonly year: number;
	/** First and last year of the small lines; the same year twice for none. */
	readonly years: readonly [number, number];
	readonly width: number;
	/** Height that the rows share where it is more than they need; absent or 0 for none. */
	readonly room?: number;
	/** True sorts each group, largest first; false keeps the order given and means no rank. */
	readonly ranked: boolean;
	/** The amount in words, for the end of its bar. */
	readonly text: (amount: Amount, row: Observation) => string;
	/** The rows of a thumbnail, which has no words. */
	readonly bare?: RowSize;
}

/** A bar with its places, px. */
export interface PlacedBar {
	readonly key: string;
	readonly colour: number;
	/** Cut where it has no room. */
	readonly name: string;
	readonly nameX: number;
	readonly nameY: number;
	readonly box: BarBox;
	/** Outline of a bar with a torn end, of a year that was not over; empty where it is whole. */
	readonly torn: string;
	readonly text: string;
	readonly textX: number;
	readonly textY: number;
	/** The published range as a thin line with caps; empty where there is none. */
	readonly whisker: string;
	/** The small line; empty where there is no room or no second year. */
	readonly spark: string;
	readonly sparkEnd: { readonly x: number; readonly y: number } | null;
	readonly row: Observation;
}

/** Finished bars, px. */
export interface BarsLayout {
	readonly narrow: boolean;
	readonly height: number;
	readonly headings: readonly { readonly text: string; readonly y: number }[];
	readonly bars: readonly PlacedBar[];
	/** Line at zero where bars run to both sides of it; empty where they all start at the left. */
	readonly zero: string;
	readonly sparkHead: { readonly from: number; readonly to: number; readonly at: number; readonly y: number } | null;
	readonly points: readonly ReadingPoint[];
	/** Series without a figure in the year shown or shortly before. */
	readonly missing: number;
}
