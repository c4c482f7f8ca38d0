import type { Observation } from '$lib/data/observation';
import type { Hedge, Quantity } from './quantities';
import type { Reading } from './numbers';

/** The least and the most that a figure may differ from a written number, as a share of it; a hedge widens one side. */
export const LEAST = 0.01;
export const MOST = 0.05;
export const HEDGED = 0.1;

/** The values that a written number may stand for. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

/**
 * What a number may stand for: half of its last digit that counts, at least 1 % and at most 5 % either way; "nearly" reaches
 * 10 % down, "over" 10 % up, "about" 5 % either way.
 */
export function spanOf({ value, step }: Reading, hedge: Hedge | null): Span {
	const share = hedge === 'about' ? MOST : Math.min(MOST, Math.max(LEAST, step / 2 / value));
	return {
		low: value * (1 - (hedge === 'nearly' ? HEDGED : share)),
		high: value * (1 + (hedge === 'over' ? HEDGED : share))
	};
}

/**
 * How far a figure lies from a quantity, 0 (the same) to 1 (the edge of what it may stand for); null beyond. A range must
 * meet both published bounds, one number the value or either bound.
 */
export function distance({ readings, upper, hedge }: Quantity, row: Observation): number | null {
	const found = readings.flatMap((reading, at) => {
		const high = upper?.[at] ?? upper?.[0];
		if (high !== undefined) {
			if (row.low === null || row.high === null) return [];
			const ends = [within(reading, hedge, row.low), within(high, null, row.high)];
			return ends.some((end) => end === null) ? [] : [Math.max(...ends.map(Number))];
		}
		const values = [row.value, row.low ?? row.value, row.high ?? row.value];
		const near = values.flatMap((value) => within(reading, hedge, value) ?? []);
		// The second way to read a number is less likely than the first.
		return near.length === 0 ? [] : [Math.min(...near) + at / 2];
	});
	return found.length === 0 ? null : Math.min(...found);
}

function within(reading: Reading, hedge: Hedge | null, value: number): number | null {
	const { low, high } = spanOf(reading, hedge);
	if (value < low || value > high) return null;
	if (value === reading.value) return 0;
	return value < reading.value
		? (reading.value - value) / (reading.value - low)
		: (value - reading.value) / (high - reading.value);
}
