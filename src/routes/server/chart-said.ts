import { conventionSignatures } from '$lib/chart/treaties/signatures/select';
import { draw } from '$lib/chart/draw/draw';
import { isOfObservations } from '$lib/chart/spec';
import { chartTextOf } from '$lib/chart/text/chart-text';
import { chartOf } from '$lib/catalogue/server/specs';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { dateWords } from '$lib/words/dates';
import { NO_FILTERS } from '$lib/filters/filters';
import { inEach, pageLanguage, speak, type InEach, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { earlierSaid, signatoryFacts } from '$lib/statements/server/treaties';
import { signatoriesOn } from '$lib/statements/signatories';
import { claimsAbout } from '$lib/check/server/claim-evidence';
import { freshWords } from '$lib/catalogue/server/fresh';
import { chartPublishers, raceDocuments, signatureDocuments } from '$lib/catalogue/server/documents';
import { chartDisagreement } from '$lib/receipt/server/disagreement';
import { underreportingOn } from '$lib/receipt/server/underreporting';
import { chartVoices, repeatedOn } from '$lib/receipt/server/chains';
import type { ChartContext } from '../[[lang=lang]]/charts/[slug=slug]/context';

/** What a chart says in the language that is spoken (`speak`). */
function chartSaid(data: Data, slug: string, language: Language): string {
	if (slug === 'convention-signatures') return signaturesSaid(data, language);
	if (slug === 'race-to-40') return raceSaid(data, language);
	const chart = chartOf(slug);
	const input = unfilteredInput(data, slug, language);
	return isOfObservations(chart) ? chartTextOf(draw(input), input, chart).title : '';
}

/**
 * What a chart says before anything is chosen, in every language, whichever is spoken: the statement that its title prints, for
 * lists, descriptions and cards.
 */
export const saidInEach = derived((data, slug: string): InEach => {
	const spoken = pageLanguage();
	const said = inEach((language) => {
		speak(language);
		return chartSaid(data, slug, language);
	});
	speak(spoken);
	return said;
});

/** What a chart says, as the description of its page: a sentence with its full stop. */
export function descriptionOf(said: string): string {
	return said.endsWith('.') ? said : `${said}.`;
}

function signaturesSaid(data: Data, language: Language): string {
	const facts = signatoryFacts(data, language);
	const { title } = conventionSignatures({
		...facts,
		states: [],
		filters: NO_FILTERS,
		language,
		asOfText: dateWords(facts.asOf, language)
	});
	return title;
}

function raceSaid(data: Data, language: Language): string {
	const facts = signatoryFacts(data, language);
	const { needed, listSeenText: list } = facts;
	const { ratified } = signatoriesOn(facts.asOf, facts);
	const said = [m.charts_race_finding({ ratified, needed, list }), earlierSaid(data, language)];
	return said.filter((part) => part !== null).join('. ');
}

/** What stands under a chart and in its Sources tab. */
export function chartContext(data: Data, slug: string, language: Language): ChartContext {
	const documents = { 'convention-signatures': signatureDocuments, 'race-to-40': raceDocuments };
	return {
		publishers: chartPublishers(data, slug, language),
		documents: slug === 'convention-signatures' || slug === 'race-to-40' ? documents[slug](data, language) : [],
		voices: chartVoices(data, slug, language),
		fresh: freshWords(data, slug, language),
		disagreement: chartDisagreement(data, language, slug),
		choosable: chartOf(slug).series === 'publisher',
		repeated: repeatedOn(data, slug, language),
		iceberg: underreportingOn(data, slug, language),
		claims: claimsAbout(data, slug, language),
		language
	};
}
