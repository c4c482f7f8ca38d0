import { chartOf } from '$lib/catalogue/server/specs';
import { SLUGS } from '$lib/catalogue/slugs';
import { explorerCarried } from '$lib/catalogue/server/chart-page';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { chartDisagreement, disputedOf } from '$lib/receipt/server/disagreement';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(SLUGS.map((slug) => ({ slug })));

export const load: PageServerLoad = ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const carried = explorerCarried(data, language, slug);
	return {
		...carried,
		name: chartOf(slug).name({}, { locale: language }),
		disputed: disputedOf(chartDisagreement(data, language, slug), language)
	};
};
