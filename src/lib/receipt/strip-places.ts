import { max, min } from 'd3';
import type { Conflict } from '$lib/statements/conflicts';

/** Where a figure stands on its strip, in percent of the strip's width from the left: both the same without a range. */
export interface StripPlace {
	readonly from: number;
	readonly to: number;
}

/** A conflict's strip: one place a figure in the order of the conflict, null where it cannot be placed. */
export interface StripPlaces {
	readonly figures: readonly (StripPlace | null)[];
	/** From the lowest to the highest of the figures that are compared; null where none are. */
	readonly bracket: StripPlace | null;
	/** Whether the axis divides by factors; else it begins at zero. */
	readonly log: boolean;
}

/** From so many powers of ten on a strip divides by factors: below it, lengths from zero tell the difference better. */
const LOG_FROM = 1;
/** Percent of the width kept free at the ends, for the marks. */
const MARGIN = 3;

/** Lays a conflict's figures out on one axis. */
export function stripPlaces({ figures, spread }: Pick<Conflict, 'figures' | 'spread'>): StripPlaces {
	const lowest = min(figures, ({ low }) => low ?? undefined) ?? 0;
	const highest = max(figures, ({ high }) => high ?? undefined) ?? 0;
	const powers = lowest > 0 ? Math.log10(highest) - Math.log10(lowest) : 0;
	const log = powers >= LOG_FROM - 1e-9;
	const share = (value: number) => {
		if (log) return (Math.log10(value) - Math.log10(lowest)) / powers;
		return highest > 0 ? Math.max(value, 0) / highest : 0;
	};
	const at = (value: number) => Math.round((MARGIN + share(value) * (100 - 2 * MARGIN)) * 100) / 100;
	return {
		figures: figures.map(({ low, high }) => (low === null || high === null ? null : { from: at(low), to: at(high) })),
		bracket: spread === null ? null : { from: at(spread.low), to: at(spread.high) },
		log
	};
}
