import { chartOf } from '$lib/catalogue/server/specs';
import { SLUGS } from '$lib/catalogue/slugs';
import { chartPageData } from '$lib/catalogue/server/chart-page-data';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { chartDisagreement, disputedOf } from '$lib/receipt/server/disagreement';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(SLUGS.map((slug) => ({ slug })));

export const load: PageServerLoad = ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const carried = chartPageData(data, language, slug);
	return {
		...carried,
		name: chartOf(slug).name({}, { locale: language }),
		disputed: disputedOf(chartDisagreement(data, language, slug), language)
	};
};
