import { dayAfter } from './clock';
import { firstDayOf, lastDayOf, precisionOf, type Precision } from '$lib/data/cut-date';
import { daysBetween } from '$lib/data/race';

/** An event as the table has it, in the page's language. */
export interface TimelineEvent {
	/** ISO date, cut to what is known. */
	readonly date: string;
	readonly dateText: string;
	readonly event: string;
	readonly detail: string;
	/** Who put out the document it was read in, and its address; null where it cannot be read. */
	readonly source: string;
	readonly url: string | null;
	/** Doubt about it in a word or two; empty where there is none. */
	readonly doubt: string;
	/** 0: named first where room is scarce; higher numbers later. */
	readonly rank: number;
}

/** A day on the rail that is no event of the table. */
export function dayAlone(date: string, dateText = '', event = ''): TimelineEvent {
	return { date, dateText, event, detail: '', source: '', url: null, doubt: '', rank: event === '' ? 0 : 1 };
}

/** An event on the rail, px; a day has no width, a month or a year is as wide as it is long. */
export interface PlacedEvent extends TimelineEvent {
	readonly x: number;
	readonly width: number;
	readonly precision: Precision;
}

/** An event's words: where they begin or end, and how far from the rail: 1, 2… above it, -1, -2… below. */
export interface PlacedWords {
	readonly event: PlacedEvent;
	readonly x: number;
	readonly lane: number;
	readonly anchor: 'start' | 'end';
}

/** A finished timeline, px. */
export interface TimelineLayout {
	readonly events: readonly PlacedEvent[];
	readonly words: readonly PlacedWords[];
	/** The first of January of the years that are named. */
	readonly years: readonly { readonly x: number; readonly year: number }[];
}

/** Lanes for words, the nearest to the rail first. */
const LANES = [1, -1, 2, -2, 3] as const;
/** Width of a letter, and room between words of one lane, px. */
const CHAR = 6.6;
const GAP = 14;

/** Years between ticks, so that they stand at least so many px apart. */
function stepOf(width: number, years: number): number {
	return [1, 2, 5, 10].find((step) => (width / Math.max(1, years)) * step >= 44) ?? 20;
}

/**
 * Places events on a rail from the first of January of one year to the end of another. Words go where they cover no
 * other words, in the order of rank and then of date; events without room stay marks.
 * @param span years shown · @param width px
 */
export function layoutTimeline(
	events: readonly TimelineEvent[],
	span: { readonly from: number; readonly to: number },
	width: number
): TimelineLayout {
	const start = `${span.from}-01-01`;
	const whole = Math.max(1, daysBetween(start, `${span.to + 1}-01-01`));
	const at = (day: string) => Math.round((daysBetween(start, day) / whole) * width * 10) / 10;
	const placed = events
		.filter(({ date }) => Number(date.slice(0, 4)) >= span.from && Number(date.slice(0, 4)) <= span.to)
		.map((event): PlacedEvent => {
			const precision = precisionOf(event.date);
			const x = at(firstDayOf(event.date));
			const end = precision === 'day' ? x : at(dayAfter(lastDayOf(event.date), 1));
			return { ...event, x, width: Math.round((end - x) * 10) / 10, precision };
		});
	const step = stepOf(width, span.to - span.from + 1);
	const years = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index)
		.filter((year) => year % step === 0)
		.map((year) => ({ x: at(`${year}-01-01`), year }));
	return { events: placed, words: placeWords(placed, width), years };
}

interface Candidate extends Pick<PlacedWords, 'x' | 'lane' | 'anchor'> {
	readonly from: number;
	readonly to: number;
}

function placeWords(events: readonly PlacedEvent[], width: number): PlacedWords[] {
	const done: (PlacedWords & Candidate)[] = [];
	for (const event of [...events].sort((a, b) => a.rank - b.rank || (a.date < b.date ? -1 : 1))) {
		const long = Math.max(event.event.length, event.dateText.length + 2) * CHAR;
		const x = event.x + event.width / 2;
		const sides = [
			{ anchor: 'start' as const, from: x, to: x + long },
			{ anchor: 'end' as const, from: x - long, to: x }
		].filter(({ from, to }) => from >= 0 && to <= width);
		const free = LANES.flatMap((lane) => sides.map((side): Candidate => ({ ...side, x, lane }))).find((candidate) =>
			done.every((other) => apart(candidate, other))
		);
		if (free !== undefined) done.push({ event, ...free });
	}
	return done.map(({ event, x, lane, anchor }) => ({ event, x, lane, anchor })).sort((a, b) => a.x - b.x);
}

/** Words of a lane stand apart; on one side of the rail no stem runs through the words nearer to it. */
function apart(one: Candidate, other: Candidate): boolean {
	if (one.lane === other.lane) return one.to + GAP <= other.from || other.to + GAP <= one.from;
	if (Math.sign(one.lane) !== Math.sign(other.lane)) return true;
	const [near, far] = Math.abs(one.lane) < Math.abs(other.lane) ? [one, other] : [other, one];
	return far.x <= near.from - 3 || far.x >= near.to + 3;
}
