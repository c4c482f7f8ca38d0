import { DataError, quoted } from '$lib/data/server/data-error';

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

/** The cell as text. @throws DataError where it is missing or of another type. */
export function text(entry: Entry, column: string): string {
	const cell = entry.row[column];
	return typeof cell === 'string' ? cell : refuse(entry, column, 'a text');
}

/** The cell as text, null where it is missing or the table has no such column. @throws DataError where it is of another type. */
export function textOrNull(entry: Entry, column: string): string | null {
	return (entry.row[column] ?? null) === null ? null : text(entry, column);
}

/** The cell as a number in the file's own unit. @throws DataError where it is missing or of another type. */
export function number(entry: Entry, column: string): number {
	const cell = entry.row[column];
	return typeof cell === 'number' ? cell : refuse(entry, column, 'a number');
}

/** The cell as a number, null where it is missing or the table has no such column. @throws DataError where it is of another type. */
export function numberOrNull(entry: Entry, column: string): number | null {
	return (entry.row[column] ?? null) === null ? null : number(entry, column);
}

/** The cell as true or false. @throws DataError where it is missing or of another type. */
export function flag(entry: Entry, column: string): boolean {
	const cell = entry.row[column];
	return typeof cell === 'boolean' ? cell : refuse(entry, column, 'true or false');
}

/** The items of a list cell in file order; none where the cell is missing. A single value counts as a list of one. */
export function items(entry: Entry, column: string): readonly (string | number)[] {
	const cell = entry.row[column];
	if (cell === null) return [];
	if (typeof cell === 'string' || typeof cell === 'number') return [cell];
	return typeof cell === 'object' ? cell : refuse(entry, column, 'a list');
}

/** The texts of a list cell; none where the cell is missing. @throws DataError at an item that is no text. */
export function texts(entry: Entry, column: string): readonly string[] {
	return items(entry, column).map((item) =>
		typeof item === 'string' ? item : refuse(entry, column, 'a list of texts')
	);
}

/** The numbers of a list cell; none where the cell is missing. @throws DataError at an item that is no number. */
export function numbers(entry: Entry, column: string): readonly number[] {
	return items(entry, column).map((item) =>
		typeof item === 'number' ? item : refuse(entry, column, 'a list of whole numbers')
	);
}

/** The member of a closed list that stands in the cell. @throws DataError where it is not in the list. */
export function member<T extends string>(entry: Entry, column: string, list: readonly T[]): T {
	const cell = entry.row[column];
	return list.find((item) => item === cell) ?? refuse(entry, column, `one of ${list.join(', ')}`);
}

/** The members of a closed list that stand in a list cell. @throws DataError at the first item not in the list. */
export function members<T extends string>(entry: Entry, column: string, list: readonly T[]): readonly T[] {
	return items(entry, column).map(
		(cell) => list.find((item) => item === cell) ?? refuse(entry, column, `only ${list.join(', ')}`)
	);
}

function refuse({ file, line, row }: Entry, column: string, wanted: string): never {
	const cell = row[column] ?? null;
	const value = cell === null ? '' : String(cell);
	const found = value === '' ? 'The cell is empty' : quoted(value);
	const rule = `${found}, but the program needs ${wanted} here. Correct the cell or the type in datapackage.json.`;
	throw new DataError({ file, line, column, value, rule });
}
