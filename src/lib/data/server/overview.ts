import { datasetOf, SLUGS, type Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { yearsOf } from '$lib/data/select';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';
import { entityNames, wordsFor } from '$lib/data/server/names';
import { rateList } from '$lib/data/server/rates';
import { articleNotes, conventionFacts, signatures, type ConventionFacts } from '$lib/data/server/signatures';
import { MAP_SIZE, worldPlaces } from '$lib/data/server/world';
import { pack } from '$lib/data/wire';
import { dateShort, dateWords } from '$lib/dates';
import type { Language } from '$lib/language';

/** Everything the overview is drawn from, as small as it can travel. The picker's figures come later, when asked for. */
export function overview(data: Data, language: Language) {
	const tables = SLUGS.map((slug) => ({ slug, rows: firstRows(data, slug) }));
	const all = tables.flatMap(({ rows }) => rows);
	const shown = SLUGS.flatMap((slug) => datasetOf(slug).countries);
	const currencies = new Set(all.map(({ unit }) => unit));
	const years = new Set(all.map(({ year }) => year));
	return {
		tables: tables.filter(({ rows }) => rows.length > 0).map(({ slug, rows }) => ({ slug, table: pack(rows) })),
		words: wordsFor(data, all, shown, language),
		published: Object.fromEntries(
			[...new Set(all.filter(({ entity }) => entity !== '').map(({ source }) => source))].flatMap((id) => {
				const published = data.sources.get(id)?.published;
				return published === null || published === undefined ? [] : [[id, published]];
			})
		),
		rates: rateList(data)
			.filter(({ currency, year }) => currencies.has(currency) && years.has(year))
			.map(({ currency, year, perUsd, source }) => [currency, year, perUsd, source] as const),
		years: yearsOf(all) ?? { from: 2000, to: 2000 },
		articles: Object.fromEntries(SLUGS.map((slug) => [slug, articleNotes(data, datasetOf(slug).articles, language)])),
		convention: datesInWords(conventionFacts(data), language),
		signatures: signatures(data, language),
		states: mapStates(data, language),
		drawing: { ...MAP_SIZE }
	};
}

/** Dates in words are made here, so that the page need not carry the means to make them. */
function datesInWords(facts: ConventionFacts, language: Language) {
	const month = (date: string) => dateShort(date.slice(0, 7), language);
	return {
		...facts,
		asOfText: dateWords(facts.asOf, language),
		adoptedText: month(facts.adopted),
		openedText: month(facts.opened)
	};
}

/** The rows a page comes with: of `internet-users` those of the countries drawn first, of the others all. */
function firstRows(data: Data, slug: Slug): readonly Observation[] {
	const rows = chartObservations(data, slug);
	const { countries } = datasetOf(slug);
	return slug === 'internet-users' ? rows.filter(({ entity }) => countries.includes(entity)) : rows;
}

function mapStates(data: Data, language: Language) {
	const names = entityNames(data, language);
	const signed = new Set(signatures(data, language).map(({ code }) => code));
	return worldPlaces(data)
		.filter(({ code, outlined }) => outlined || signed.has(code))
		.map((place) => ({ ...place, name: names.get(place.code) ?? place.code }));
}
