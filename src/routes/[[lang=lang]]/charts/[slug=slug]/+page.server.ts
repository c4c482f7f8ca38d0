import { firstStory } from '$lib/chart/server/first-story';
import { asideText } from '$lib/convention/server/aside-text';
import { SLUGS } from '$lib/data/datasets';
import { explorerCarried } from '$lib/data/server/explorer-carried';
import { openData } from '$lib/data/server/load';
import { languageOf, speak } from '$lib/language';
import { disputedOf } from '$lib/receipt/server/disagreement';
import { chartContext } from '../../../server/chart-context';
import { chartSaid, descriptionOf } from '../../../server/chart-said';
import { dataFile } from '../../../server/data-files';
import { datasetName } from '../../../dataset-names';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = async ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const carried = explorerCarried(data, language, slug);
	const first = await firstStory(data, language, carried);
	// From here on nothing waits, so that no other page changes the language in between.
	speak(language);
	const context = chartContext(data, slug, language);
	const said = first?.title ?? chartSaid(data, slug, language, new Map());
	return {
		...carried,
		first,
		name: datasetName(slug, language),
		description: descriptionOf(said),
		aside: asideText(data, slug, language),
		context: dataFile(language, `/charts/${slug}/context.json`, context),
		disputed: disputedOf(context.disagreement, language)
	};
};
