import type { Cells } from '$lib/data/cells';
import { unpackFigures } from './packed';
import type { FigureChanges, Release } from './release';

/** How a figure's row takes former cells; a row that is not held is made of them, or given up as null. */
export type Patch<Row> = (id: string, row: Row | undefined, cells: Cells) => Row | null;

/** The figures as they stood before a release made these changes: what it added is gone, what it changed or removed is back. */
export function stateBefore<Row>(
	rows: ReadonlyMap<string, Row>,
	{ added, removed, changed }: FigureChanges,
	patch: Patch<Row>
): ReadonlyMap<string, Row> {
	const before = new Map(rows);
	for (const id of unpackFigures(added)) before.delete(id);
	const put = (id: string, cells: Cells, known: boolean) => {
		const row = before.get(id);
		if (row === undefined && known) return;
		const patched = patch(id, row, cells);
		if (patched !== null) before.set(id, patched);
	};
	for (const { column, old, figures } of changed)
		for (const id of unpackFigures(figures)) put(id, { [column]: old }, true);
	for (const { id, cells } of removed) put(id, cells, false);
	return before;
}

/**
 * The figures as a release knew them, rebuilt backwards from those of the newest.
 *
 * @param rows figures of the newest release, or some of them, by id
 * @param releases in any order
 * @returns null where there is no such release, or one between it and the newest is missing
 */
export function stateAt<Row>(
	id: string,
	rows: ReadonlyMap<string, Row>,
	releases: readonly Pick<Release, 'id' | 'before' | 'changes'>[],
	patch: Patch<Row>
): ReadonlyMap<string, Row> | null {
	const newest = releases.find((one) => !releases.some(({ before }) => before === one.id));
	let [at, state] = [newest, rows];
	while (at !== undefined && at.id !== id) {
		if (at.changes === null || at.before === null) return null;
		state = stateBefore(state, at.changes.figures, patch);
		const { before } = at;
		at = releases.find((one) => one.id === before);
	}
	return at === undefined ? null : state;
}
