import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { metricFacts } from '$lib/data/server/metric-facts';
import type { Observation } from '$lib/data/observation';
import { quantityOf } from '$lib/data/metric';
import type { RowOf } from '$lib/data/row';
import type { Labels } from '$lib/data/labels';
import { inEach, LANGUAGES, type InEach, type Language } from '$lib/words/language';

/** The name that CLDR has for a two-letter code; undefined where it has none. */
export function regionNames(language: Language): (code: string) => string | undefined {
	const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
	return (code) => regions.of(code);
}

/** Names of places in a language: CLDR's, except where entities.csv gives one of its own. */
export const entityNames = derived((data, language: Language): ReadonlyMap<string, string> => {
	const nameOf = regionNames(language);
	return new Map(
		data.rows('entities').map((row) => {
			const own = row[`name_${language}`] ?? '';
			const iso2 = row.iso2 ?? '';
			const code = row.code;
			return [code, own || (iso2 === '' ? code : (nameOf(iso2) ?? code))] as const;
		})
	);
});

/** Names by id in every language; what a language has no name for is called `otherwise`. */
export function namesInEach(data: Data, names: typeof entityNames): (id: string, otherwise: string) => InEach {
	const known = new Map(LANGUAGES.map((language) => [language, names(data, language)]));
	return (id, otherwise) => inEach((language) => known.get(language)?.get(id) ?? otherwise);
}

/** Other names in use of a place or a category, in all languages. */
export function aliasesOf(row: Pick<RowOf<'entities' | 'categories'>, `aliases_${Language}`>): readonly string[] {
	return LANGUAGES.flatMap((language) => row[`aliases_${language}`]);
}

/** What else a place is called than its name in a language: its names in the others, then its aliases. */
export function otherNames(data: Data, but: Language | null): (row: RowOf<'entities'>) => readonly string[] {
	const others = LANGUAGES.filter((language) => language !== but).map((language) => entityNames(data, language));
	return (row) => [...others.map((names) => names.get(row.code) ?? row.code), ...aliasesOf(row)];
}

/** Codes of the places that are of one of these kinds. */
export const codesOf = derived(
	(data, ...kinds: readonly RowOf<'entities'>['kind'][]): ReadonlySet<string> =>
		new Set(data.rows('entities').flatMap(({ code, kind }) => (kinds.includes(kind) ? [code] : [])))
);

/** The words that these observations, places and metrics need, and no more: every one of them travels with the page. */
export function labelsFor(
	data: Data,
	rows: readonly Observation[],
	more: readonly string[],
	language: Language,
	moreMetrics: readonly string[] = []
): Labels {
	const entities = entityNames(data, language);
	const facts = metricFacts(data);
	const used = <T>(list: readonly T[]) => [...new Set(list)];
	const codes = used([...rows.map(({ entity }) => entity), ...more]);
	const publishers = used(rows.map(({ publisher }) => publisher));
	const pairs = used(rows.map(({ publisher, metric }) => `${publisher} ${metric}`));
	const categories = used(rows.flatMap(({ category }) => category ?? []));
	const metrics = used([...rows.map(({ metric }) => metric), ...moreMetrics]);
	const quantities = used(metrics.map((id) => quantityOf(id, facts)));
	return {
		entities: Object.fromEntries(codes.map((code) => [code, entities.get(code) ?? code])),
		publishers: Object.fromEntries(
			publishers.map((id) => {
				const known = data.publishers.get(id);
				return [id, known?.[`short_${language}`] ?? id];
			})
		),
		counts: Object.fromEntries(
			pairs.map((pair) => {
				const [publisher = '', metric = ''] = pair.split(' ');
				const series = data.series(publisher, metric);
				return [pair, series?.[`counts_${language}`] ?? ''];
			})
		),
		categories: Object.fromEntries([...categoryNames(data, language)].filter(([id]) => categories.includes(id))),
		metrics: Object.fromEntries(
			metrics.flatMap((id) => {
				const [metric, of] = [data.metrics.get(id), facts[id]];
				if (metric === undefined || of === undefined) return [];
				return [[id, { label: metric[`label_${language}`], ...of }] as const];
			})
		),
		quantities: Object.fromEntries([...quantityNames(data, language)].filter(([id]) => quantities.includes(id)))
	};
}

/** What figures of several metrics are of, by id of the quantity. */
const quantityNames = derived(
	(data, language: Language): ReadonlyMap<string, string> =>
		new Map(data.rows('quantities').map((row) => [row.id, row[`label_${language}`]] as const))
);

/** Names of kinds of crime, age groups and states, by the id that observations carry. */
export const categoryNames = derived(
	(data, language: Language): ReadonlyMap<string, string> =>
		new Map(data.rows('categories').map((row) => [row.id, row[`label_${language}`]] as const))
);
