import { metricClasses, type Words } from '$lib/data/words';
import { factor, listWords } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { classWords } from '../charts/comparability-words';
import type { Conflict } from '$lib/statements/conflicts';
import { reasonsOf, type Reason } from './reasons';

/** Below this many times, figures are as good as alike: "1 times" would say nothing. */
const CLOSE = 1.05;

/** How far the figures lie apart, in a sentence: "The highest is 49 times the lowest." */
export function timesWords({ spread }: Pick<Conflict, 'spread'>, language: Language): string {
	const options = { locale: language };
	if (spread === null) return m.cf_no_times({}, options);
	const { times } = spread;
	return times < CLOSE ? m.cf_close({}, options) : m.cf_times({ times: factor(times, language) }, options);
}

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

/** What the figures are of: "Losses to fraud and online crime, as recorded"; a metric's own label where it stands alone. */
export function quantityWords(quantity: string, words: Pick<Words, 'metrics' | 'quantities'>): string {
	return words.quantities[quantity] ?? words.metrics[quantity]?.label ?? quantity;
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
