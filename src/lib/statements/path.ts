import type { Observation } from '$lib/data/observation';
import { isSound, say, type Said } from './said';
import { percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** The way of one series from one figure to a later one, all counted alike. */
export interface Path {
	readonly from: Observation;
	readonly to: Observation;
	/** True where the series has figures before the run that were counted in another way. */
	readonly broken: boolean;
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
	return from === undefined || to === undefined || from === to ? null : { from, to, broken };
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

/** The way of what one country reported, in its own currency or in reports; null where it has no run of two years. */
export function reportedSaid(
	of: 'losses' | 'reports',
	rows: readonly Observation[],
	country: string,
	text: (row: Observation) => string,
	language: Language
): Said | null {
	const path = pathOf(rows);
	if (path === null) return null;
	const { from, to } = path;
	const ends = { country, from: from.year, to: to.year, low: text(from), high: text(to) };
	return say((of === 'losses' ? m.path_losses : m.path_reports)(ends, { locale: language }), [from, to]);
}
