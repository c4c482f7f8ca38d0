import { SLUGS } from '$lib/catalogue/slugs';
import { openData } from '$lib/data/server/load';
import { dayOf } from '$lib/words/dates';
import { hrefIn } from '$lib/words/href';
import { entriesIn, languageOf } from '$lib/words/language';
import { chartPng, chartSvg } from '../../../server/chart-picture';
import { origin } from '../../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	entriesIn(SLUGS.flatMap((slug) => (['svg', 'png'] as const).map((picture) => ({ slug, picture }))));

/** The picture of a chart before anything is chosen, in one language. */
export const GET: RequestHandler = async ({ params: { slug, picture, lang } }) => {
	const language = languageOf(lang);
	const occasion = { address: origin + hrefIn(language, `/charts/${slug}/`), day: dayOf(new Date()) };
	const [content, type] =
		picture === 'svg'
			? [await chartSvg(openData(), slug, language, occasion), 'image/svg+xml']
			: [await chartPng(openData(), slug, language, occasion), 'image/png'];
	return new Response(content, { headers: { 'content-type': type } });
};
