import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';

const NAMES: Readonly<Record<Language, readonly string[]>> = {
	en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
	vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
};

/** A count below ten in words, as sentences have it: 2 → "two", "hai"; from ten on in figures. */
export function numberName(number: number, language: Language): string {
	return NAMES[language][number] ?? count(number, language);
}
