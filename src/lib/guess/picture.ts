import { px } from '$lib/chart/marks/shapes';
import { linearAxis, yearAxis, type Tick } from '$lib/chart/views/line/scales';
import { amountTick } from '$lib/statements/amount-words';
import type { Language } from '$lib/words/language';
import type { Exercise, Guess, Stroke } from './guess';

/** The picture of an exercise, px. */
export interface GuessPicture {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly grid: readonly Tick[];
	readonly years: readonly Tick[];
	/** The part that is given. */
	readonly given: string;
	/** What the reader drew, from the last given figure on; open where a year is missing. */
	readonly drawn: string;
	/** The published figures of the years that were to be drawn. */
	readonly truth: string;
	/** Where the reader's part begins. */
	readonly from: number;
	/** The stroke that a place of the picture means. */
	readonly strokeAt: (x: number, y: number) => Stroke;
}

const INSET = { left: 56, right: 16, top: 14, bottom: 28 } as const;
/** Room of a year's label. */
const PITCH = 62;

/** Lays out an exercise with the scales of the line charts. */
export function guessPicture(
	of: Exercise,
	guess: Guess,
	size: { readonly width: number; readonly height: number },
	language: Language
): GuessPicture {
	const { figures, given, unit, top } = of;
	const [first, last] = [figures[0]?.year ?? 0, figures.at(-1)?.year ?? 0];
	const [left, right] = [INSET.left, size.width - INSET.right];
	const bottom = size.height - INSET.bottom;
	const { y, ticks } = linearAxis([0, top], [bottom, INSET.top], (value) => amountTick(value, unit, language), top);
	const { x, ticks: years } = yearAxis(first, last, [left, right], PITCH);
	const point = (year: number, value: number) => `${px(x(year + 0.5))} ${px(y(value))}`;
	const line = (of: readonly { readonly year: number; readonly value: number | null }[]) =>
		of
			.map(({ year, value }, at) =>
				value === null ? '' : `${at === 0 || of[at - 1]?.value === null ? 'M' : 'L'}${point(year, value)}`
			)
			.join('');
	const own = figures.slice(given);
	const lastGiven = figures[given - 1];
	const before = lastGiven === undefined ? [] : [lastGiven];
	return {
		left,
		right,
		bottom,
		grid: ticks,
		years,
		given: line(figures.slice(0, given)),
		drawn: line([...before, ...own.map(({ year }, at) => ({ year, value: guess[at] ?? null }))]),
		truth: line([...before, ...own]),
		from: px(x((lastGiven?.year ?? first) + 0.5)),
		strokeAt: (across, down) => {
			const year = Math.round(((across - left) / (right - left)) * (last + 1 - first) + first - 0.5);
			const at = Math.min(Math.max(year - (own[0]?.year ?? first), 0), own.length - 1);
			const value = ((bottom - down) / (bottom - INSET.top)) * top;
			return { at, value: Math.min(Math.max(value, 0), top) };
		}
	};
}
