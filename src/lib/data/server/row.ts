import type { RowOf, TableName } from '$lib/data/row';
import { DataError, quoted } from '$lib/data/server/data-error';
import { TABLES } from '$lib/data/tables';

/** What one cell holds after reading: null where the value is missing, a list's items in file order. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A row by column name, every declared column present. */
export type Row = Readonly<Record<string, Cell>>;

/** A row and where its record starts. */
export interface Entry {
	readonly file: string;
	/** 1-based physical line. */
	readonly line: number;
	readonly row: Row;
}

type Kind =
	| 'text'
	| 'text?'
	| 'number'
	| 'number?'
	| 'flag'
	| 'texts'
	| 'numbers'
	| readonly string[]
	| { readonly maybe: readonly string[] }
	| { readonly list: readonly string[] };

/**
 * The row with the cells that the program needs of its table.
 * @throws DataError at the first cell that is not what the program needs: its schema is another than that of `TABLES`
 */
export function typedRow<Name extends TableName>(name: Name, entry: Entry): RowOf<Name> {
	const columns = Object.entries<Kind>(TABLES[name]);
	const row = Object.fromEntries(columns.map(([column, kind]) => [column, cellOf(entry, column, kind)]));
	if (!isRowOf(row, name)) throw new Error(`A row of the table "${name}" lacks a column.`);
	return row;
}

function isRowOf<Name extends TableName>(row: object, name: Name): row is RowOf<Name> {
	return Object.keys(TABLES[name]).every((column) => column in row);
}

function cellOf(entry: Entry, column: string, kind: Kind): Cell {
	const cell = entry.row[column] ?? null;
	if (kind === 'flag') return cell === true;
	if (kind === 'texts' || kind === 'numbers') return listOf(entry, column, kind === 'texts' ? 'string' : 'number');
	if (typeof kind === 'string') {
		const wanted = kind.startsWith('text') ? 'string' : 'number';
		const empty = cell === null && kind.endsWith('?');
		return empty || typeof cell === wanted ? cell : refuse(entry, column, wanted === 'string' ? 'a text' : 'a number');
	}
	if ('list' in kind) {
		const unknown = items(entry, column).find((item) => !kind.list.includes(String(item)));
		return unknown === undefined ? items(entry, column) : refuse(entry, column, `only ${kind.list.join(', ')}`);
	}
	const members = 'maybe' in kind ? kind.maybe : kind;
	const known = cell === null ? 'maybe' in kind : members.includes(String(cell));
	return known ? cell : refuse(entry, column, `one of ${members.join(', ')}`);
}

function listOf(entry: Entry, column: string, wanted: 'string' | 'number'): Cell {
	const cells = items(entry, column);
	if (cells.every((item) => typeof item === wanted)) return cells;
	return refuse(entry, column, wanted === 'string' ? 'a list of texts' : 'a list of whole numbers');
}

/** The items of a list cell in file order; none where the cell is missing. A single value counts as a list of one. */
export function items(entry: Entry, column: string): readonly (string | number)[] {
	const cell = entry.row[column] ?? null;
	if (cell === null) return [];
	if (typeof cell === 'string' || typeof cell === 'number') return [cell];
	return typeof cell === 'object' ? cell : refuse(entry, column, 'a list');
}

/** A fault in a column of a row; `value` is what is wrong there. */
export function fault({ file, line }: Entry, column: string | null, value: string, rule: string): DataError {
	return new DataError({ file, line, column, value, rule });
}

/** What stands in a cell, as text; empty where nothing does. */
export function cellText({ row }: Entry, column: string): string {
	return String(row[column] ?? '');
}

function refuse(entry: Entry, column: string, wanted: string): never {
	const value = cellText(entry, column);
	const found = value === '' ? 'The cell is empty' : quoted(value);
	const rule = `${found}, but the program needs ${wanted} here. Correct the cell or the type in datapackage.json.`;
	throw fault(entry, column, value, rule);
}
