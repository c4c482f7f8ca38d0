import type { TooltipContent } from '../figure/tooltip-content';
import type { ChartInput } from '../input';
import type { LineInput } from './line/line';
import type { ChartViewport } from '../figure/viewport.svelte';
import type { Drawing } from '../drawing';

/** What every picture of a chart page is drawn from. */
export interface ViewProps extends Record<string, unknown> {
	readonly drawing: Drawing;
	readonly viewport: ChartViewport<ChartInput>;
	/** Words for one figure; null where it is not drawn. */
	readonly read: (id: string) => TooltipContent | null;
	/** Two values of one year to be tied by a bracket; null for none. */
	readonly bracket: LineInput['bracket'];
}

/** Height of a picture, px: from 560 px of width up, and below. */
export interface Heights {
	readonly wide: number;
	readonly narrow: number;
	/** How low it may become, px, where large type leaves little room; absent: no lower than `wide`. */
	readonly least?: number;
	/** Whether it takes what is left of the first screen, where that is more. */
	readonly grows?: boolean;
	/** Whether it would be cut where it had less. */
	readonly whole?: boolean;
}

/** From this width of the plot, px, it has room for the names of its series. */
export const WIDE = 560;

/** Rows grow to this many times their height at most. */
const GROWN = 2.2;

/**
 * How many times as high rows stand that share a picture's height, from 1 to 2.2.
 * @param room height of the picture, px · @param fixed what of it is no row · @param need height that the rows need
 */
export function growth(room: number, fixed: number, need: number): number {
	return Math.max(1, Math.min(GROWN, (room - fixed) / Math.max(1, need)));
}

/** Size of the plot, px: as measured, before that the height that goes with the width. */
export function sizeOf(
	viewport: ChartViewport<unknown>,
	{ wide, narrow, grows = false }: Heights
): { width: number; height: number } {
	const { width, height } = viewport.size;
	const given = viewport.onPaper || (grows && viewport.measured);
	return { width, height: given ? height : width >= WIDE ? wide : narrow };
}
