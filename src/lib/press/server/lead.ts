import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { collate, count, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { placesCounted, placesHeld } from './found';

/** What there is to print, of how many of the places that have a count of losses, and by which rule those were chosen. */
export function pressLead(data: Data, language: Language): string {
	const facts = {
		places: count(placesCounted(data).length, language),
		held: count(placesHeld(data).length, language)
	};
	return m.press_page_lead(facts, { locale: language });
}

/** Which places have a count of losses and no row, and why; empty where there are none. */
export function leftOut(data: Data, language: Language): string {
	const counted = new Set(placesCounted(data));
	const names = entityNames(data, language);
	const others = placesHeld(data).filter((code) => !counted.has(code));
	if (others.length === 0) return '';
	const sorted = others.map((code) => names.get(code) ?? code).sort(collate(language));
	return m.press_left_out({ names: listWords(sorted, language) }, { locale: language });
}
