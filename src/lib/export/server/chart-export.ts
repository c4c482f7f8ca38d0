import { inUsd } from '$lib/data/convert';
import { FLAGS, STATUSES, type Observation } from '$lib/data/observation';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf, signaturesOf } from '$lib/data/server/treaty-actions';
import { entityNames } from '$lib/data/server/names';
import { rates } from '$lib/data/server/denominators';
import type { ExportRow } from '$lib/export/csv';
import { offered } from './offered';
import { RACE_COLUMNS, raceExport } from '$lib/export/server/race-export';
import { isCurrency } from '$lib/words/format';

/** What each column of a chart's CSV holds, in order. */
export const CHART_COLUMNS: Readonly<Record<string, string>> = {
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
	note: 'Note'
};

/** What each column of the signatures' CSV holds, in order. */
const SIGNATURE_COLUMNS: Readonly<Record<string, string>> = {
	id: 'Code of the participant: ISO 3166-1 alpha-3, or EUU',
	participant: 'State or regional organization',
	signed: 'Date of signature, cut as known',
	ratified: 'Date of the instrument, cut as known; empty where none was reported',
	action: 'Kind of instrument',
	source: 'Id of the document that shows the signature',
	source_publisher: 'Publisher of the document',
	source_title: 'Title of that document',
	source_url: 'Address of that document; empty where it cannot be read there',
	readable: 'true where the document can be read at its address, else false',
	flags:
		'Doubt about the signature: not-found-again, disputed, reported-only (no document of the depositary is held); joined by semicolons',
	ratified_source: 'Id of the document that shows the instrument',
	ratified_source_publisher: 'Publisher of that document',
	ratified_source_title: 'Title of that document',
	ratified_source_url: 'Address of that document; empty where it cannot be read there',
	ratified_readable: 'true where that document can be read at its address, else false',
	ratified_flags:
		'Doubt about the instrument: not-found-again, disputed, reported-only (no document of the depositary is held); joined by semicolons',
	note: 'Note'
};

/** What each column of a chart's full CSV holds, in order. */
export function chartColumns(slug: string): Readonly<Record<string, string>> {
	if (slug === 'convention-signatures') return SIGNATURE_COLUMNS;
	return slug === 'race-to-40' ? RACE_COLUMNS : CHART_COLUMNS;
}

/** Columns and rows of a chart's full CSV; English names, as the columns are English. */
export function chartExport(data: Data, slug: string): { columns: readonly string[]; rows: readonly ExportRow[] } {
	return { columns: Object.keys(chartColumns(slug)), rows: rowsOf(data, slug) };
}

function rowsOf(data: Data, slug: string): readonly ExportRow[] {
	if (slug === 'convention-signatures') return signatureExport(data);
	return slug === 'race-to-40' ? raceExport(data) : observationExport(data, chartObservations(data, slug));
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

/** Rows of the chart's CSV, in the order of the status table: `source` shows the signature, `ratified_source` the instrument. */
function signatureExport(data: Data): readonly ExportRow[] {
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
