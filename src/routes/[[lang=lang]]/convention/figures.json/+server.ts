import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import { conventionFigures } from '../../../server/convention-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** What the parts of the page that come alive are drawn from: fetched once one of them is near or used. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	speak(language);
	return json(conventionFigures(openData(), language));
};
