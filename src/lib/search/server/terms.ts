import { CHARTS } from '$lib/catalogue/server/specs';
import { SUBJECTS } from '$lib/check/matcher/subjects';
import { categoryPhrases, placePhrases, publisherPhrases } from '$lib/check/server/figures';
import type { Names } from '$lib/check/matcher/lexicon';
import { CURRENCIES, MEASURES } from '$lib/data/choices';
import type { Data } from '$lib/data/server/data';
import { LANGUAGES } from '$lib/words/language';
import { PARTS } from '../understood';
import { PAGE_IDS } from './pages';

/** Phrases in every language and what they lead to, as `kind:id`, each pair once. @throws Error for a synonym that leads nowhere */
export function termsOf(data: Data): Names {
	const of = (kind: string, names: Names) => names.map(([name, id]) => [name, `${kind}:${id}`] as const);
	const pairs = [
		...of('metric', metricPhrases(data)),
		...of('place', placePhrases(data, [])),
		...of('place', codePhrases(data)),
		...of('category', categoryPhrases(data)),
		...of('category', labelPhrases(data)),
		...of('publisher', publisherPhrases(data)),
		...synonyms(data)
	];
	return [...new Map(pairs.map((pair) => [pair.join('\t'), pair])).values()];
}

/** What metrics are called, with and without what stands in brackets, and what is asked by all of a quantity. */
function metricPhrases(data: Data): Names {
	const own = [...data.metrics.values()].flatMap((metric) =>
		LANGUAGES.flatMap((language) => {
			const label = metric[`label_${language}`];
			return [...new Set([label, label.replace(/ \(.*\)$/, '')])].map((name) => [name, metric.id] as const);
		})
	);
	const quantities = data.rows('quantities').flatMap((row) => {
		const metrics = [...data.metrics.values()].filter(({ quantity }) => quantity === row.id);
		return LANGUAGES.flatMap((language) => metrics.map(({ id }) => [row[`label_${language}`], id] as const));
	});
	return [...own, ...quantities];
}

/** Codes in capitals, as tables and addresses have them: "SGP", "SG". */
function codePhrases(data: Data): Names {
	return data
		.rows('entities')
		.flatMap(({ code, iso2 }) => [code, ...(iso2 === null ? [] : [iso2])].map((name) => [name, code] as const));
}

/** Ages, and what is left over among crime types, by their labels. */
function labelPhrases(data: Data): Names {
	return data
		.rows('categories')
		.filter(({ kind, id }) => kind === 'age-group' || id === LEFT_OVER)
		.flatMap((row) => LANGUAGES.map((language) => [row[`label_${language}`], row.id] as const));
}

const LEFT_OVER = 'other';

function synonyms(data: Data): Names {
	const known: Readonly<Record<string, readonly string[]>> = {
		topic: SUBJECTS,
		subject: PARTS.subject,
		metric: [...data.metrics.keys()],
		category: data.rows('categories').map(({ id }) => id),
		chart: CHARTS.map(({ slug }) => slug),
		place: data.rows('entities').map(({ code }) => code),
		measure: MEASURES,
		currency: CURRENCIES,
		press: data.rows('recommended').map(({ id }) => id),
		page: PAGE_IDS
	};
	return data.rows('synonyms').map(({ term, kind, target }) => {
		if (known[kind]?.includes(target) !== true)
			throw new Error(`synonyms.csv: "${term}" leads to no ${kind} "${target}".`);
		return [term, `${kind}:${target}`] as const;
	});
}
