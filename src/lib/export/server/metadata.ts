import { chartOf } from '$lib/chart/server/specs';
import { offeredDocuments } from '$lib/data/server/outlets';
import { chartObservations } from '$lib/chart/server/observations';
import { DEED_COLUMNS, ROW_COLUMNS } from '../row-csv';
import { columnTitle } from '../column-titles';
import { chartExport } from './chart-export';
import { RACE_COLUMNS } from './race-export';
import type { Metric } from '$lib/data/metric';
import type { Data } from '$lib/data/server/data';
import { FLAGS, STATUSES } from '$lib/data/observation';
import { extent, group } from 'd3';
import type { CountedBy } from '../chart-metadata';
import { column, LANGUAGES } from '$lib/words/language';

/** What each column of a chart's CSV holds. */
const COLUMNS: Readonly<Record<string, string>> = {
	id: 'Stable id of the figure: entity.year.metric[.category].source',
	entity: 'ISO 3166-1 alpha-3 code, or WORLD, EUU, ASEAN, ESEA, XKX',
	entity_name: 'Name of the place in English (CLDR)',
	year: 'Year the figure refers to',
	metric: 'Id of the metric, see metrics below',
	metric_name: 'Label of the metric',
	category: 'Part of the metric, such as a kind of crime; empty for totals',
	value: 'The figure as published, in base units; the lower bound where only a range was published',
	unit: 'ISO 4217 currency code, persons, reports, cases, incidents, percent or index',
	status: STATUSES.join(', '),
	low: 'Lower bound as published',
	high: 'Upper bound as published',
	value_usd:
		'Computed by us: value in nominal US dollars at the average rate of its year, rounded to whole dollars; empty where the tables hold no rate',
	rate_per_usd: 'Units of the currency for one US dollar, average of the year; empty where nothing was converted',
	rate_source: 'Source id of the rate',
	publisher: 'Id of whose figure it is',
	publisher_name: 'Name of the publisher',
	counts: 'What the publisher counts',
	source: 'Id of the document it was read in',
	source_title: 'Title of that document',
	source_url: 'Address of that document; empty where it cannot be read there',
	readable: 'true where the document can be read at its address, else false',
	source_published: 'Date of that document, cut as known',
	flags: `${FLAGS.join(', ')}; joined by semicolons`,
	note: 'Note',
	participant: 'State or regional organization',
	signed: 'Date of signature, cut as known',
	ratified: 'Date of the instrument, cut as known; empty where none was reported',
	action: 'Kind of instrument',
	source_publisher: 'Publisher of the document',
	ratified_source: 'Id of the document that shows the instrument; `source` shows the signature',
	ratified_source_publisher: 'Publisher of that document',
	ratified_source_title: 'Title of that document',
	ratified_source_url: 'Address of that document; empty where it cannot be read there',
	ratified_readable: 'true where that document can be read at its address, else false',
	ratified_flags:
		'Doubt about the instrument: not-found-again, disputed, reported-only (no document of the depositary is held); joined by semicolons'
};

/** Columns, metrics and sources of a chart's CSV: everything somebody needs who was handed only the file. */
export function chartMetadata(data: Data, slug: string) {
	const { columns, rows } = chartExport(data, slug);
	const described = slug === 'race-to-40' ? RACE_COLUMNS : COLUMNS;
	const used = new Set(rows.map((row) => String(row['source'] ?? '')));
	rows.forEach((row) =>
		['rate_source', 'ratified_source'].forEach((column) => row[column] && used.add(String(row[column])))
	);
	const metrics = new Set(chartObservations(data, slug).map(({ metric }) => metric));
	return {
		slug,
		file: `/charts/${slug}.csv`,
		updated: data.descriptor.created.slice(0, 10),
		rows: rows.length,
		articles: chartOf(slug).articles,
		receipts:
			'/receipts/<file>.json holds the receipt of every row: by the first part of the id; by its first and third part where the id has five; signatures.json and treaty.<treaty>.json for the Convention. Beside each row stands the SHA-256, in hex, of its line of CSV as the receipt copies it: in UTF-8, without header and line end, columns '.concat(
				slug === 'convention-signatures' || slug === 'race-to-40' ? DEED_COLUMNS.join(',') : ROW_COLUMNS.join(',')
			),
		licence: 'Compilation and texts: CC BY 4.0. Figures: under the terms of their publishers, named per row.',
		columns: columns.map((name) => ({
			name,
			...Object.fromEntries(LANGUAGES.map((language) => [column('title', language), columnTitle(name, language)])),
			description: described[name] ?? ''
		})),
		metrics: [...metrics]
			.flatMap((id) => data.metrics.get(id) ?? [])
			.map((metric) => ({ ...metric, ...reachesOf(metric) })),
		publishers: countedBy(data, slug),
		sources: offeredDocuments(data, [...used])
	};
}

/** How a case reaches whoever counts, by column; empty where that is not published. */
function reachesOf(metric: Metric): Readonly<Record<string, string>> {
	return Object.fromEntries(LANGUAGES.map((one) => [`reaches_${one}`, metric[`reaches_${one}`] ?? '']));
}

/** Whose figures the chart holds and where they were read, so that whoever has a figure's id can name them. */
function countedBy(data: Data, slug: string): readonly CountedBy[] {
	const byPublisher = group(
		chartObservations(data, slug),
		({ publisher }) => publisher,
		({ source, metric }) => JSON.stringify([source, metric])
	);
	return [...byPublisher].map(([id, documents]) => ({
		id,
		name: id,
		...Object.fromEntries(
			LANGUAGES.map((one) => [column('name', one), data.publishers.get(id)?.[column('name', one)] ?? id])
		),
		read_in: [...documents.values()].flatMap((rows) => {
			const [from, to] = extent(rows, ({ year }) => year);
			const [first] = rows;
			if (first === undefined || from === undefined || to === undefined) return [];
			return [{ source: first.source, metric: first.metric, from, to }];
		})
	}));
}
