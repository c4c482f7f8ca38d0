import { count, magnitude } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** A number as short as it goes: whole from 10 to 9,999, others by their magnitude: 421.7 → "422", 2.54e9 → "2.54 bn". */
export function numberAlone(value: number, language: Language): string {
	const size = Math.abs(value);
	return size >= 10 && size < 10_000 ? count(value, language, 0) : magnitude(value, language, 'short');
}
