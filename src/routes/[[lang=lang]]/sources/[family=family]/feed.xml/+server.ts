import { error } from '@sveltejs/kit';
import { FAMILIES } from '$lib/catalogue/families';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { feedResponse, pageFeed } from '../../../../server/feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn(FAMILIES.map((family) => ({ family })));

/** What releases changed in the figures of a topic. */
export const GET: RequestHandler = ({ params, route }) => {
	const language = languageOf(params.lang);
	const about = { route: route.id, iso3: undefined, family: params.family, language };
	return feedResponse(pageFeed(openData(), about) ?? error(404), language);
};
