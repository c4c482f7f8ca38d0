import { openData } from '$lib/data/server/load';
import { familyNames } from '$lib/catalogue/families';
import { CONVENTION } from '$lib/releases/filter';
import { countryFeed, feedText, type FeedOf } from '$lib/releases/server/feed';
import type { Data } from '$lib/data/server/data';
import { m } from '$lib/paraglide/messages';
import { speak, type Language } from '$lib/words/language';
import { origin } from './place';

/** What a page, or the feed below it, is about. */
export interface PageAbout {
	/** Kit's name of its route. */
	readonly route: string | null;
	readonly iso3: string | undefined;
	readonly family: string | undefined;
	readonly language: Language;
}

/** The feed of a country, of a topic or of the Convention; null for any other page. */
export function pageFeed(data: Data, { route, iso3, family, language }: PageAbout): FeedOf | null {
	speak(language);
	if (iso3 !== undefined) return countryFeed(data, iso3.toUpperCase(), language);
	const topic = familyNames().find(({ id }) => id === family);
	if (topic !== undefined) return { path: `/sources/${topic.id}/`, country: null, topic: topic.id, name: topic.name };
	return route?.startsWith('/[[lang=lang]]/convention') === true
		? { path: '/convention/', country: null, topic: CONVENTION, name: m.nav_convention() }
		: null;
}

/** A feed as it is sent. */
export function feedResponse(of: FeedOf, language: Language): Response {
	speak(language);
	return new Response(feedText(openData(), of, language, origin), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
}
