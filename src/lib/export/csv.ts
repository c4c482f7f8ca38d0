import Papa from 'papaparse';

/** A cell: text, number or nothing. Numbers stay numbers: −5 is not text that begins with a minus sign. */
export type Cell = string | number | null;
/** A row of a table to be saved, keyed by column. */
export type ExportRow = Readonly<Record<string, Cell>>;

/** A text's start that spreadsheets take for a formula; Papa's own pattern misses texts with a line break. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/**
 * RFC 4180 CSV with CRLF line ends and a header. Text that a spreadsheet would take for a formula (= + - @, also in
 * full width, tab, carriage return at its start) gets an apostrophe before it; numbers are left alone.
 */
export function toCsv(rows: readonly ExportRow[], columns: readonly string[]): string {
	return written(linesOf(rows, columns), { escapeFormulae: FORMULA });
}

function linesOf(rows: readonly ExportRow[], columns: readonly string[]): (readonly Cell[])[] {
	return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

/** Lines of cells as CSV, each line ended with CRLF. */
export function written(lines: readonly (readonly Cell[])[], config: Papa.UnparseConfig = {}): string {
	return `${Papa.unparse(
		lines.map((line) => [...line]),
		{ newline: '\r\n', ...config }
	)}\r\n`;
}

/** Reads a CSV made by `toCsv` back into rows of text, without undoing anything. */
export function fromCsv(text: string): { columns: string[]; rows: Record<string, string>[] } {
	const { data, meta } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
		delimiter: ',',
		newline: '\r\n'
	});
	return { columns: meta.fields ?? [], rows: data };
}

/**
 * The rows of full CSV files, all of the same columns, whose `id` is among `ids`, in the order of `ids`. Cells go out as they came in, so what
 * was defused stays so once, and no digit of a number changes.
 */
export function pickRows(
	texts: readonly string[],
	ids: readonly string[]
): { columns: string[]; rows: Record<string, string>[] } {
	const files = texts.map(fromCsv);
	const byId = new Map(files.flatMap(({ rows }) => rows.map((row) => [row['id'] ?? '', row] as const)));
	return { columns: files[0]?.columns ?? [], rows: ids.flatMap((id) => picked(byId.get(id))) };
}

function picked(row: Record<string, string> | undefined): Record<string, string>[] {
	return row === undefined ? [] : [row];
}

/** Writes picked rows as CSV again, cells untouched. */
export function picksToCsv(picked: { columns: readonly string[]; rows: readonly Record<string, string>[] }): string {
	return written(linesOf(picked.rows, picked.columns));
}
