import type { Candidate } from './candidates';
import type { Hedge, Reading } from './number-words';
import type { Quantity } from './quantities';

/** The least and the most that a figure may differ from a written number, as a share of it; a hedge widens one side. */
export const LEAST = 0.01;
export const MOST = 0.05;
export const HEDGED = 0.1;
/** A figure at one end of a range speaks less for it than a range with both its ends. */
const ONE_END = 0.6;
/** What computing with decimals may add to a difference. */
const SLACK = 1e-9;

/** The values that a written number may stand for. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

/** How well a number agrees with a figure. */
export interface Agreement {
	/** 0 (the same) to 1 (the edge of what the number may stand for), more for a less likely reading. */
	readonly far: number;
	/** Whether the figure, rounded as the number is, gives the number. */
	readonly rounds: boolean;
	/** Whether it is the nearest to it of all numbers with as many digits: not cut, but rounded. */
	readonly nearest: boolean;
	/** Whether the sentence is true of it: it gives the number, or lies where a hedge puts it. */
	readonly holds: boolean;
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
 * How a figure agrees with a quantity; null beyond what the number may stand for. A range must meet both published bounds,
 * or one end of it the figure, which is worth less; one number the value or either bound.
 */
export function agreement(
	{ readings, upper, hedge }: Quantity,
	of: Pick<Candidate, 'value' | 'low' | 'high'>
): Agreement | null {
	let best: Agreement | null = null;
	readings.forEach((reading, at) => {
		const high = upper?.[at] ?? upper?.[0] ?? null;
		const found = high === null ? either(reading, hedge, of) : both(reading, high, hedge, of);
		if (found === null) return;
		// The second way to read a number is less likely than the first.
		const likely = { ...found, far: found.far + at / 2 };
		if (best === null || likely.far < best.far) best = likely;
	});
	return best;
}

/** What each reading of a quantity may stand for. */
export function spansOf({ readings, upper, hedge }: Quantity): readonly Span[] {
	const spans = [...readings.map((one) => spanOf(one, hedge)), ...(upper ?? []).map((one) => spanOf(one, null))];
	return spans.map(({ low, high }) => ({ low: low * (1 - SLACK), high: high * (1 + SLACK) }));
}

type Bounded = Pick<Candidate, 'value' | 'low' | 'high'>;

function either(reading: Reading, hedge: Hedge | null, { value, low, high }: Bounded): Agreement | null {
	const found = [value, low, high].flatMap((one) => (one === null ? [] : (within(reading, hedge, one) ?? [])));
	return found.reduce<Agreement | null>((best, one) => (best === null || one.far < best.far ? one : best), null);
}

function both(low: Reading, high: Reading, hedge: Hedge | null, of: Bounded): Agreement | null {
	const one = either(low, hedge, of) ?? either(high, hedge, of);
	const less = one === null ? null : { far: one.far + ONE_END, rounds: false, nearest: false, holds: false };
	if (of.low === null || of.high === null) return less;
	const [a, b] = [within(low, hedge, of.low), within(high, null, of.high)];
	return a === null || b === null
		? less
		: {
				far: Math.max(a.far, b.far),
				rounds: a.rounds && b.rounds,
				nearest: a.nearest && b.nearest,
				holds: a.holds && b.holds
			};
}

function within(reading: Reading, hedge: Hedge | null, value: number): Agreement | null {
	const { low, high } = spanOf(reading, hedge);
	if (value < low * (1 - SLACK) || value > high * (1 + SLACK)) return null;
	const edge = value < reading.value ? reading.value - low : high - reading.value;
	const same = rounds(reading, hedge, value);
	const far = value === reading.value ? 0 : Math.abs(value - reading.value) / edge;
	const close = Math.abs(value - reading.value) <= reading.step / 2 + reading.value * SLACK;
	return { far, rounds: same, nearest: same && close, holds: same || hedge !== null };
}

function rounds({ value: written, step }: Reading, hedge: Hedge | null, value: number): boolean {
	const off = value - written;
	const slack = written * SLACK;
	if (hedge === 'over') return off >= -slack && off < step;
	if (hedge === 'nearly') return off <= slack && -off < step;
	// Newspapers cut digits off as often as they round.
	return off >= -step / 2 - slack && off < step + slack;
}
