import type { Cells } from '$lib/data/cells';
import { observationId } from '$lib/data/observation';

/** A table as text with what its rows are known by, for comparing. */
export interface KeyedTable {
	/** Path in data/. */
	readonly path: string;
	/** Its key columns; null for a table of figures, whose key is the figure's id. */
	readonly key: readonly string[] | null;
	readonly columns: readonly string[];
	readonly rows: readonly Cells[];
}

/** What is said of a figure beside what identifies it. */
export const FIGURE_COLUMNS = ['value', 'unit', 'status', 'low', 'high', 'publisher', 'flags', 'note'] as const;

/** The id of a row of figures. */
function figureIdOf(row: Cells): string {
	const { entity = '', year = '', metric = '', category = '', source = '' } = row;
	return observationId({ entity, year: Number(year), metric, category: category === '' ? null : category, source });
}

/** The key of a row: the id of a figure, or the cells of its key columns joined by " | ". */
export function keyOf({ key }: Pick<KeyedTable, 'key'>, row: Cells): string {
	return key === null ? figureIdOf(row) : key.map((column) => row[column] ?? '').join(' | ');
}

/** All figures of these tables by id; the columns that are no part of the id, as `FIGURE_COLUMNS` has them. */
export function figuresIn(tables: readonly KeyedTable[]): ReadonlyMap<string, Cells> {
	const rows = tables.filter(({ key }) => key === null).flatMap((table) => table.rows);
	return new Map(rows.map((row) => [figureIdOf(row), saidOf(row)]));
}

/** What is said of a figure, an empty text where nothing is. */
export function saidOf(row: Cells): Cells {
	return Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, row[column] ?? '']));
}

/** The rows of a table that is none of figures, by key. */
export function rowsIn(table: KeyedTable): ReadonlyMap<string, Cells> {
	return new Map(table.rows.map((row) => [keyOf(table, row), row]));
}

const NUMBERS: readonly string[] = ['value', 'low', 'high'];

/** Whether two cells of a column say the same: numbers by what they are, flags in any order, all else letter by letter. */
export function isSame(column: string, one: string, other: string): boolean {
	if (one === other) return true;
	if (one === '' || other === '') return false;
	if (NUMBERS.includes(column)) return Number(one) === Number(other);
	if (column !== 'flags') return false;
	const sorted = (flags: string) => flags.split(';').sort().join(';');
	return sorted(one) === sorted(other);
}
