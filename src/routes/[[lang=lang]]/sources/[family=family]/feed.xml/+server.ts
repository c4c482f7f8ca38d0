import { error } from '@sveltejs/kit';
import { entriesIn, languageOf } from '$lib/words/language';
import { feedResponse } from '../../../../server/feed';
import { FAMILIES, familyWord } from '$lib/catalogue/families';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn(FAMILIES.map((family) => ({ family })));

/** What releases changed in the figures of a topic. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	const id = FAMILIES.find((family) => family === params.family) ?? error(404);
	const name = familyWord(id, language);
	return feedResponse({ path: `/sources/${id}/`, country: null, topic: id, name }, language);
};
