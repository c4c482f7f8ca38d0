import { STATUSES, type Status } from '$lib/data/observation';
import { yearSpans } from '$lib/words/format';
import type { Heard, HeardFigure, HeardLine } from './heard';

/** The lowest pitch, Hz: low enough for three octaves above it, high enough for the loudspeaker of a phone. */
const LOWEST = 220;
const OCTAVES = 3;

/** Seconds that a year and a place of a row take. */
const STEP_SECONDS = { year: 0.36, place: 0.6 } as const;
/** Seconds that all days of a picture take together. */
const DAYS_SECONDS = 14;
/** Seconds that a row of places takes at most: the whole world is heard in one breath, each place for a tenth of a second. */
const ROW_SECONDS = 18;
/** The least time between two steps, s. */
const LEAST = 0.12;
/** How much of its step a note sounds. */
const SOUNDING = 0.85;
/** Pause before a line in which its name is read, s: nothing sounds over a voice, at any speed. */
export const NAME_SECONDS = 1.4;
const CLICK_SECONDS = 0.04;
/** Seconds of a gridline and of an example of a status. */
const EXAMPLE_SECONDS = 0.7;
/** How far left and right, of 1. */
const SIDE = 0.9;
/** How loud a figure of an open mark is, of 1. */
const SOFT = 0.4;

/** One thing that is heard, or the time in which nothing is. */
export interface Sound {
	/** `name`: the pause before a line · `gap`: years without a figure · `break`: a click · `range`: a glide · `grid`: a gridline. */
	readonly kind: 'name' | 'note' | 'range' | 'gap' | 'break' | 'grid' | 'status';
	/** Seconds since the beginning. */
	readonly start: number;
	readonly seconds: number;
	/** Pitch at its beginning and its end, Hz; null for silence and a click. */
	readonly pitch: readonly [number, number] | null;
	/** From -1, left, to 1, right. */
	readonly pan: number;
	/** Decides the timbre; null where there is none. */
	readonly status: Status | null;
	/** How loud, 0 to 1. */
	readonly level: number;
	/** Key of its line; empty for none. */
	readonly line: string;
	/** Id of its figure; empty for none. */
	readonly id: string;
	/** What a gridline is called; the years of a gap; what else is shown with a figure. */
	readonly label: string;
}

/** What is played, in the order of time. */
export interface Score {
	readonly sounds: readonly Sound[];
	/** Until all is silent. */
	readonly seconds: number;
}

/**
 * Pitch of a place on a scale, Hz: 220 at its lower end, 1760 at its upper end, three octaves above. Equal steps on the
 * picture's scale are equal musical intervals, since hearing judges pitch by ratios (an octave is twice the frequency): half
 * the height of the picture is an octave and a half, wherever it lies, on a straight axis and on a logarithmic one.
 * @example pitchAt(0) // 220 · pitchAt(1 / 3) // 440 · pitchAt(1) // 1760
 */
export function pitchAt(share: number): number {
	return LOWEST * 2 ** (OCTAVES * share);
}

const SILENT = { pitch: null, pan: 0, status: null, level: 0, line: '', id: '', label: '' } as const;

/**
 * Lines one after the other, the figures of each in the order of time, from left to right. A year without a figure between
 * two others is as long and silent; what is missing before the first and after the last is left out. A click comes before
 * what was counted in another way; a published range follows its figure as a glide from low to high, or stands for it.
 * @param only key of the one line that is played; null for all, each after a pause in which it is named
 * @param speed times as fast as usual
 */
export function scoreOf(heard: Heard, only: string | null, speed: number): Score {
	const lines = heard.lines.filter(({ key }) => only === null || key === only);
	const sounds: Sound[] = [];
	let now = 0;
	for (const line of lines) {
		if (lines.length > 1) {
			sounds.push({ ...SILENT, kind: 'name', start: now, seconds: NAME_SECONDS, line: line.key });
			now += NAME_SECONDS;
		}
		const played = lineOf(line, heard, speed, now);
		sounds.push(...played);
		now = endOf(played, now);
	}
	return { sounds, seconds: now };
}

/**
 * The gridlines of a line's scale from low to high, in the middle; where its figures came about in several ways, one note
 * of each after them. Both ends are named in the pause before.
 */
