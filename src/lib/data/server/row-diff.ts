import type { Cells } from '$lib/data/cells';

/** A record that both states have, with other cells. */
export interface ChangedRow {
	readonly key: string;
	readonly before: Cells;
	readonly after: Cells;
	/** Names of the columns that differ, those of the new state first. */
	readonly columns: readonly string[];
}

/** What became of the records of one table. */
export interface RowDiff {
	/** In the order of the new state. */
	readonly added: readonly Cells[];
	/** In the order of the old state. */
	readonly removed: readonly Cells[];
	/** In the order of the new state. */
	readonly changed: readonly ChangedRow[];
	/** How many stand in both without a difference. */
	readonly same: number;
}

/**
 * Compares two states of a table record by record; order means nothing. Records are known again by the cells of `key`; without
 * a key by all their cells, so that a record with one other cell is one removed and one added. Where a key repeats, the last
 * record of it counts.
 */
export function diffRows(before: readonly Cells[], after: readonly Cells[], key: readonly string[]): RowDiff {
	const of = (row: Cells) => keyOf(row, key);
	const old = new Map(before.map((row) => [of(row), row]));
	const now = new Map(after.map((row) => [of(row), row]));
	const pairs = [...now].flatMap(([id, row]) => {
		const known = old.get(id);
		return known === undefined ? [] : [{ key: id, before: known, after: row, columns: differing(known, row) }];
	});
	const changed = pairs.filter(({ columns }) => columns.length > 0);
	return {
		added: [...now].filter(([id]) => !old.has(id)).map(([, row]) => row),
		removed: [...old].filter(([id]) => !now.has(id)).map(([, row]) => row),
		changed,
		same: pairs.length - changed.length
	};
}

/** The cells of a key, joined by dots: "VNM.2024.internet_users_share"; of a record without a key, all its cells. */
export function keyOf(row: Cells, key: readonly string[]): string {
	const columns = key.length === 0 ? Object.keys(row).sort() : key;
	return columns.map((column) => row[column] ?? '').join('.');
}

function differing(before: Cells, after: Cells): readonly string[] {
	const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
	return [...columns].filter((column) => (before[column] ?? '') !== (after[column] ?? ''));
}
