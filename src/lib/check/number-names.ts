import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A count below ten in words, as sentences have it: 2 → "two", "hai"; from ten on in figures. */
export function numberName(number: number, language: Language): string {
	return m.number_names({}, { locale: language }).split(', ')[number] ?? count(number, language);
}
