import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import { conventionText } from '../../../server/convention-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** What the page of the Convention says: fetched where the browser makes the page. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	speak(language);
	return json(conventionText(openData(), language));
};
