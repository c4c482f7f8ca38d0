import { claimsAbout } from '$lib/check/server/behind';
import { chartOf } from '$lib/chart/server/specs';
import type { Data } from '$lib/data/server/data';
import { chartPublishers, raceDocuments, signatureDocuments } from '$lib/chart/server/documents';
import type { Language } from '$lib/words/language';
import { chartDisagreement } from '$lib/receipt/server/disagreement';
import { icebergOn } from '$lib/receipt/server/iceberg';
import { chartVoices, repeatedOn } from '$lib/receipt/server/chains';
import type { ChartContext } from '../[[lang=lang]]/charts/[slug=slug]/context';

/** What stands under a chart and in its Sources tab. */
export function chartContext(data: Data, slug: string, language: Language): ChartContext {
	const documents = { 'convention-signatures': signatureDocuments, 'race-to-40': raceDocuments };
	return {
		publishers: chartPublishers(data, slug, language),
		documents: slug === 'convention-signatures' || slug === 'race-to-40' ? documents[slug](data, language) : [],
		voices: chartVoices(data, slug, language),
		disagreement: chartDisagreement(data, language, slug),
		choosable: chartOf(slug).series === 'publisher',
		repeated: repeatedOn(data, slug, language),
		iceberg: icebergOn(data, slug, language),
		claims: claimsAbout(data, slug, language),
		language
	};
}
