import { chartPageData } from '$lib/catalogue/server/chart-page-data';
import { glossaryTerms } from '$lib/catalogue/server/glossary';
import { CHARTS, chartOf } from '$lib/catalogue/server/specs';
import { SLUGS } from '$lib/catalogue/slugs';
import { hasExercise } from '$lib/guess/server/exercises';
import { hrefIn } from '$lib/words/href';
import { asideText } from '$lib/convention/server/aside-text';
import { openData } from '$lib/data/server/load';
import { chartShort } from '$lib/short/server/chart';
import { disputedOf } from '$lib/receipt/server/disagreement';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { chartContext, descriptionOf, saidInEach } from '../../../server/chart-said';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(SLUGS.map((slug) => ({ slug })));

export const load: PageServerLoad = ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const carried = chartPageData(data, language, slug);
	speak(language);
	const context = chartContext(data, slug, language);
	return {
		...carried,
		slugs: CHARTS.map((one) => one.slug),
		name: chartOf(slug).name({}, { locale: language }),
		description: descriptionOf(saidInEach(data, slug)[language]),
		terms: glossaryTerms(data, language),
		learn: hasExercise(slug) ? hrefIn(language, '/learn/') : null,
		aside: asideText(data, slug, language),
		short: chartShort(data, slug, language),
		context: dataFile(language, `/charts/${slug}/context.json`, context),
		disputed: disputedOf(context.disagreement, language)
	};
};
