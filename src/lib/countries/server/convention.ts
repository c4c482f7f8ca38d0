import type { CountryFigures } from '$lib/data/country';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { articleNotes, conventionFacts } from '$lib/data/server/signatures';
import type { ArticleNote } from '$lib/data/page-figures';
import { monthAtMark } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { countsCrime } from './crime';

/** The most articles that a page names. */
const MOST_ARTICLES = 6;

/** A figure of crime tells more than all others together. */
const CRIME_FIRST = 1000;

/** The articles that bear on the country's figures, as the tables have them of its metrics: those of crime first, then by how many bear on. */
export function countryArticles(data: Data, code: string, language: Language): readonly ArticleNote[] {
	const weight = new Map<number, number>();
	const metrics = new Set((rowsByPlace(data).get(code) ?? []).map(({ metric }) => metric));
	for (const metric of metrics) {
		const heavy = countsCrime(data, metric) ? CRIME_FIRST : 1;
		data.metrics.get(metric)?.articles.forEach((article) => weight.set(article, (weight.get(article) ?? 0) + heavy));
	}
	const most = [...weight].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_ARTICLES);
	return articleNotes(
		data,
		most.map(([article]) => article),
		language
	);
}

/** When the Convention was adopted and opened for signature, as charts over time mark it. */
export function conventionEvents(data: Data, language: Language): CountryFigures['events'] {
	const { adopted, opened } = conventionFacts(data);
	const options = { locale: language };
	return [
		{ date: adopted, label: m.convention_adopted({ date: monthAtMark(adopted, language) }, options) },
		{ date: opened, label: m.convention_opened({ date: monthAtMark(opened, language) }, options) }
	];
}
