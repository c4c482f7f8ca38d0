import { openData } from '$lib/data/server/load';
import { feedText, type FeedOf } from '$lib/releases/server/feed';
import { speak, type Language } from '$lib/words/language';
import { origin } from './place';

/** A feed as it is sent. */
export function feedResponse(of: FeedOf, language: Language): Response {
	speak(language);
	return new Response(feedText(openData(), of, language, origin), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
}
