import { CHART_PICTURES } from '$lib/catalogue/page-files';
import { SLUGS } from '$lib/catalogue/slugs';
import { openData } from '$lib/data/server/load';
import { tablesDay } from '$lib/data/server/edition';
import { hrefIn } from '$lib/words/href';
import { entriesIn, languageOf } from '$lib/words/language';
import { chartPng, chartSvg } from '../../../server/chart-picture';
import { origin } from '../../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	entriesIn(SLUGS.flatMap((slug) => CHART_PICTURES.map((picture) => ({ slug, picture }))));

/** The picture of a chart before anything is chosen, in one language. */
export const GET: RequestHandler = async ({ params: { slug, picture, lang } }) => {
	const language = languageOf(lang);
	const data = openData();
	// The day of the tables, not of the build: the same tables make the same file
	const occasion = {
		address: origin + hrefIn(language, `/charts/${slug}/`),
		day: tablesDay(data.descriptor)
	};
	const [content, type] =
		picture === 'svg'
			? [await chartSvg(data, slug, language, occasion), 'image/svg+xml']
			: [await chartPng(data, slug, language, occasion), 'image/png'];
	return new Response(content, { headers: { 'content-type': type } });
};
