import type { Cells } from './cells';

/** Records by what they are known by. */
export type KeyedRows = ReadonlyMap<string, Cells>;

/** A record that one of two states has. */
export interface LoneRow {
	readonly key: string;
	readonly cells: Cells;
}

/** A record that both states have, with other cells. */
export interface ChangedRow {
	readonly key: string;
	readonly before: Cells;
	readonly after: Cells;
	/** Names of the columns that differ. */
	readonly columns: readonly string[];
}

/** What became of the records of one table. */
export interface RowDiff {
	/** In the order of the new state. */
	readonly added: readonly LoneRow[];
	/** In the order of the old state. */
	readonly removed: readonly LoneRow[];
	/** In the order of the new state. */
	readonly changed: readonly ChangedRow[];
	/** How many stand in both without a difference. */
	readonly same: number;
}

/**
 * Compares two states of a table record by record; order means nothing.
 * @param differing names of the columns in which two records of one key differ; unless told all that have another text, those of
 * the new state first
 */
export function diffRows(
	before: KeyedRows,
	after: KeyedRows,
	differing: (before: Cells, after: Cells) => readonly string[] = otherCells
): RowDiff {
	const lone = (rows: KeyedRows, others: KeyedRows) =>
		[...rows].filter(([key]) => !others.has(key)).map(([key, cells]) => ({ key, cells }));
	const pairs = [...after].flatMap(([key, row]) => {
		const known = before.get(key);
		return known === undefined ? [] : [{ key, before: known, after: row, columns: differing(known, row) }];
	});
	const changed = pairs.filter(({ columns }) => columns.length > 0);
	return {
		added: lone(after, before),
		removed: lone(before, after),
		changed,
		same: pairs.length - changed.length
	};
}

/**
 * Records by the cells of a key, joined by dots: "VNM.2024.internet_users_share"; without a key by all their cells, so that a record
 * with one other cell is one removed and one added. Where a key repeats, the last record of it counts.
 */
export function keyedRows(rows: readonly Cells[], key: readonly string[]): KeyedRows {
	return new Map(rows.map((row) => [keyOf(row, key), row]));
}

function keyOf(row: Cells, key: readonly string[]): string {
	const columns = key.length === 0 ? Object.keys(row).sort() : key;
	return columns.map((column) => row[column] ?? '').join('.');
}

function otherCells(before: Cells, after: Cells): readonly string[] {
	const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
	return [...columns].filter((column) => (before[column] ?? '') !== (after[column] ?? ''));
}

/** Names whose fingerprints differ between two states, or that only one of them has; sorted. */
export function otherwise(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((name) => before.get(name) !== after.get(name))
		.sort();
}
