import { chartOf } from '$lib/chart/server/specs';
import { SLUGS } from '$lib/chart/slugs';
import { claimsAbout } from '$lib/check/server/behind';
import { asideText } from '$lib/convention/server/aside-text';
import { chartPublishers, raceDocuments, signatureDocuments } from '$lib/chart/server/documents';
import { explorerCarried } from '$lib/chart/server/chart-page';
import { openData } from '$lib/data/server/load';
import { languageOf, speak } from '$lib/words/language';
import { chartDisagreement, disputedOf } from '$lib/receipt/server/disagreement';
import { icebergOn } from '$lib/receipt/server/iceberg';
import { chartVoices, repeatedOn } from '$lib/receipt/server/repeated';
import { chartSaid, descriptionOf } from '../../../server/chart-said';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const documents = { 'convention-signatures': signatureDocuments, 'race-to-40': raceDocuments };
	const carried = explorerCarried(data, language, slug);
	const disagreement = chartDisagreement(data, language, slug);
	speak(language);
	return {
		...carried,
		name: chartOf(slug).name({}, { locale: language }),
		description: descriptionOf(chartSaid(data, slug, language)),
		aside: asideText(data, slug, language),
		below: {
			publishers: chartPublishers(data, slug, language),
			voices: chartVoices(data, slug, language),
			disagreement,
			choosable: chartOf(slug).series === 'publisher',
			repeated: repeatedOn(data, slug, language),
			iceberg: icebergOn(data, slug, language),
			claims: claimsAbout(data, slug, language),
			language
		},
		disputed: disputedOf(disagreement, language),
		documents: slug === 'convention-signatures' || slug === 'race-to-40' ? documents[slug](data, language) : []
	};
};
