import { lastDayOf, precisionOf } from '$lib/data/cut-date';
import type { TreatyStanding } from '$lib/data/signature';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { doubtMeaning, notSigned, whenOf } from './standing';

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
 * What a State did, in a few words. Where nothing was seen, the words say up to when the list was: "Signed, no ratification known
 * by 10 July 2014", "Has not signed (list checked on 25 April 2026)".
 */
export function standingWords(standing: TreatyStanding, language: Language): string {
	const options = { locale: language };
	const { action, signed, listSeen, whole } = standing;
	if (hasJoined(standing))
		return action !== null && isAction(action) ? ACTIONS[action]({}, options) : m.treaty_joined({}, options);
	if (listSeen === null) return m.treaty_signed_undated({}, options);
	const date = dateWords(listSeen, language);
	if (signed !== null) return m.treaty_signed({ date }, options);
	return whole ? notSigned(listSeen, dateWords(listSeen, language), language) : m.treaty_none_open({ date }, options);
}

/** What is doubtful about a standing or was not seen of it, in words; empty where nothing is. */
export function standingDoubts(standing: TreatyStanding, language: Language): string {
	const options = { locale: language };
	const { doubts, signed, deposited, joinedBetween } = standing;
	const cut = (date: string | null) => date !== null && precisionOf(date) !== 'day';
	return [
		...doubts.map((doubt) => doubtMeaning(doubt, language)),
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
