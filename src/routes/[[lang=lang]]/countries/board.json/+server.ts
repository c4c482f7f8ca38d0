import { freshnessBoard } from '$lib/countries/server/list';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** Who publishes what, up to which year: fetched where the browser makes the page. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	speak(language);
	return json(freshnessBoard(openData(), language));
};
