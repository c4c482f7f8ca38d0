import { isCount } from '$lib/data/convert';
import { chartOf } from '$lib/catalogue/server/specs';
import type { Data } from '$lib/data/server/data';
import { baseMetrics, metricsByState } from '$lib/data/server/metric-facts';
import { categoryNames } from '$lib/data/server/names';
import { isCurrency } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { perHead } from '$lib/statements/per-head';
import { perHeadWords } from '$lib/statements/per-head-words';
import { articleNumbers } from './article-meanings';

/**
 * How the Convention bears on a dataset, in our words, which name articles by what they are about; made on the server, so
 * that scripts need not carry it.
 */
export function asideText(data: Data, slug: string, locale: Language): string {
	const facts = { ...articleNumbers(data), said: statesSaid(data, locale) };
	return chartOf(slug).aside(facts, { locale });
}

/** How many states and how many of the highest losses per head the sentence on the states names. */
const STATES = 10;
const HIGHEST = 3;

/** What the people of the states tell of their complaints; empty where no year holds all states. */
function statesSaid(data: Data, language: Language): string {
	const people = baseMetrics(data)['population'];
	const [counts, amounts, residents] = [
		(unit: string, metric: string) => isCount(unit) && metric !== people,
		(unit: string) => isCurrency(unit),
		(_unit: string, metric: string) => metric === people
	].map((fits) =>
		metricsByState(data)
			.flatMap((metric) => data.figuresOf(metric))
			.filter(({ unit, metric, category }) => category !== null && fits(unit, metric))
	);
	const told = perHead({ people: residents ?? [], counts: counts ?? [], amounts: amounts ?? [] }, STATES, HIGHEST);
	const names = categoryNames(data, language);
	return told === null ? '' : perHeadWords(told, (code) => names.get(code) ?? code, language);
}
