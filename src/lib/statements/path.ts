import { greatest } from 'd3';
import type { Observation } from '$lib/data/observation';
import { inSentence, isSound, say, type Said } from './said';
import { percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** The way of one series from one figure to a later one, all counted alike. */
export interface Path {
	readonly from: Observation;
	readonly to: Observation;
	/** True where the series has figures before the run that were counted in another way. */
	readonly broken: boolean;
	/** The highest figure between the two, where it is above both; null without one. */
	readonly peak: Observation | null;
}

/** Figures of one series that were all counted alike, by year. */
export interface Run {
	readonly rows: readonly Observation[];
	/** True where a change of the way of counting stands before its first figure. */
	readonly broken: boolean;
}

/**
 * The last run of one series' figures by year: those under one metric and in one unit since the last break, of which the
 * sound ones are told. A gap ends no run; it may have no figure at all.
 */
export function lastRun(rows: readonly Observation[]): Run {
	const start = rows.findLastIndex((row, at) => {
		const before = rows[at - 1];
		return row.flags.includes('break') || row.metric !== before?.metric || row.unit !== before.unit;
	});
	const run = rows.slice(Math.max(start, 0));
	return { rows: run.filter(isSound), broken: run[0]?.flags.includes('break') === true || start > 0 };
}

/** The way of a series through its last run, or from one year of it to another; null where the run has no two such figures. */
export function pathOf(rows: readonly Observation[], between: readonly [number, number] | null = null): Path | null {
	const { rows: run, broken } = lastRun(rows);
	const ends = run.filter(({ year }) => between === null || between.includes(year));
	const [from] = ends;
	const to = ends.at(-1);
	if (from === undefined || to === undefined || from === to) return null;
	const highest = greatest(ends, ({ value }) => value);
	const peak = highest === undefined || highest.value <= Math.max(from.value, to.value) ? null : highest;
	return { from, to, broken, peak };
}

/** The smallest share that one decimal can print, percent. */
const VISIBLE = 0.05;

/**
 * The way of a country's share of people online through its last run: "Viet Nam: from 0.3% of people online in 2000 to 84.2%
 * in 2024", with a word of earlier years that were counted in another way. Of one figure alone what it is; null without any,
 * and where both ends print alike.
 */
export function usersSaid(
	rows: readonly Observation[],
	between: readonly [number, number] | null,
	country: string,
	language: Language
): Said | null {
	const options = { locale: language };
	const path = pathOf(rows, between);
	if (path === null) {
		const { rows: run, broken } = lastRun(rows);
		const only = run.at(-1);
		if (only === undefined) return null;
		const now = { country, year: only.year, share: share(only, language) };
		const told = broken ? m.path_users_now_broken : m.path_users_now;
		return say(told(now, options), [only]);
	}
	const { from, to, broken } = path;
	const ends = { country, from: from.year, to: to.year, low: share(from, language), high: share(to, language) };
	if (ends.low === ends.high) return null;
	return say((broken ? m.path_users_broken : m.path_users)(ends, options), [from, to]);
}

/** One decimal; a share too small for it is "under 0.1%". */
function share({ value }: Observation, language: Language): string {
	const text = percent(value, language, 1);
	return value > 0 && value < VISIBLE
		? m.path_share_under({ share: percent(0.1, language, 1) }, { locale: language })
		: text;
}

/** How the way of one place's figures is put into words. */
export interface PathWording {
	/** What the figures are of: "Reported losses per person". */
	readonly what: string;
	readonly place: string;
	readonly figure: (row: Observation) => string;
	readonly language: Language;
}

/**
 * The way of one place's figures, with the highest between its ends: "Singapore: reported losses from S$…in 2017 to S$… in
 * 2025; most in 2024, S$…".
 */
export function measuredPath({ from, to, peak }: Path, { what, place, figure, language }: PathWording): Said {
	const options = { locale: language };
	const ends = { place, what: inSentence(what), from: from.year, to: to.year, low: figure(from), high: figure(to) };
	const said = m.path_measured(ends, options);
	if (peak === null) return say(said, [from, to]);
	return say(m.path_most({ said, year: peak.year, figure: figure(peak) }, options), [from, to, peak]);
}
