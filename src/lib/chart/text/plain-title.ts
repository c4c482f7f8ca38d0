import { listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Places that it names one by one. */
const NAMED = 3;

/**
 * The title where nothing can be said: what is drawn, where and when. "Losses that people and banks reported · Malaysia and
 * Singapore · 2015–2025".
 * @param years first and last; null where nothing is drawn
 * @param places names of the countries drawn, the world left out; none where the words tell the place
 */
export function plainTitle(
	what: string,
	places: readonly string[],
	years: readonly [number, number] | null,
	language: Language
): string {
	const where =
		places.length > NAMED
			? m.chart_title_places({ count: places.length }, { locale: language })
			: listWords(places, language);
	const [from, to] = years ?? ['', ''];
	return [what, where, from === to ? String(from) : `${from}–${to}`].filter((part) => part !== '').join(' · ');
}