export function scaleScore({ figures, gridlines }: HeardLine): Score {
	const statuses = STATUSES.filter((status) => figures.some((one) => one.status === status));
	const grid = gridlines.map(({ at, label }) => ({ kind: 'grid', at, label, status: statuses[0] ?? null }) as const);
	const examples = statuses.map((status) => ({ kind: 'status', at: 0.5, label: '', status }) as const);
	const shown = [...grid, ...(statuses.length > 1 ? examples : [])];
	const sounds = shown.map(({ kind, at, label, status }, index): Sound => ({
		...SILENT,
		kind,
		start: NAME_SECONDS + index * EXAMPLE_SECONDS,
		seconds: EXAMPLE_SECONDS * SOUNDING,
		pitch: [pitchAt(at), pitchAt(at)],
		status,
		level: 1,
		label
	}));
	const name: Sound = { ...SILENT, kind: 'name', start: 0, seconds: NAME_SECONDS };
	return { sounds: [name, ...sounds], seconds: NAME_SECONDS + shown.length * EXAMPLE_SECONDS };
}

function lineOf({ key, figures }: HeardLine, heard: Heard, speed: number, from: number): readonly Sound[] {
	const step = stepSeconds(heard) / speed;
	const note = (heard.step === 'day' ? LEAST * 2 : step) * SOUNDING;
	const first = figures[0]?.when ?? 0;
	const sounds: Sound[] = [];
	let free = from;
	figures.forEach((one, at) => {
		const before = figures[at - 1];
		const start = Math.max(from + (one.when - first) * step, free);
		const missing = heard.step !== 'year' || before === undefined ? 0 : one.when - before.when - 1;
		const pan = SIDE * (one.side ?? (heard.until === 0 ? 0 : (2 * one.when) / heard.until - 1));
		const of: OfLine = { ...SILENT, pan, line: key };
		if (missing > 0 && before !== undefined) {
			const label = yearSpans(Array.from({ length: missing }, (_, year) => heard.from + before.when + 1 + year));
			sounds.push({ ...of, kind: 'gap', start: start - missing * step, seconds: missing * step, label });
		}
		sounds.push(...figureSounds(one, start, note, of));
		free = start + (heard.step === 'day' ? LEAST / speed : step);
	});
	return sounds;
}

/** What every sound of a line has. */
type OfLine = Omit<Sound, 'kind' | 'start' | 'seconds'>;

/** A click where it is a break, then the note, the glide of its range, or both. @param seconds for all of it */
function figureSounds(one: HeardFigure, start: number, seconds: number, of: OfLine): readonly Sound[] {
	const { id, status, label = '' } = one;
	const common = { ...of, id, status, label, level: one.isOpen ? SOFT : 1 };
	const click = one.isBreak ? CLICK_SECONDS : 0;
	const [from, whole] = [start + click, seconds - click];
	const at = pitchAt(one.at);
	const glide = one.range === null ? null : ([pitchAt(one.range[0]), pitchAt(one.range[1])] as const);
	const sounds: Sound[] = [];
	if (one.isBreak) sounds.push({ ...of, kind: 'break', start, seconds: CLICK_SECONDS, level: 1, id: one.id });
	if (glide === null) sounds.push({ ...common, kind: 'note', start: from, seconds: whole, pitch: [at, at] });
	else if (one.onlyRange) sounds.push({ ...common, kind: 'range', start: from, seconds: whole, pitch: glide });
	else
		sounds.push(
			{ ...common, kind: 'note', start: from, seconds: whole / 2, pitch: [at, at] },
			{ ...common, kind: 'range', start: from + whole / 2, seconds: whole / 2, pitch: glide }
		);
	return sounds;
}

function stepSeconds({ step, until }: Heard): number {
	if (step === 'day') return DAYS_SECONDS / Math.max(1, until);
	return step === 'year' ? STEP_SECONDS.year : Math.min(STEP_SECONDS.place, ROW_SECONDS / (until + 1));
}

function endOf(sounds: readonly Sound[], from: number): number {
	const last = sounds.at(-1);
	return last === undefined ? from : last.start + last.seconds + LEAST;
}
