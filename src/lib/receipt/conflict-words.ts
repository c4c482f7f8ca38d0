import { metricClasses, type Words } from '$lib/data/words';
import { listWords } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { classWords } from '../charts/comparability-words';
import type { Conflict } from '$lib/statements/conflicts';
import { reasonsOf, type Reason } from './reasons';

/** Why the figures differ, in one or two sentences. */
export function reasonWords({ figures }: Pick<Conflict, 'figures'>, words: Words, language: Language): string {
	const classes = [...new Set(figures.map(({ row }) => words.metrics[row.metric]?.class ?? 'mixed'))];
	const list = listWords(
		classes.map((of) => classWords(of, language)),
		language
	);
	return reasonsOf(figures, metricClasses(words))
		.map((reason) =>
			reason === 'classes' ? classesSentence(list, language) : SENTENCES[reason]({}, { locale: language })
		)
		.join(' ');
}

function classesSentence(classes: string, language: Language): string {
	return m.cf_reason_classes({ classes }, { locale: language });
}

const SENTENCES: Readonly<
	Record<Exclude<Reason, 'classes'>, (inputs: Record<string, never>, options: { locale: Language }) => string>
> = {
	'survey-count': m.cf_reason_survey_count,
	'model-count': m.cf_reason_model_count,
	'survey-model': m.cf_reason_survey_model,
	forecast: m.cf_reason_forecast,
	'part-year': m.cf_reason_part_year,
	fiscal: m.cf_reason_fiscal,
	incomplete: m.cf_reason_incomplete,
	'own-way': m.cf_reason_own_way
};
