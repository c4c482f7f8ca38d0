import { inUsd } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { chartObservations } from '$lib/chart/server/observations';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf, signaturesOf } from '$lib/data/server/deeds';
import { entityNames } from '$lib/data/server/names';
import { rates } from '$lib/data/server/bases';
import type { ExportRow } from '$lib/export/csv';
import { offered } from './offered';
import { RACE_COLUMNS, raceExport } from '$lib/export/server/race-export';
import { isCurrency } from '$lib/words/format';

/** Columns of a chart's CSV, in order. */
export const CHART_COLUMNS = [
	'id',
	'entity',
	'entity_name',
	'year',
	'metric',
	'metric_name',
	'category',
	'value',
	'unit',
	'status',
	'low',
	'high',
	'value_usd',
	'rate_per_usd',
	'rate_source',
	'publisher',
	'publisher_name',
	'counts',
	'source',
	'source_title',
	'source_url',
	'readable',
	'source_published',
	'flags',
	'note'
] as const;

/** Columns and rows of a chart's full CSV; English names, as the columns are English. */
export function chartExport(data: Data, slug: string): { columns: readonly string[]; rows: readonly ExportRow[] } {
	if (slug === 'convention-signatures') return { columns: signatureColumns, rows: signatureExport(data) };
	if (slug === 'race-to-40') return { columns: Object.keys(RACE_COLUMNS), rows: raceExport(data) };
	return { columns: CHART_COLUMNS, rows: observationExport(data, chartObservations(data, slug)) };
}

/** These observations as rows of a chart's CSV, in their order; English names, as the columns are English. */
export function observationExport(data: Data, observations: readonly Observation[]): readonly ExportRow[] {
	const names = entityNames(data, 'en');
	const table = rates(data);
	return observations.map((row): ExportRow => {
		const source = data.sources.get(row.source);
		const usd = isCurrency(row.unit) ? inUsd(row, table) : null;
		const rate = usd?.steps[0] ?? null;
		return {
			...row,
			entity_name: names.get(row.entity) ?? row.entity,
			metric_name: data.metrics.get(row.metric)?.label_en ?? row.metric,
			value_usd: usd === null ? null : rate === null ? usd.value : Math.round(usd.value),
			rate_per_usd: rate?.value ?? null,
			rate_source: rate?.source ?? null,
			publisher_name: data.publishers.get(row.publisher)?.name ?? row.publisher,
			counts: data.series(row.publisher, row.metric)?.counts_en ?? '',
			source_title: source?.title ?? '',
			...offered(source),
			source_published: source?.published ?? '',
			flags: row.flags.join(';')
		};
	});
}

/** Columns of the chart's CSV; `id` is the participant's code. */
export const signatureColumns: readonly string[] = [
	'id',
	'participant',
	'signed',
	'ratified',
	'action',
	'source',
	'source_publisher',
	'source_title',
	'source_url',
	'readable',
	'flags',
	'ratified_source',
	'ratified_source_publisher',
	'ratified_source_title',
	'ratified_source_url',
	'ratified_readable',
	'ratified_flags',
	'note'
];

/** Rows of the chart's CSV, in the order of the status table: `source` shows the signature, `ratified_source` the instrument. */
export function signatureExport(data: Data): readonly ExportRow[] {
	const instruments = new Map(instrumentsOf(data, HANOI).map((one) => [one.code, one]));
	return signaturesOf(data, HANOI).map((signature) => {
		const instrument = instruments.get(signature.code);
		const [signed, ratified] = [data.sources.get(signature.source), data.sources.get(instrument?.source ?? '')];
		const shown = ratified === undefined ? { source_url: '', readable: '' } : offered(ratified);
		return {
			id: signature.code,
			participant: signature.participant,
			signed: signature.date,
			ratified: instrument?.date ?? '',
			action: instrument?.action ?? '',
			source: signature.source,
			source_publisher: signed?.publisher ?? '',
			source_title: signed?.title ?? '',
			...offered(signed),
			flags: signature.doubts.join(';'),
			ratified_source: instrument?.source ?? '',
			ratified_source_publisher: ratified?.publisher ?? '',
			ratified_source_title: ratified?.title ?? '',
			ratified_source_url: shown.source_url,
			ratified_readable: shown.readable,
			ratified_flags: instrument?.doubts.join(';') ?? '',
			note: signature.note
		};
	});
}
