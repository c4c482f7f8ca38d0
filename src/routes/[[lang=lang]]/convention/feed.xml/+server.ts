import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { error } from '@sveltejs/kit';
import { feedResponse, pageFeed } from '../../../server/feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** Who signed and ratified the Convention. */
export const GET: RequestHandler = ({ params, route }) => {
	const language = languageOf(params.lang);
	const about = { route: route.id, iso3: undefined, family: undefined, language };
	return feedResponse(pageFeed(openData(), about) ?? error(404), language);
};
