import { SLUGS } from '$lib/catalogue/slugs';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import { chartContext } from '../../../../server/chart-context';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn(SLUGS.map((slug) => ({ slug })));

/** What stands under a chart: fetched once it is used. */
export const GET: RequestHandler = ({ params: { slug, lang } }) => {
	const language = languageOf(lang);
	speak(language);
	return json(chartContext(openData(), slug, language));
};
