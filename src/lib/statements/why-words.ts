import type { MetricTable } from '$lib/data/metric';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { whyTheyDiffer, type Certain, type Compared, type ToldRelation } from './why';

/** Why figures of one place, year and quantity differ, in as many sentences as the tables have; never empty. */
export function whyWords(
	figures: readonly Compared[],
	relations: readonly ToldRelation[],
	metrics: MetricTable,
	language: Language
): string {
	const options = { locale: language };
	const { told, certain, unexplained } = whyTheyDiffer(figures, relations, metrics);
	const rest = { none: [], some: [m.cf_reason_rest({}, options)], all: [m.cf_reason_none({}, options)] }[unexplained];
	return [...told, ...certain.map((fact) => SENTENCES[fact]({}, options)), ...rest].join(' ');
}

const SENTENCES: Readonly<Record<Certain, (inputs: Record<string, never>, options: { locale: Language }) => string>> = {
	forecast: m.cf_reason_forecast,
	forecasts: m.cf_reason_forecasts,
	'publication-year': m.cf_reason_publication_year,
	'part-year': m.cf_reason_part_year,
	fiscal: m.cf_reason_fiscal,
	incomplete: m.cf_reason_incomplete,
	doubted: m.cf_reason_doubted
};
