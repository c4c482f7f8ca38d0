import type { DeedDoubt } from '$lib/data/signature';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Doubt about a signature or an instrument, in a word or two. */
export function doubtWord(doubt: DeedDoubt, language: Language): string {
	return {
		'not-found-again': m.deed_not_found_again,
		disputed: m.deed_disputed,
		'reported-only': m.deed_reported_only
	}[doubt]({}, { locale: language });
}

/** What that doubt means. */
export function doubtMeaning(doubt: DeedDoubt, language: Language): string {
	return {
		'not-found-again': m.deed_not_found_again_meaning,
		disputed: m.deed_disputed_meaning,
		'reported-only': m.deed_reported_only_meaning
	}[doubt]({}, { locale: language });
}
