import { classParts, type ComparabilityClass, type Guarded } from '$lib/data/metric';
import { listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/**
 * The warning beside figures that count different things: which of them count what. Null where they count the same.
 */
export function warning(guarded: Guarded, entityName: (code: string) => string, language: Language): string | null {
	if (!guarded.mixed) return null;
	const classes = classList(guarded, entityName, language);
	return (ofCountries(guarded) ? m.compare_places : m.compare_figures)({ classes }, { locale: language });
}

/** Why these figures are not put in order; null where they may be. */
export function rankRefusal(guarded: Guarded, entityName: (code: string) => string, language: Language): string | null {
	if (guarded.rankable) return null;
	if (!guarded.mixed) return m.compare_not_ranked_spans({}, { locale: language });
	const list = classList(guarded, entityName, language);
	const classes = `${list.slice(0, 1).toLocaleUpperCase(language)}${list.slice(1)}`;
	return m.compare_not_ranked({ classes }, { locale: language });
}

/** What figures of a class are, in a few words: "cases that police recorded". */
export function classWords(of: string, language: Language): string {
	const { class: id, fiscal } = classParts(of);
	const what = WORDS[id]({}, { locale: language });
	return fiscal ? m.compare_fiscal({ what }, { locale: language }) : what;
}

function classList(guarded: Guarded, entityName: (code: string) => string, language: Language): string {
	const many = manyEntities(guarded);
	return guarded.classes
		.map(({ class: of, entities }) => {
			const what = classWords(of, language);
			return many ? `${what} (${listWords(entities.map(entityName), language)})` : what;
		})
		.join('; ');
}

/** The world is no country, and one country is not several. */
function ofCountries(guarded: Guarded): boolean {
	return manyEntities(guarded) && !guarded.classes.some(({ entities }) => entities.includes('WORLD'));
}

function manyEntities({ classes }: Guarded): boolean {
	return new Set(classes.flatMap(({ entities }) => entities)).size > 1;
}

const WORDS: Readonly<
	Record<ComparabilityClass, (inputs: Record<string, never>, options: { locale: Language }) => string>
> = {
	complaints: m.compare_complaints,
	'complaint-losses': m.compare_complaint_losses,
	'police-cases': m.compare_police_cases,
	'solved-cases': m.compare_solved_cases,
	'police-losses': m.compare_police_losses,
	'bank-cases': m.compare_bank_cases,
	'bank-losses': m.compare_bank_losses,
	survey: m.compare_survey,
	'model-estimate': m.compare_model_estimate,
	'on-chain': m.compare_on_chain,
	'incident-counts': m.compare_incident_counts,
	index: m.compare_index,
	'population-statistics': m.compare_population_statistics,
	'economic-statistics': m.compare_economic_statistics,
	'part-year': m.compare_part_year,
	cumulative: m.compare_cumulative,
	mixed: m.compare_mixed
};
