import { group, max } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isSound, say, type Said } from './said';
import { listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Figures of one place or counter, by year, one a year, as they were published. */
export interface Told {
	readonly key: string;
	readonly name: string;
	readonly rows: readonly Observation[];
}

/** A series whose newest figure was set beside the one of the year before. */
export interface Compared extends Pick<Told, 'key' | 'name'> {
	readonly before: Observation;
	readonly last: Observation;
}

/** In how many series the later of two figures is above the earlier. */
export interface Rises {
	/** Years of the two figures. */
	readonly from: number;
	readonly to: number;
	readonly up: readonly Compared[];
	/** Those that fell or stayed. */
	readonly others: readonly Compared[];
}

/**
 * Which of several series rose into the newest year that any of them has a sound figure for, from the year before. Series
 * that end earlier are not counted. Figures are compared as they were published, so that no exchange rate takes part; sound
 * ones only, and none across a break. Null where fewer than two counters can be compared.
 */
export function risesOf(series: readonly Told[]): Rises | null {
	const to = newestYear(series);
	return to === undefined ? null : risesBetween(series, to - 1, to);
}

/** The one counter of several series whose newest year can be set beside the year before; null where none can, or several. */
export function onlyChange(series: readonly Told[]): Compared | null {
	const to = newestYear(series);
	const [only, ...more] = to === undefined ? [] : comparedBetween(series, to - 1, to);
	return only === undefined || more.length > 0 ? null : only;
}

function newestYear(series: readonly Told[]): number | undefined {
	return max(series, ({ rows }) => rows.findLast(isSound)?.year);
}

/** Which of several series stand higher in one year than in an earlier one, compared as in `risesOf`. */
export function risesBetween(series: readonly Told[], from: number, to: number): Rises | null {
	const compared = comparedBetween(series, from, to);
	if (compared.length < 2 || from >= to) return null;
	const by = group(compared, isUp);
	return { from, to, up: by.get(true) ?? [], others: by.get(false) ?? [] };
}

const isUp = ({ before, last }: Compared) => last.value > before.value;

/** Each counter once, by the first of its series; not at all where its series went different ways. */
function comparedBetween(series: readonly Told[], from: number, to: number): readonly Compared[] {
	const compared = series.flatMap(({ key, name, rows }): Compared[] => {
		const before = rows.find(({ year }) => year === from);
		const last = rows.find(({ year }) => year === to);
		if (before === undefined || last === undefined || !comparable(before, last, rows)) return [];
		return [{ key, name, before, last }];
	});
	return [...group(compared, ({ last }) => `${last.entity} ${last.house}`).values()].flatMap((own) =>
		new Set(own.map(isUp)).size === 1 ? own.slice(0, 1) : []
	);
}

/** Both sound, of one metric in one unit, and nothing between them counted in another way. */
export function comparable(before: Observation, last: Observation, rows: readonly Observation[]): boolean {
	const broken = rows.some(({ year, flags }) => year > before.year && year <= last.year && flags.includes('break'));
	return isSound(before) && isSound(last) && !broken && before.metric === last.metric && before.unit === last.unit;
}

/** Whether a series' last figure is above the one of the year before; null where the two cannot be compared. */
export function rose(rows: readonly Observation[]): boolean | null {
	const [before, last] = rows.slice(-2);
	if (before === undefined || last === undefined || last.year - before.year !== 1) return null;
	return comparable(before, last, rows) ? last.value > before.value : null;
}

/** As many names as a sentence lists of those that did not rise. */
const NAMED = 3;

/** In how many countries, as a verb with what follows it: "rose in 5 of 6 countries". */
function howWords({ up, others }: Rises, drawn: number, language: Language): string {
	const options = { locale: language };
	const of = up.length + others.length;
	const part = of < drawn;
	if (up.length === of) return (part ? m.rises_in_only : m.rises_in_all)({ of }, options);
	if (up.length === 0) return part ? m.rises_fell_only({ of }, options) : m.rises_fell_all({ of }, options);
	const how = m.rises_in_some({ up: up.length, of }, options);
	return part ? m.rises_with_both({ how }, options) : how;
}

/**
 * In how many countries reported losses, or reports, rose between two years; those where they did not by name while they
 * are few. Null where they rose in none and did not fall in all either.
 * @param drawn how many countries are drawn: where some cannot be compared, that is said
 */
export function risesSaid(what: 'losses' | 'reports', rises: Rises, drawn: number, language: Language): Said | null {
	const { from, to, up, others } = rises;
	if (up.length === 0 && others.some(({ before, last }) => last.value === before.value)) return null;
	const options = { locale: language };
	const told = what === 'losses' ? m.rises_losses : m.rises_reports;
	const said = told({ from, to, how: howWords(rises, drawn, language) }, options);
	const names = listWords(
		others.map(({ name }) => name),
		language
	);
	const named = up.length > 0 && others.length > 0 && others.length <= NAMED;
	const text = named ? m.rises_not_in({ said, names }, options) : said;
	return say(
		text,
		[...up, ...others].flatMap(({ before, last }) => [before, last]),
		[text.slice(said.length)]
	);
}
