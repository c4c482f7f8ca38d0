import { group } from 'd3';
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { CHART_COLUMNS, observationExport } from '$lib/export/server/chart-export';
import type { Cell, ExportRow } from '$lib/export/csv';
import { DATATYPES } from './figures-csvw';

/** Types of columns that hold no text, as Parquet names them. */
const TYPES = { gYear: 'INT32', integer: 'INT32', decimal: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** Every figure with the columns of the charts' CSV, in the order of the tables. */
export const allRows = derived((data): readonly ExportRow[] => observationExport(data, data.figures));

/** Those of one metric or of one publisher, in that order; none where it has none. */
export function rowsOf(data: Data, of: 'metric' | 'publisher', id: string): readonly ExportRow[] {
	return rowsBy(data, of).get(id) ?? [];
}

const rowsBy = derived((data, of: string) => group(allRows(data), (row) => String(row[of])));

/** All of them as Apache Parquet; a cell that is empty is null. The same tables make the same bytes. */
export function parquet(data: Data): Uint8Array<ArrayBuffer> {
	const rows = allRows(data);
	const columnData = Object.keys(CHART_COLUMNS).map((name) => {
		const typed = DATATYPES[name];
		const type: BasicType = typed === undefined ? 'STRING' : TYPES[typed];
		return { name, type, data: rows.map((row) => cellOf(row[name] ?? null, type)), nullable: true };
	});
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function cellOf(cell: Cell, type: BasicType): Cell | boolean {
	if (cell === null || cell === '') return null;
	return type === 'BOOLEAN' ? cell === 'true' : cell;
}
