import { greatest, least } from 'd3';
import type { Conflict } from './conflicts';
import { isSound, alternatives, say, type Said, isForecast } from './said';
import type { Observation } from '$lib/data/observation';
import { factor } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A figure that is compared with others: its value or, where there are any, its published bounds. */
export interface Bounded {
	/** Null where there is nothing to compare: it cannot be converted. */
	readonly low: number | null;
	readonly high: number | null;
	/** Covers part of a year or several years: shown, never compared. */
	readonly partial: boolean;
}

/** How far figures of the same thing lie apart. */
export interface Spread {
	readonly low: number;
	readonly high: number;
	/** How many times the lowest the highest is, bounds included. */
	readonly times: number;
	/** The same between the bounds that face each other: 39 where 8 to 10 stand against 391.8. As `times` without ranges, one where they meet. */
	readonly least: number;
}

/**
 * How far apart these figures of one place, year and quantity lie, in one unit: 8 to 10 and 392 → 39 to 49 times. Null
 * where fewer than two may be compared, and where the lowest is zero or less. Everything on the site that says how far
 * figures lie apart says what this gives.
 */
export function spreadOf(figures: readonly Bounded[]): Spread | null {
	const whole = figures.flatMap(({ partial, low, high }) =>
		partial || low === null || high === null ? [] : [{ low, high }]
	);
	const lowest = least(whole, ({ low }) => low);
	const highest = greatest(whole, ({ high }) => high);
	if (whole.length < 2 || lowest === undefined || highest === undefined || lowest.low <= 0) return null;
	return {
		low: lowest.low,
		high: highest.high,
		times: highest.high / lowest.low,
		least: Math.max(1, highest.low / lowest.high)
	};
}

/** A conflict whose factor may be said. */
export interface SaidConflict extends Conflict {
	readonly spread: Spread;
}

/**
 * The conflicts whose factor may be said beside a picture of these figures: all that are compared are drawn, so that the
 * factor is the one of the strip, they are of two houses at least, and none of them is doubted or of another thing than its
 * year.
 */
export function spreadsAmong(conflicts: readonly Conflict[], drawn: ReadonlySet<string>): readonly SaidConflict[] {
	return conflicts.flatMap((conflict) => {
		const { spread } = conflict;
		const compared = comparedIn(conflict);
		const houses = new Set(compared.map(({ row }) => row.house));
		const all = compared.every(({ row }) => drawn.has(row.id) && isSound(row));
		return spread === null || houses.size < 2 || !all ? [] : [{ ...conflict, spread }];
	});
}

/** The figures of a conflict that its factor rests on. */
export function comparedIn({ figures }: Pick<Conflict, 'figures'>): Conflict['figures'] {
	return figures.filter(({ partial, low }) => !partial && low !== null);
}

/** Of several conflicts the one whose figures lie furthest apart, the newest among equals; null without any. */
export function widestSpread(conflicts: readonly SaidConflict[]): SaidConflict | null {
	return [...conflicts].sort((a, b) => b.spread.times - a.spread.times || b.year - a.year)[0] ?? null;
}

/** Of several conflicts that of the newest year, the widest of it; null without any. */
export function newestSpread(conflicts: readonly SaidConflict[]): SaidConflict | null {
	return [...conflicts].sort((a, b) => b.year - a.year || b.spread.times - a.spread.times)[0] ?? null;
}

/** Below this many times, figures are as good as alike: "1 times" would say nothing. */
const CLOSE = 1.05;
/** As many figures as a sentence names one by one; of more it has the lowest and the highest. */
const NAMED = 3;

/** How many times, in words: "49", "39 to 49" where one of them is a range, "up to 49" where their ranges meet. */
export function timesText({ times, least }: Spread, language: Language): string {
	const [low, high] = [factor(least, language), factor(times, language)];
	const options = { locale: language };
	if (low === high) return high;
	return least === 1 ? m.spread_times_up_to({ times: high }, options) : m.spread_times_between({ low, high }, options);
}

/** The same beside a bracket, in two lines parted by "|": "39–49×|apart". Empty where the figures are as good as alike. */
export function bracketText({ times, least }: Spread, language: Language): string {
	const [low, high] = [factor(least, language), factor(times, language)];
	if (times < CLOSE) return '';
	const both = low === high ? high : least === 1 ? `≤${high}` : `${low}–${high}`;
	return m.spread_times_apart({ times: both }, { locale: language });
}

/** How far the figures lie apart, in a sentence: "The highest is 39 to 49 times the lowest." */
export function timesWords({ spread }: Pick<Conflict, 'spread'>, language: Language): string {
	const options = { locale: language };
	if (spread === null) return m.spread_not_compared({}, options);
	if (spread.times < CLOSE) return m.spread_close({}, options);
	return m.spread_highest_times({ times: timesText(spread, language) }, options);
}

/** What a sentence about a spread is made with. */
export interface SpreadWording {
	/** What the figures are of, inside a sentence: "losses to online scams in Viet Nam". */
	readonly what: string;
	/** A figure as it is drawn, with its published range. */
	readonly text: (row: Observation) => string;
	/** Two ends in words as one range. */
	readonly between: (low: Observation, high: Observation) => string;
	readonly language: Language;
}

/**
 * Who puts what at how much, and how far apart that is: "For 2023, 2 publishers put losses to online scams in Viet Nam at
 * VND 8–10 or 391.8 trillion: 39 to 49 times apart". Forecasts are called so.
 */
export function spreadSaid(conflict: SaidConflict, wording: SpreadWording): Said {
	const { language, what, text, between } = wording;
	const options = { locale: language };
	const rows = comparedIn(conflict)
		.map(({ row }) => row)
		.sort((a, b) => a.value - b.value);
	const [low, high] = [rows[0], rows.at(-1)];
	const named = rows.length <= NAMED || low === undefined || high === undefined;
	const amounts = named ? alternatives(rows.map(text), m.spread_or({}, options)) : between(low, high);
	const said = m.spread_said({ year: conflict.year, who: whoWords(rows, language), what, amounts }, options);
	const apart =
		conflict.spread.times < CLOSE
			? said
			: m.spread_said_times({ said, times: timesText(conflict.spread, language) }, options);
	return say(apart, rows);
}

/** How many houses that count for themselves, and which of their figures are forecasts: "2 publishers", "2 forecasts", "3 publishers (1 in a forecast)". */
function whoWords(rows: readonly Observation[], language: Language): string {
	const options = { locale: language };
	const count = new Set(rows.map(({ house }) => house)).size;
	const forecasts = rows.filter(isForecast).length;
	if (forecasts === 0) return m.spread_publishers({ count }, options);
	if (forecasts === rows.length) return m.spread_forecasts({ count }, options);
	return m.spread_publishers_forecasts({ count, forecasts }, options);
}
