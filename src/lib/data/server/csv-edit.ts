import Papa from 'papaparse';
import type { Cells, TextRow } from '$lib/data/cells';
import { readRecords } from '$lib/data/server/csv';

/** A table as text: nothing is converted, so that what is written back is what was read. */
export interface TextTable {
	readonly columns: readonly string[];
	readonly rows: readonly TextRow[];
}

/** What becomes of the records of a table; all else stays byte for byte. Lines are those at which records start. */
export interface CsvEdit {
	/** New texts of a record, by its line. */
	readonly replace?: ReadonlyMap<number, Cells>;
	/** Lines of records that go. */
	readonly remove?: ReadonlySet<number>;
	/** New records after the one that starts at a line, in their order; 1 is the header. */
	readonly insert?: ReadonlyMap<number, readonly Cells[]>;
}

/** The records of a CSV text below its header; a byte order mark and CRLF are read past. */
export function textTable(content: string): TextTable {
	const [header, ...records] = readRecords(plain(content));
	const columns = header?.cells ?? [];
	const rows = records.map(({ line, cells }) => ({
		line,
		row: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
	}));
	return { columns, rows };
}

/**
 * The text with some of its records changed and every other line as it was, so that a comparison shows only what is meant.
 * Cells are quoted only where they must be, as everywhere in `data/`. Line ends stay those of the file.
 */
export function editCsv(content: string, { replace, remove, insert }: CsvEdit): string {
	const lines = plain(content).split('\n');
	const records = readRecords(plain(content));
	const columns = records[0]?.cells ?? [];
	const written = records.flatMap(({ line }, at) => {
		const next = records[at + 1]?.line ?? lines.length + (lines.at(-1) === '' ? 0 : 1);
		const own = lines.slice(line - 1, next - 1);
		const changed = replace?.get(line);
		const kept = remove?.has(line) === true ? [] : changed === undefined ? own : [csvLine(columns, changed)];
		return [...kept, ...(insert?.get(line) ?? []).map((row) => csvLine(columns, row))];
	});
	const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
	const end = content.includes('\r\n') ? '\r\n' : '\n';
	return `${mark}${written.join('\n').replaceAll('\n', () => end)}${end}`;
}

/** One record as CSV without its line end, its cells in the order of the columns; a missing one is empty. */
export function csvLine(columns: readonly string[], row: Cells): string {
	return Papa.unparse([columns.map((column) => row[column] ?? '')], { newline: '\n' });
}

function plain(content: string): string {
	return content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
