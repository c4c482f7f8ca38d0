import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { whenOf } from './not-signed';

/** When something was, as a sentence has it: "on 25 April 2026", "in April 2026"; "ngày 25/4/2026", "tháng 4/2026". */
export function whenWords(date: string, language: Language): string {
	return whenOf(date, dateWords(date, language), language);
}
