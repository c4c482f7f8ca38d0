import { type Observation, STATUSES } from '$lib/data/observation';
import { definitionPath } from '$lib/data/metric';
import type { ChartCount, ChartDocument, ChartPublisher, LatestFigure, Method, Source } from '$lib/data/source';
import { chartObservations, metricsOf } from '$lib/catalogue/server/observations';
import { HANOI, instrumentsOf, signaturesOf } from '$lib/data/server/treaty-actions';
import { categoryNames, entityNames } from '$lib/data/server/names';
import { chartOf } from '$lib/catalogue/server/specs';
import { group, least, max, min } from 'd3';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';
import { dateShort } from '$lib/words/dates';
import { collate } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';

/** What the words of a chart's publishers are looked up in. */
interface Look {
	readonly data: Data;
	readonly slug: string;
	readonly language: Language;
	readonly entities: ReadonlyMap<string, string>;
	readonly categories: ReadonlyMap<string, string>;
	/** One object a metric, so that a page carries each definition once. */
	readonly methods: ReadonlyMap<string, Method>;
}

/** The publishers of a chart's figures, those with the most figures first; none for the map, whose rows are States. */
export function chartPublishers(data: Data, slug: string, language: Language): readonly ChartPublisher[] {
	const look = lookOf(data, slug, language);
	return [...group(chartObservations(data, slug), ({ publisher }) => publisher)]
		.map(([id, rows]) => {
			const publisher = data.publishers.get(id);
			return {
				id,
				name: publisher?.[column('name', language)] ?? id,
				kind: publisher?.kind ?? 'company',
				figures: rows.length,
				counts: metricsOf(data, chartOf(slug)).flatMap((metric) => {
					const own = rows.filter((row) => row.metric === metric);
					return own.length === 0 ? [] : [countOf(look, own, id, metric)];
				}),
				documents: documents(data, [...new Set(rows.map(({ source }) => source))], language)
			};
		})
		.sort((a, b) => b.figures - a.figures);
}

/** The documents that the table of signatures rests on. */
export function signatureDocuments(data: Data, language: Language): readonly ChartDocument[] {
	const treatyActions = [...signaturesOf(data, HANOI), ...instrumentsOf(data, HANOI)];
	return documents(data, [...new Set(treatyActions.map(({ source }) => source))], language);
}

/** The documents that the treaties' dates and instruments rest on. */
export function raceDocuments(data: Data, language: Language): readonly ChartDocument[] {
	const sources = data
		.rows('treaties')
		.flatMap((row) => [row.source, ...instrumentsOf(data, row.treaty).map(({ source }) => source)]);
	return documents(data, [...new Set(sources)], language);
}

function lookOf(data: Data, slug: string, language: Language): Look {
	const methods = metricsOf(data, chartOf(slug)).map((id) => {
		const metric = data.metrics.get(id);
		const definition = metric?.[`definition_${language}`] ?? '';
		return [id, { definition, by: metric?.[`counted_by_${language}`] ?? '' }] as const;
	});
	return {
		data,
		slug,
		language,
		entities: entityNames(data, language),
		categories: categoryNames(data, language),
		methods: new Map(methods)
	};
}

/** One publisher's figures under one metric, of which there is at least one. */
function countOf(look: Look, rows: readonly Observation[], publisher: string, metric: string): ChartCount {
	const series = look.data.series(publisher, metric);
	const own = rows.filter(({ flags }) => !flags.includes('echo'));
	const defined = look.data.metrics.get(metric);
	return {
		metric,
		defined: defined === undefined ? '/sources/' : definitionPath(defined),
		what: series?.[`counts_${look.language}`] ?? '',
		method: look.methods.get(metric) ?? { definition: '', by: '' },
		statuses: STATUSES.filter((status) => rows.some((row) => row.status === status)),
		from: min(rows, ({ year }) => year) ?? 0,
		to: max(rows, ({ year }) => year) ?? 0,
		figures: rows.length,
		echoes: rows.length - own.length,
		latest: latestOf(look, own)
	};
}

/**
 * The figure that stands for a series: of the world, else of the country that the chart draws first, else of any; its
 * latest year; a total before a part, the greatest part before the others. Null without figures.
 */
function latestOf({ slug, entities, categories }: Look, rows: readonly Observation[]): LatestFigure | null {
	const first = ['WORLD', ...chartOf(slug).countries];
	const rank = ({ entity }: Observation) => (first.includes(entity) ? first.indexOf(entity) : first.length);
	const found = least(
		rows,
		(a, b) =>
			rank(a) - rank(b) ||
			b.year - a.year ||
			Number(a.category !== null) - Number(b.category !== null) ||
			(a.category === null ? 0 : b.value - a.value) ||
			a.rank - b.rank
	);
	if (found === undefined) return null;
	const { id, year, value, low, high, unit, flags, status, entity, category } = found;
	const several = new Set(rows.map((row) => row.entity)).size > 1;
	const besideWorld = entity !== 'WORLD' && chartOf(slug).entities?.includes('WORLD') === true;
	const place = several || besideWorld ? (entities.get(entity) ?? entity) : '';
	const of = category === null ? place : (categories.get(category) ?? category);
	return { id, year, value, low, high, unit, flags, status, of };
}

function documents(data: Data, ids: readonly string[], language: Language): readonly ChartDocument[] {
	return ids
		.flatMap((id) => data.sources.get(id) ?? [])
		.map((source) => ({
			id: source.id,
			title: source.title,
			lang: source.language,
			by: outletName(data, source.publisher, language),
			url: source.readable ? source.url : null,
			date: source.published === null ? '' : dateShort(source.published, language),
			type: source.type,
			licence: source.licence
		}));
}

/** A document of the package, and how much was read in it. */
export interface ListedDocument {
	readonly id: string;
	readonly title: string;
	/** Language of the title, by its BCP 47 tag. */
	readonly lang: string;
	/** Null where its address does not lead to what was read. */
	readonly url: string | null;
	/** In words; empty where undated. */
	readonly date: string;
	/** In English; null where it states none. */
	readonly licence: string | null;
	/** Rows of the package's tables that name it as their source. */
	readonly rows: number;
}

/** Documents of a type, by who put them out in the order of the language; the newest of each first, undated ones last. */
export function documentsByHouse(
	data: Data,
	type: Source['type'],
	language: Language
): readonly { readonly house: string; readonly documents: readonly ListedDocument[] }[] {
	const used = new Map<string, number>();
	const tables = data.descriptor.resources.filter(({ schema }) => schema.fields.some(({ name }) => name === 'source'));
	for (const row of tables.flatMap(({ name }) => data.table(name))) {
		const id = String(row['source']);
		used.set(id, (used.get(id) ?? 0) + 1);
	}
	const documents = [...data.sources.values()].filter((source) => source.type === type);
	const order = collate(language);
	return [...group(documents, ({ publisher }) => outletName(data, publisher, language))]
		.sort(([a], [b]) => order(a, b))
		.map(([house, own]) => ({
			house,
			documents: [...own]
				.sort((a, b) => order(b.published ?? '', a.published ?? ''))
				.map(({ id, title, language: lang, url, readable, published, licence }) => ({
					id,
					title,
					lang,
					url: readable ? url : null,
					date: published === null ? '' : dateShort(published, language),
					licence,
					rows: used.get(id) ?? 0
				}))
		}));
}
