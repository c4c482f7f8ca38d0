import { classParts, type ComparabilityClass, type Comparability } from '$lib/data/metric';
import { capital, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/**
 * The warning beside figures that count different things: which of them count what. Null where they count the same.
 */
export function warning(
	guarded: Comparability,
	entityName: (code: string) => string,
	language: Language
): string | null {
	if (!guarded.mixed) return null;
	const classes = classList(guarded, entityName, language);
	return (ofCountries(guarded) ? m.comparability_places : m.comparability_figures)({ classes }, { locale: language });
}

/** Why these figures are not put in order; null where they may be. */
export function rankRefusal(
	guarded: Comparability,
	entityName: (code: string) => string,
	language: Language
): string | null {
	if (guarded.rankable) return null;
	if (!guarded.mixed) return m.comparability_not_ranked_spans({}, { locale: language });
	const classes = capital(classList(guarded, entityName, language));
	return m.comparability_not_ranked({ classes }, { locale: language });
}

/** What figures of a class are, in a few words: "cases that police recorded". */
export function classWords(of: string, language: Language): string {
	const { class: id, fiscal } = classParts(of);
	const what = WORDS[id]({}, { locale: language });
	return fiscal ? m.comparability_fiscal({ what }, { locale: language }) : what;
}

function classList(guarded: Comparability, entityName: (code: string) => string, language: Language): string {
	const many = manyEntities(guarded);
	return guarded.classes
		.map(({ class: of, entities }) => {
			const what = classWords(of, language);
			return many ? `${what} (${listWords(entities.map(entityName), language)})` : what;
		})
		.join('; ');
}

/** The world is no country, and one country is not several. */
function ofCountries(guarded: Comparability): boolean {
	return manyEntities(guarded) && !guarded.classes.some(({ entities }) => entities.includes('WORLD'));
}

function manyEntities({ classes }: Comparability): boolean {
	return new Set(classes.flatMap(({ entities }) => entities)).size > 1;
}

const WORDS: Readonly<
	Record<ComparabilityClass, (inputs: Record<string, never>, options: { locale: Language }) => string>
> = {
	complaints: m.comparability_complaints,
	'complaint-losses': m.comparability_complaint_losses,
	'police-cases': m.comparability_police_cases,
	'solved-cases': m.comparability_solved_cases,
	'police-losses': m.comparability_police_losses,
	'bank-cases': m.comparability_bank_cases,
	'bank-losses': m.comparability_bank_losses,
	survey: m.comparability_survey,
	'model-estimate': m.comparability_model_estimate,
	'on-chain': m.comparability_on_chain,
	'incident-counts': m.comparability_incident_counts,
	index: m.comparability_index,
	'population-statistics': m.comparability_population_statistics,
	'economic-statistics': m.comparability_economic_statistics,
	'part-year': m.comparability_part_year,
	cumulative: m.comparability_cumulative,
	mixed: m.comparability_mixed
};
