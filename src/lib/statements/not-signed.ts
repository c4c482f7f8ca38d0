import { precisionOf } from '$lib/data/cut-date';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

// Without date-fns: charts in the browser say these words too.

/** When something was, as a sentence has it: "on 25 April 2026", "in April 2026". @param words the date in words */
export function whenOf(date: string, words: string, language: Language): string {
	const precision = precisionOf(date);
	const said = precision === 'day' ? m.when_day : precision === 'month' ? m.when_month : m.when_year;
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
