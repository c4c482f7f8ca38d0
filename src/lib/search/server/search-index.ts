import { isBeside } from '$lib/check/server/figures';
import { packDenominators } from '$lib/data/denominators';
import { encodeRows, type ColumnarTable } from '$lib/data/observation-codec';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { denominatorsFor, rateList } from '$lib/data/server/denominators';
import { standingFor } from '$lib/data/server/metric-facts';
import { labelsFor } from '$lib/data/server/names';
import { secondHand } from '$lib/data/server/outlets';
import { ruled } from '$lib/catalogue/server/recommended';
import { column, type Language } from '$lib/words/language';
import type { PackedSearch } from '../packed';
import { chartReaches, entriesOf } from './entries';
import { saidOf } from './press';
import { termsOf } from './terms';

/** Where in a packed table the values stand. */
const VALUES = 4;

/** What the search of a language is answered from; that language must be spoken (`speak`). */
export function searchIndex(data: Data, language: Language): PackedSearch {
	const rows = data.figures;
	const quoted = rows.filter((row) => !isBeside(data, row));
	const beside = rows.filter((row) => isBeside(data, row));
	const codes = data.rows('entities').map(({ code }) => code);
	const via = secondHand(data, rows, language);
	return {
		figures: encodeRows(quoted),
		beside: withoutValues(beside),
		besides: [...new Set(beside.map(({ metric }) => metric))],
		words: labelsFor(data, rows, codes, language),
		terms: termsOf(data),
		english: Object.fromEntries([...data.metrics.values()].map(({ id, label_en }) => [id, label_en])),
		standing: [...standingFor(data, 'losses'), ...standingFor(data, 'reports')],
		recommended: data.rows('recommended').flatMap((row) => (row.print ? (ruled(data, row)?.id ?? []) : [])),
		publishers: Object.fromEntries(
			[...data.publishers.values()].map((of) => [of.id, of[column('name', language)] ?? of.name])
		),
		documents: [...new Set(rows.map(({ source }) => source))].map(
			(id) => [id, via[id] ?? '', data.sources.get(id)?.published ?? ''] as const
		),
		denominators: packDenominators(denominatorsFor(data, quoted, ['per-person', 'gdp-share'])),
		rates: rateList(data),
		entries: entriesOf(data, language),
		said: saidOf(data, language),
		charts: chartReaches(data)
	};
}

/** Tables of people and output are long, and their values are most of their bytes. */
function withoutValues(rows: readonly Observation[]): ColumnarTable {
	const { columns, ...table } = encodeRows(rows);
	return { ...table, columns: columns.map((column, at) => (at === VALUES ? [] : column)), bounds: [] };
}
