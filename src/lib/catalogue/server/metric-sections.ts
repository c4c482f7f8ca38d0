import { CHARTS } from '$lib/catalogue/server/specs';
import { ascending, descending, group } from 'd3';
import { metricClass, type Metric } from '$lib/data/metric';
import type { Evidence, MetricPublisher, MetricSection } from '$lib/data/metric-section';
import type { Observation } from '$lib/data/observation';
import { metricsOf } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { outletName } from '$lib/data/server/outlets';
import { collate, percent, yearSpans } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';

/** Every metric's section, in the order of the table of metrics. */
export function metricSections(data: Data, language: Language): readonly MetricSection[] {
	const rows = group(data.figures, ({ metric }) => metric);
	const names = entityNames(data, language);
	return [...data.metrics.values()].map((metric) =>
		sectionOf(data, metric, rows.get(metric.id) ?? [], names, language)
	);
}

function sectionOf(
	data: Data,
	metric: Metric,
	rows: readonly Observation[],
	names: ReadonlyMap<string, string>,
	language: Language
): MetricSection {
	const places = [...new Set(rows.map(({ entity }) => names.get(entity) ?? entity))];
	return {
		id: metric.id,
		family: metric.family,
		label: metric[`label_${language}`],
		definition: metric[`definition_${language}`],
		units: metric.units,
		countedBy: metric[`counted_by_${language}`],
		reaches: metric[`reaches_${language}`] ?? '',
		class: metricClass(metric),
		omissions: omissionsOf(data, metric.id, language),
		breaks: breaksOf(rows, names),
		publishers: publishersOf(data, metric.id, rows, language),
		years: yearSpans(rows.map(({ year }) => year)),
		places: places.sort(collate(language)),
		articles: metric.articles,
		charts: CHARTS.filter((chart) => metricsOf(data, chart).includes(metric.id)).map(({ slug, name }) => ({
			slug,
			name: name({}, { locale: language })
		}))
	};
}

/** Known omissions of the metric, then published shares of victims who reported what it counts, or did not. */
function omissionsOf(data: Data, metric: string, language: Language): MetricSection['omissions'] {
	const known = data
		.rows('under-reporting')
		.filter((row) => row.metric === metric)
		.map((row) => ({ text: row[`text_${language}`], ...evidenceOf(data, row.source, language) }));
	const rates = data
		.rows('reporting-rates')
		.filter((row) => Array.isArray(row['metrics']) && row['metrics'].includes(metric))
		.map((row) => {
			const rate = percent(row.rate, language);
			const text = `${row[`measures_${language}`]}: ${rate} (${String(row.year)}).`;
			return { text, ...evidenceOf(data, row.source, language) };
		});
	return [...known, ...rates];
}

/** Who put a document out, its title, and its address where that leads to it. @throws Error for an unknown document */
export function evidenceOf(data: Data, id: string, language: Language): Evidence {
	const source = data.sources.get(id);
	if (source === undefined) throw new Error(`No document has the id "${id}".`);
	return {
		by: outletName(data, source.publisher, language),
		title: source.title,
		lang: source.language,
		url: source.readable ? source.url : null
	};
}

function breaksOf(rows: readonly Observation[], names: ReadonlyMap<string, string>): MetricSection['breaks'] {
	const broken = rows.filter(({ flags }) => flags.includes('break'));
	return [...group(broken, ({ entity }) => entity)]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([entity, own]) => ({ place: names.get(entity) ?? entity, years: yearSpans(own.map(({ year }) => year)) }));
}

function publishersOf(
	data: Data,
	metric: string,
	rows: readonly Observation[],
	language: Language
): readonly MetricPublisher[] {
	const houses = group(rows, ({ publisher }) => publisher);
	return [...houses]
		.map(([id, own]) => {
			const publisher = data.publishers.get(id);
			// Of one publisher alone the definition says it already
			const series = houses.size > 1 ? data.series(id, metric) : undefined;
			return {
				name: publisher?.[column('name', language)] ?? id,
				counts: series?.[`counts_${language}`] ?? '',
				figures: own.length,
				documents: new Set(own.map(({ source }) => source)).size
			};
		})
		.sort((a, b) => descending(a.figures, b.figures) || ascending(a.name, b.name));
}
