import type { Row } from '$lib/data/server/row';

/** The cell's text; empty where it holds none. For columns whose type the table schema has already checked. */
export function textOf(row: Row, column: string): string {
	const cell = row[column];
	return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

/** The cell's number; null where it holds none. */
export function numberOf(row: Row, column: string): number | null {
	const cell = row[column];
	return typeof cell === 'number' ? cell : null;
}

/** The texts of a list cell; none where it is empty. */
export function textsOf(row: Row, column: string): readonly string[] {
	const cell = row[column];
	if (typeof cell === 'string') return [cell];
	return typeof cell === 'object' && cell !== null ? cell.map(String) : [];
}
