import type { ClaimKind, Topic, Verdict } from '$lib/data/claim';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A verdict in a word or two. */
export function verdictWord(verdict: Verdict, locale: Language): string {
	return {
		fits: m.check_verdict_fits,
		partly: m.check_verdict_partly,
		off: m.check_verdict_off,
		misplaced: m.check_verdict_misplaced,
		unverifiable: m.check_verdict_unverifiable,
		open: m.check_verdict_open
	}[verdict]({}, { locale });
}

/** What a verdict means, in a sentence. */
export function verdictMeaning(verdict: Verdict, locale: Language): string {
	return {
		fits: m.check_meaning_fits,
		partly: m.check_meaning_partly,
		off: m.check_meaning_off,
		misplaced: m.check_meaning_misplaced,
		unverifiable: m.check_meaning_unverifiable,
		open: m.check_meaning_open
	}[verdict]({}, { locale });
}

/** What a claim is about, in a word or two. */
export function topicWord(topic: Topic, locale: Language): string {
	return {
		world: m.check_topic_world,
		'viet-nam': m.check_topic_viet_nam,
		'internet-users': m.check_topic_internet_users,
		countries: m.check_topic_countries,
		convention: m.check_topic_convention
	}[topic]({}, { locale });
}

/** What kind of number it is, in a word or two. */
export function kindWord(kind: ClaimKind, locale: Language): string {
	return {
		travels: m.check_kind_travels,
		national: m.check_kind_national,
		treaty: m.check_kind_treaty
	}[kind]({}, { locale });
}
