import { firstStory } from '$lib/chart/server/first-story';
import { claimsAbout } from '$lib/check/server/behind';
import { asideText } from '$lib/convention/server/aside-text';
import { SLUGS } from '$lib/data/datasets';
import { chartPublishers, raceDocuments, signatureDocuments } from '$lib/data/server/documents';
import { explorerCarried } from '$lib/data/server/explorer-carried';
import { openData } from '$lib/data/server/load';
import { languageOf, speak } from '$lib/language';
import { chartDisagreement, disputedOf } from '$lib/receipt/server/disagreement';
import { icebergOn } from '$lib/receipt/server/iceberg';
import { chartVoices, repeatedOn } from '$lib/receipt/server/repeated';
import { chartSaid, descriptionOf } from '../../../server/chart-said';
import { datasetName } from '../../../dataset-names';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = async ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const documents = { 'convention-signatures': signatureDocuments, 'race-to-40': raceDocuments };
	const carried = explorerCarried(data, language, slug);
	const disagreement = chartDisagreement(data, language, slug);
	const first = await firstStory(data, language, carried);
	// From here on nothing waits, so that no other page changes the language in between.
	speak(language);
	const said = first?.title ?? chartSaid(data, slug, language, new Map());
	return {
		...carried,
		first,
		name: datasetName(slug, language),
		description: descriptionOf(said),
		aside: asideText(data, slug, language),
		below: {
			publishers: chartPublishers(data, slug, language),
			voices: chartVoices(data, slug, language),
			disagreement,
			choosable: carried.dataset.series === 'publisher',
			repeated: repeatedOn(data, slug, language),
			iceberg: icebergOn(data, slug, language),
			claims: claimsAbout(data, slug, language),
			language
		},
		disputed: disputedOf(disagreement, language),
		documents: slug === 'convention-signatures' || slug === 'race-to-40' ? documents[slug](data, language) : []
	};
};
