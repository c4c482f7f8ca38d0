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

/** From this spread on a strip divides by factors: below it, lengths from zero tell the difference better. */
const LOG_FROM = 10;
/** Percent of the width kept free at the ends, for the marks. */
const MARGIN = 3;

/** Lays a conflict's figures out on one axis. */
export function stripPlaces({ figures }: Pick<Conflict, 'figures'>): StripPlaces {
	const lowest = min(figures, ({ low }) => low ?? undefined) ?? 0;
	const highest = max(figures, ({ high }) => high ?? undefined) ?? 0;
	const log = lowest > 0 && highest / lowest >= LOG_FROM;
	const share = (value: number) => {
		if (log) return Math.log(value / lowest) / Math.log(highest / lowest);
		return highest > 0 ? Math.max(value, 0) / highest : 0;
	};
	const at = (value: number) => Math.round((MARGIN + share(value) * (100 - 2 * MARGIN)) * 100) / 100;
	const compared = figures.filter(({ partial }) => !partial);
	const from = min(compared, ({ low }) => low ?? undefined);
	const to = max(compared, ({ high }) => high ?? undefined);
	return {
		figures: figures.map(({ low, high }) => (low === null || high === null ? null : { from: at(low), to: at(high) })),
		bracket: compared.length < 2 || from === undefined || to === undefined ? null : { from: at(from), to: at(to) },
		log
	};
}
