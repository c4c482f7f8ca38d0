import type { Reading } from '../figure/reading-of';
import type { ChartInput } from '../input';
import type { TrendInput } from './line/line';
import type { Stage } from '../figure/stage.svelte';
import type { Drawing } from '../drawing';

/** What every picture of a chart page is drawn from. */
export interface ViewProps extends Record<string, unknown> {
	readonly drawing: Drawing;
	readonly stage: Stage<ChartInput>;
	/** Words for one figure; null where it is not drawn. */
	readonly read: (id: string) => Reading | null;
	/** Two values of one year to be tied by a bracket; null for none. */
	readonly bracket: TrendInput['bracket'];
}

/** Height of a picture, px: from 560 px of width up, and below. */
export interface Heights {
	readonly wide: number;
	readonly narrow: number;
}

/** From this width of the plot, px, it has room for the names of its series. */
export const WIDE = 560;

/** Size of the plot, px: the measured width, and the height that goes with it. */
export function sizeOf(stage: Stage<unknown>, { wide, narrow }: Heights): { width: number; height: number } {
	const { width } = stage.size;
	return { width, height: width >= WIDE ? wide : narrow };
}
