import { foldName } from '$lib/refresh/found';
import type { Cells, TextRow } from '$lib/data/cells';

/** The line of the record after which a new one stands; 1 is the header. */
export type Place = (rows: readonly TextRow[], row: Cells) => number;

/** After the place's year before; a new place among the others by its code. */
export const byPlaceAndYear: Place = (rows, row) => {
	const own = rows.filter((one) => one.row['entity'] === row['entity'] && one.row['metric'] === row['metric']);
	if (own.length === 0) return lastLine(rows.filter((one) => cell(one.row, 'entity') < cell(row, 'entity')));
	const before = own.filter((one) => Number(one.row['year']) <= Number(row['year']));
	return before.length > 0 ? lastLine(before) : lineBefore(rows, own[0]);
};

/** Among the participants of its treaty by name; of a treaty without any at the end. */
export const byParticipant: Place = (rows, row) => {
	const own = rows.filter((one) => one.row['treaty'] === row['treaty']);
	if (own.length === 0) return lastLine(rows);
	const name = foldName(cell(row, 'participant'));
	const before = own.filter((one) => foldName(cell(one.row, 'participant')) < name);
	return before.length > 0 ? lastLine(before) : lineBefore(rows, own[0]);
};

/** By its id. */
export const byId: Place = (rows, row) => lastLine(rows.filter((one) => cell(one.row, 'id') < cell(row, 'id')));

/** New records by the line after which they stand, each line's in the order given. */
export function insertions(
	rows: readonly TextRow[],
	added: readonly Cells[],
	place: Place
): ReadonlyMap<number, readonly Cells[]> {
	const at = new Map<number, Cells[]>();
	for (const row of added) {
		const line = place(rows, row);
		at.set(line, [...(at.get(line) ?? []), row]);
	}
	return at;
}

function cell(row: Cells, column: string): string {
	return row[column] ?? '';
}

function lastLine(rows: readonly TextRow[]): number {
	return rows.at(-1)?.line ?? 1;
}

function lineBefore(rows: readonly TextRow[], first: TextRow | undefined): number {
	return lastLine(rows.filter(({ line }) => line < (first?.line ?? 0)));
}
