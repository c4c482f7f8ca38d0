import { openData } from '$lib/data/server/load';
import { metricSections } from '$lib/catalogue/server/metric-sections';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** What is known of every kind of figure: fetched once the contents are used. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	speak(language);
	return json(metricSections(openData(), language));
};
