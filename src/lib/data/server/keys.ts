import { DataError, quoted } from '$lib/data/server/data-error';
import type { Schema } from '$lib/data/server/descriptor';
import type { Cell, Entry } from '$lib/data/server/row';

/** The cells of some columns as one text that is equal exactly where the cells are; null where one of them is missing. */
export function keyOf({ row }: Entry, columns: readonly string[]): string | null {
	const cells = columns.map((column): Cell => row[column] ?? null);
	return cells.includes(null) ? null : JSON.stringify(cells);
}

/** Repeats of the primary key, of `uniqueKeys` and of columns with the constraint `unique`; each names both lines. */
export function keyFaults(rows: readonly Entry[], schema: Schema): readonly DataError[] {
	const single = schema.fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
	const keys = [schema.primaryKey, ...schema.uniqueKeys, ...single].filter((key) => key.length > 0);
	const distinct = [...new Map(keys.map((key) => [key.join(), key])).values()];
	return distinct.flatMap((key) => repeats(rows, key));
}

/** Cells that differ from those of an earlier row though what they follow from (`fixedBy`) is the same. */
export function fixedFaults(rows: readonly Entry[], { fixedBy }: Schema): readonly DataError[] {
	return fixedBy.flatMap(({ key, columns }) =>
		columns.flatMap((column) => {
			const first = new Map<string, Entry>();
			return rows.flatMap((entry) => {
				const of = keyOf(entry, [key]);
				const known = of === null ? undefined : first.get(of);
				if (of !== null && known === undefined) first.set(of, entry);
				if (known === undefined || keyOf(known, [column]) === keyOf(entry, [column])) return [];
				const value = String(entry.row[column] ?? '');
				const rule = `${quoted(value)} stands beside ${key} ${quoted(String(entry.row[key]))}, which has ${quoted(String(known.row[column] ?? ''))} on line ${known.line}. Correct one of the two.`;
				return [new DataError({ file: entry.file, line: entry.line, column, value, rule })];
			});
		})
	);
}

function repeats(rows: readonly Entry[], columns: readonly string[]): readonly DataError[] {
	const lines = new Map<string, number>();
	return rows.flatMap((entry) => {
		const key = keyOf(entry, columns);
		const first = key === null ? undefined : lines.get(key);
		if (key !== null && first === undefined) lines.set(key, entry.line);
		if (first === undefined) return [];
		const { file, line, row } = entry;
		const shown = columns.map((column) => `${column} ${quoted(String(row[column]))}`).join(', ');
		const rule = `The key ${shown} on line ${line} already stands on line ${first}. Correct or delete one of the two rows.`;
		const column = columns.length === 1 ? (columns[0] ?? null) : null;
		return [new DataError({ file, line, column, value: columns.map((name) => String(row[name])).join(','), rule })];
	});
}
