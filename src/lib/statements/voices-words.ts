import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { voicesIn, type Voices } from './voices';

/**
 * "Publishers with a number of their own: 10. Parts of one body count once. 6 more only repeat numbers of others or build
 * on them."; empty where it would tell nothing.
 */
export function voicesWords({ own, joined, more, telling }: Voices, language: Language): string {
	if (!telling) return '';
	const options = { locale: language };
	return [
		m.voices_own({ own }, options),
		...(joined ? [m.voices_joined({}, options)] : []),
		...(more > 0 ? [m.voices_more({ more }, options)] : [])
	].join(' ');
}

/** The same of these figures, as one note in a list; none where it would tell nothing. */
export function voicesNotes(figures: Parameters<typeof voicesIn>[0], language: Language): readonly string[] {
	const words = voicesWords(voicesIn(figures), language);
	return words === '' ? [] : [words];
}
