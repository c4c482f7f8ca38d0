import { chartOf } from '$lib/catalogue/server/specs';
import { offeredDocuments } from '$lib/data/server/outlets';
import { chartObservations } from '$lib/catalogue/server/observations';
import { TREATY_ACTION_COLUMNS, ROW_COLUMNS } from '../row-csv';
import { columnTitle } from '../column-titles';
import { chartColumns, chartExport } from './chart-export';
import type { Metric } from '$lib/data/metric';
import type { Data } from '$lib/data/server/data';
import { tablesDay, TERMS } from '$lib/data/server/edition';
import { extent, group } from 'd3';
import type { CountedBy } from '../chart-metadata';
import { column, LANGUAGES } from '$lib/words/language';

/** Columns, metrics and sources of a chart's CSV: everything somebody needs who was handed only the file. */
export function chartMetadata(data: Data, slug: string) {
	const { columns, rows } = chartExport(data, slug);
	const described = chartColumns(slug);
	const used = new Set(rows.map((row) => String(row['source'] ?? '')));
	rows.forEach((row) =>
		['rate_source', 'ratified_source'].forEach((column) => row[column] && used.add(String(row[column])))
	);
	const metrics = new Set(chartObservations(data, slug).map(({ metric }) => metric));
	return {
		slug,
		file: `/charts/${slug}.csv`,
		updated: tablesDay(data.descriptor),
		rows: rows.length,
		articles: chartOf(slug).articles,
		receipts:
			'/receipts/<file>.json holds the receipt of every row: by the first part of the id; by its first and third part where the id has five; signatures.json and treaty.<treaty>.json for the Convention. Beside each row stands the SHA-256, in hex, of its line of CSV as the receipt copies it: in UTF-8, without header and line end, columns '.concat(
				slug === 'convention-signatures' || slug === 'race-to-40'
					? TREATY_ACTION_COLUMNS.join(',')
					: ROW_COLUMNS.join(',')
			),
		licence: TERMS,
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
