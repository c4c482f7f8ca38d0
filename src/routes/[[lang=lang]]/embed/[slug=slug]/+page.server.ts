import { firstStory } from '$lib/chart/server/first-story';
import { SLUGS } from '$lib/data/datasets';
import { explorerCarried } from '$lib/data/server/explorer-carried';
import { openData } from '$lib/data/server/load';
import { languageOf } from '$lib/language';
import { chartDisagreement, disputedOf } from '$lib/receipt/server/disagreement';
import { datasetName } from '../../../dataset-names';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = async ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const carried = explorerCarried(data, language, slug);
	return {
		...carried,
		first: await firstStory(data, language, carried),
		name: datasetName(slug, language),
		disputed: disputedOf(chartDisagreement(data, language, slug), language)
	};
};
