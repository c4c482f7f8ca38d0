import { thumbnails } from '$lib/catalogue/server/thumbnails';
import { openData } from '$lib/data/server/load';
import { languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

/** The pictures of the list of charts: fetched where the browser makes the page. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	speak(language);
	return json(thumbnails(openData(), language));
};
