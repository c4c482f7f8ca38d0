import type { Signature, Standing, TreatyDoubt } from '$lib/data/signature';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { precisionOf } from '$lib/data/cut-date';

/** Where a participant stood on a day. */
export interface StandingOn {
	/** What it had surely done by then. */
	readonly standing: Standing;
	/** What it may have done by then as well, because the day was not seen; null where nothing. */
	readonly perhaps: 'ratified' | 'signed' | null;
}

/**
 * Where a participant stood at the end of a day. A treaty action counts from the day by which it was done; from the first day on which
 * it can have been done until then it is `perhaps`.
 */
export function standingOn(
	{
		signedFrom,
		signedBy,
		ratifiedFrom,
		ratifiedBy
	}: Pick<Signature, 'signedFrom' | 'signedBy' | 'ratifiedFrom' | 'ratifiedBy'>,
	day: string
): StandingOn {
	const begun = (from: string | null) => from !== null && from <= day;
	if (ratifiedBy !== null && ratifiedBy <= day) return { standing: 'ratified', perhaps: null };
	if (signedBy <= day) return { standing: 'signed', perhaps: begun(ratifiedFrom) ? 'ratified' : null };
	return { standing: 'none', perhaps: begun(signedFrom) ? 'signed' : null };
}

/** Doubt about a signature or an instrument, in a word or two. */
export function doubtWord(doubt: TreatyDoubt, language: Language): string {
	return {
		'not-found-again': m.treaty_doubt_not_found_again,
		disputed: m.treaty_doubt_disputed,
		'reported-only': m.treaty_doubt_reported_only
	}[doubt]({}, { locale: language });
}

/** What that doubt means. */
export function doubtMeaning(doubt: TreatyDoubt, language: Language): string {
	return {
		'not-found-again': m.treaty_doubt_not_found_again_meaning,
		disputed: m.treaty_doubt_disputed_meaning,
		'reported-only': m.treaty_doubt_reported_only_meaning
	}[doubt]({}, { locale: language });
}

// Without date-fns: charts in the browser say these words too.

/** When something was, as a sentence has it: "on 25 April 2026", "in April 2026". @param words the date in words */
export function whenOf(date: string, words: string, language: Language): string {
	const precision = precisionOf(date);
	const said =
		precision === 'day' ? m.treaty_when_day : precision === 'month' ? m.treaty_when_month : m.treaty_when_year;
	return said({ date: words }, { locale: language });
}

/**
 * What every page says of a State that is not in a whole list: "Has not signed (list checked in April 2026)".
 * @param listSeen when the list was last seen whole, ISO, cut as known
 * @param words the same in words
 */
export function notSigned(listSeen: string, words: string, language: Language): string {
	return m.treaty_none({ when: whenOf(listSeen, words, language) }, { locale: language });
}
