import type { Observation } from '$lib/data/observation';
import { precisionOf } from '$lib/data/cut-date';
import { daysBetween } from '$lib/data/race';
import { flagWord } from '$lib/statements/flag-words';
import { qualified, type Qualifier } from '$lib/statements/qualified';
import { isSound, withArticle } from '$lib/statements/said';
import { dateWords, monthAtMark } from '$lib/words/dates';
import { capital, count, figure } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** From when to when a figure counts that is no figure of a year: ISO, cut to what is known. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

/** The figure of crime that a country's title speaks of. */
export interface CrimeFound {
	/** Money lost; cases that were recorded, or solved; reports that somebody made. */
	readonly kind: 'losses' | 'cases' | 'solved' | 'reports';
	readonly row: Pick<Observation, 'id' | 'value' | 'unit' | 'year' | 'flags'>;
	/** What it is of, inside a sentence: "scams". */
	readonly crime: string;
	/** Words that the figure was published with. */
	readonly qualifiers: readonly Qualifier[];
	/** Null for a figure of a whole year. */
	readonly period: Period | null;
}

/** A longer period is told by its ends, in days. */
const TWO_YEARS = 731;

/** What a country's title joins. */
export interface HeadlineFacts {
	readonly country: string;
	/**
	 * Where it stands with the Convention; `reported`: a ratification of which no document of the depositary is held; `unsure`:
	 * a signature that was not found again. Null for a territory, which signs no treaty.
	 */
	readonly treaty: 'ratified' | 'reported' | 'signed' | 'unsure' | 'none' | null;
	/** When the list of signatures was last seen whole, ISO, cut as known: who is not in it had not signed by then. */
	readonly listSeen: string;
	/** Null where nobody counted any. */
	readonly crime: CrimeFound | null;
	/** Whether the tables hold some other figure of crime, estimated or of another kind. */
	readonly other: boolean;
}

/**
 * What a country's title, its document's title, its description and the list of countries say of it: where it stands with the
 * Convention, and what crime was counted there. "Indonesia had not signed by April 2026; Rp 8.2 trillion reported lost to scams in 373 days".
 */
export function headline(facts: HeadlineFacts, language: Language): string {
	const { country, treaty } = facts;
	const crime = crimeSaid(facts, language);
	if (treaty === null) return m.brief_territory({ country, crime }, { locale: language });
	return m.brief_title({ treaty: treatySaid(facts, treaty, language), crime }, { locale: language });
}

/** The country's side of the Convention, at the head of a sentence. */
function treatySaid(
	{ country, listSeen }: Pick<HeadlineFacts, 'country' | 'listSeen'>,
	treaty: NonNullable<HeadlineFacts['treaty']>,
	language: Language
): string {
	const name = capital(language === 'en' ? withArticle(country) : country);
	const said = {
		ratified: m.brief_ratified,
		reported: m.brief_ratified_reported,
		signed: m.brief_signed,
		unsure: m.brief_signed_unsure,
		none: m.brief_not_signed
	}[treaty];
	return said({ country: name, date: dateWords(listSeen, language) }, { locale: language });
}

/** The crime that was counted, with what is doubtful about the figure: "S$913.1 million reported lost to scams in 2025". */
export function crimeSaid({ crime: found, other }: Pick<HeadlineFacts, 'crime' | 'other'>, language: Language): string {
	const options = { locale: language };
	if (found === null) return (other ? m.brief_no_count : m.brief_no_figure)({}, options);
	const { kind, row, crime, period, qualifiers } = found;
	const words = { losses: m.brief_losses, cases: m.brief_cases, solved: m.brief_solved, reports: m.brief_reports };
	const value = kind === 'losses' ? figure(row.value, row.unit, language) : count(row.value, language);
	const amount = qualified(value, qualifiers, language);
	const said = words[kind]({ amount, crime, when: whenSaid(row.year, period, language) }, options);
	return isSound(row) ? said : m.brief_doubt({ said, doubt: doubtsOf(row, period, language) }, options);
}

/** "in 2025"; of a running total its length where that is known to the day and short of two years, else from when to when. */
export function whenSaid(year: number, period: Period | null, language: Language): string {
	const options = { locale: language };
	if (period === null) return m.brief_in_year({ year }, options);
	const days = daysOf(period);
	if (days !== null && days < TWO_YEARS) return m.brief_in_days({ days }, options);
	return m.brief_from_to({ from: dateWords(period.from, language), to: dateWords(period.to, language) }, options);
}

/** How long a period is, or from when to when, beside a mark: "373 days", "Mar 2022 – Nov 2024". */
export function spanLength(period: Period, language: Language): string {
	const days = daysOf(period);
	if (days !== null && days < TWO_YEARS) return m.brief_days({ days }, { locale: language });
	const ends = [period.from, period.to].map((date) => (date.length > 4 ? monthAtMark(date, language) : date));
	return ends.join(' – ');
}

/** Days from the first to the last of a period; null where either is not known to the day. */
function daysOf({ from, to }: Period): number | null {
	return precisionOf(from) === 'day' && precisionOf(to) === 'day' ? daysBetween(from, to) : null;
}

function doubtsOf({ flags }: Pick<Observation, 'flags'>, period: Period | null, language: Language): string {
	const told = flags.filter((flag) => !isSound({ flags: [flag] }) && (period === null || flag !== 'part-year'));
	return told.map((flag) => flagWord(flag, language)).join(', ');
}
