import { precisionOf } from '$lib/data/cut-date';
import { dateWords } from '$lib/dates';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** When something was, as a sentence has it: "on 25 April 2026", "in April 2026"; "ngày 25/4/2026", "tháng 4/2026". */
export function whenWords(date: string, language: Language): string {
	const words = { date: dateWords(date, language) };
	const options = { locale: language };
	const precision = precisionOf(date);
	if (precision === 'day') return m.when_day(words, options);
	return precision === 'month' ? m.when_month(words, options) : m.when_year(words, options);
}
