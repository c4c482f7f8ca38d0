import { chartHas, rowsByPlace } from '$lib/catalogue/server/country-rows';
import { chartFacts } from '$lib/catalogue/server/chart-facts';
import { chartObservations } from '$lib/catalogue/server/observations';
import { CHARTS, chartOf } from '$lib/catalogue/server/specs';
import { definitionPath } from '$lib/data/metric';
import { treatyStandings } from '$lib/data/server/country-treaties';
import type { Data } from '$lib/data/server/data';
import { figuresBySource } from '$lib/data/server/figures';
import { tableGroups } from '$lib/data/server/groups';
import { outletName } from '$lib/data/server/outlets';
import { tablesDay } from '$lib/data/server/edition';
import { addressOf } from '$lib/data/source';
import { BASE_LANGUAGE, column, inEach } from '$lib/words/language';
import { fileOf, pageIn, type Root } from '$lib/standards/server/address';
import { chartLinks, countryListed, type ChartSaid } from './catalog';
import { byPublisher, metricListed, placeName, publisherListed, publisherName, spansOf, yearsOf } from './parts';

/** `/api/v1/charts/<slug>.json`: what a chart shows, says and is made of. */
export function chartDocument(data: Data, root: Root, slug: string, said: ChartSaid) {
	const { name, articles } = chartOf(slug);
	const rows = chartObservations(data, slug);
	const { figures, years } = chartFacts(data, slug);
	const base = `${root}/charts/${slug}`;
	return {
		...{ id: slug, name: inEach((language) => name({}, { locale: language })), says: said(slug) },
		updated: tablesDay(data.descriptor),
		...{ figures, years, articles },
		...chartLinks(root, slug),
		files: { csv: `${base}.csv`, csvw: `${base}.csv-metadata.json`, metadata: `${base}.metadata.json` },
		pictures: { svg: pageIn(root, `/charts/${slug}.svg`), png: pageIn(root, `/charts/${slug}.png`) },
		embed: pageIn(root, `/embed/${slug}/`),
		oembed: pageIn(root, `/charts/${slug}/oembed.json`),
		metrics: [...new Set(rows.map(({ metric }) => metric))].map((id) => metricListed(data, root, id)),
		publishers: [...new Set(rows.map(({ publisher }) => publisher))].map((id) => publisherListed(data, root, id)),
		places: [...new Set(rows.map(({ entity }) => entity))].map((id) => ({ id, name: placeName(data)(id, id) })),
		series: spansOf(data, rows)
	};
}

/** `/api/v1/countries/<iso3>.json`: who counts what of a place, and where it stands with the treaties. */
export function countryDocument(data: Data, root: Root, code: string) {
	const rows = rowsByPlace(data).get(code) ?? [];
	const entity = data.rows('entities').find((row) => row.code === code);
	return {
		...countryListed(data, root, code),
		csvw: `${root}/countries/${code.toLowerCase()}.csv-metadata.json`,
		...{ iso2: entity?.iso2 ?? null, m49: entity?.m49 ?? null, kind: entity?.kind ?? null },
		region: entity?.region ?? null,
		updated: tablesDay(data.descriptor),
		...{ figures: rows.length, years: yearsOf(rows) },
		groups: tableGroups(data)
			.filter((one) => one.rows.some(({ iso3 }) => iso3 === code))
			.map(({ id, rows: [first] }) => ({ id, name: inEach((language) => first[`name_${language}`]) })),
		charts: CHARTS.filter(({ slug }) => chartHas(data, slug, code)).map(({ slug, name }) => ({
			...{ id: slug, name: inEach((language) => name({}, { locale: language })) },
			api: fileOf(root, `charts/${slug}.json`)
		})),
		series: spansOf(data, rows),
		treaties: treatyStandings(data, code, BASE_LANGUAGE).map(({ treaty, signed, deposited, action, listSeen }) => {
			const row = data.rows('treaties').find((one) => one.treaty === treaty);
			const name = inEach((language) => row?.[column('name', language)] ?? treaty);
			return { ...{ id: treaty, name, signed, deposited, action }, asOf: listSeen };
		})
	};
}

/** `/api/v1/metrics/<id>.json`: what a metric counts, and who has figures under it. */
export function metricDocument(data: Data, root: Root, id: string) {
	const metric = data.metrics.get(id);
	if (metric === undefined) throw new Error(`There is no metric "${id}".`);
	const rows = data.figuresOf(id);
	return {
		...metricListed(data, root, id),
		definition: inEach((language) => metric[`definition_${language}`]),
		countedBy: inEach((language) => metric[`counted_by_${language}`]),
		reaches: metric.reaches_en === null ? null : inEach((language) => metric[`reaches_${language}`] ?? ''),
		...{ family: metric.family, comparability: metric.comparability, units: metric.units },
		...{ articles: metric.articles, yearly: metric.yearly, fiscal: metric.fiscal, quantity: metric.quantity },
		page: pageIn(root, definitionPath(metric)),
		csv: fileOf(root, `metrics/${id}.csv`),
		updated: tablesDay(data.descriptor),
		...{ figures: rows.length, years: yearsOf(rows) },
		publishers: [...new Set(rows.map(({ publisher }) => publisher))].map((one) => publisherListed(data, root, one)),
		places: [...new Set(rows.map(({ entity }) => entity))].sort(),
		series: spansOf(data, rows)
	};
}

/** `/api/v1/publishers/<id>.json`: who a publisher is, and what it counts. */
export function publisherDocument(data: Data, root: Root, id: string) {
	const publisher = data.publishers.get(id);
	if (publisher === undefined) throw new Error(`There is no publisher "${id}".`);
	const rows = byPublisher(data).get(id) ?? [];
	return {
		...publisherListed(data, root, id),
		short: inEach((language) => publisher[`short_${language}`]),
		...{ kind: publisher.kind, continues: publisher.continues, house: publisher.house },
		csv: fileOf(root, `publishers/${id}.csv`),
		updated: tablesDay(data.descriptor),
		...{ figures: rows.length, years: yearsOf(rows) },
		metrics: [...new Set(rows.map(({ metric }) => metric))].map((one) => metricListed(data, root, one)),
		sources: [...new Set(rows.map(({ source }) => source))].map((one) => ({
			...{ id: one, title: data.sources.get(one)?.title ?? one },
			api: fileOf(root, `sources/${one}.json`)
		})),
		series: spansOf(data, rows)
	};
}

/** `/api/v1/sources/<id>.json`: a document, and which figures were read in it. */
export function sourceDocument(data: Data, root: Root, id: string) {
	const source = data.sources.get(id);
	if (source === undefined) throw new Error(`There is no source "${id}".`);
	const { title, language, published, type, licence, readable } = source;
	const rows = figuresBySource(data).get(id) ?? [];
	return {
		...{ id, title, language, published, type, licence, readable },
		by: inEach((one) => outletName(data, source.publisher, one)),
		url: addressOf(source),
		note: source.note === '' ? null : source.note,
		api: fileOf(root, `sources/${id}.json`),
		updated: tablesDay(data.descriptor),
		...{ figures: rows.length, years: yearsOf(rows) },
		series: spansOf(data, rows).map((span) => ({ ...span, name: publisherName(data, span.publisher) }))
	};
}
