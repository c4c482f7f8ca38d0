import { lastDayOf, precisionOf } from '$lib/data/cut-date';
import type { TreatyStanding } from '$lib/data/signature';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { doubtMeaning, whenOf } from './standing';

/** How a State joined, by the kind of its instrument. */
const ACTIONS = {
	ratification: m.treaty_ratified,
	accession: m.treaty_acceded,
	acceptance: m.treaty_accepted,
	approval: m.treaty_approved,
	succession: m.treaty_succeeded
};

function isAction(action: string): action is keyof typeof ACTIONS {
	return Object.hasOwn(ACTIONS, action);
}

/** True where it has joined, on a day that was seen or not. */
export function hasJoined({ deposited, joinedBetween }: Pick<TreatyStanding, 'deposited' | 'joinedBetween'>): boolean {
	return deposited !== null || joinedBetween !== null;
}

/**
 * Where a State stands, in a few words: "Party", before a treaty is in force how it joined; "Signed, not ratified"; "Has not
 * signed", of a treaty in force "Has not joined". The day of the list stands beside it: see `checkedWords`.
 */
export function standingWords(standing: TreatyStanding, language: Language): string {
	const options = { locale: language };
	const { action, signed, inForce } = standing;
	if (hasJoined(standing)) {
		if (inForce) return m.treaty_party({}, options);
		return action !== null && isAction(action) ? ACTIONS[action]({}, options) : m.treaty_joined({}, options);
	}
	if (signed !== null) return m.treaty_signed_only({}, options);
	return inForce ? m.treaty_not_joined({}, options) : m.treaty_not_signed({}, options);
}

/** What is doubtful about a standing or was not seen of it, in words; empty where nothing is. */
export function standingDoubts(standing: TreatyStanding, language: Language): string {
	const options = { locale: language };
	const { doubts, signed, deposited, joinedBetween, listSeen, whole } = standing;
	const cut = (date: string | null) => date !== null && precisionOf(date) !== 'day';
	return [
		...doubts.map((doubt) => doubtMeaning(doubt, language)),
		...(whole || hasJoined(standing)
			? []
			: [listSeen === null ? m.treaty_no_list({}, options) : m.treaty_list_short({}, options)]),
		...(joinedBetween === null ? [] : [betweenWords(joinedBetween, language)]),
		...(cut(deposited) ? [m.treaty_no_deposit_day({}, options)] : []),
		...(cut(signed) ? [m.treaty_no_signing_day({}, options)] : [])
	].join('; ');
}

function betweenWords([from, to]: readonly [string, string], language: Language): string {
	const options = { locale: language };
	if (from === '' || to === '') return m.treaty_no_deposit_day({}, options);
	return m.treaty_joined_between({ from: dateWords(from, language), to: dateWords(to, language) }, options);
}

/** When the list was last seen whole; a treaty action later than that is told by the date of its own document. */
export function checkedWords(
	{ signed, deposited, joinedBetween, listSeen }: TreatyStanding,
	published: string | null,
	language: Language
): string {
	const last = joinedBetween?.[1] ?? deposited ?? signed ?? '';
	const beyond = listSeen === null || last > lastDayOf(listSeen);
	if (!beyond) return dateWords(listSeen, language);
	if (published === null) return m.country_undated({}, { locale: language });
	return m.treaty_document({ date: dateWords(published, language) }, { locale: language });
}

/** When something was, as a sentence has it: "on 25 April 2026", "in April 2026"; "ngày 25/4/2026", "tháng 4/2026". */
export function whenWords(date: string, language: Language): string {
	return whenOf(date, dateWords(date, language), language);
}
