import { group } from 'd3';
import type { Cells } from '$lib/data/cells';
import { diffRows, type ChangedRow, type KeyedRows, type RowDiff } from '$lib/data/row-diff';
import { packFigures } from './packed';
import type { ChangedFigures, Changes, DeedChanges, FigureChanges, Reason, TextChanges } from './release';
import { FIGURE_COLUMNS, figuresIn, isSame, rowsIn, type KeyedTable } from './rows';

/** What the tables say of the changes themselves. */
export interface Told {
	/** Id of a figure → id of the figure that it replaced. */
	readonly revises: ReadonlyMap<string, string>;
	/** Id of a figure → why it was withdrawn. */
	readonly reasons: ReadonlyMap<string, Reason>;
}

/** Tables of signatures and deposits, whose former cells are kept. */
export const DEED_TABLES: readonly string[] = [
	'convention/status.csv',
	'convention/deposits.csv',
	'convention/budapest-status.csv',
	'convention/parties-without-day.csv'
];

/**
 * What changed between two states of the tables. Figures are known by their id, in whatever table they stand; rows of other
 * tables by path and key. Only columns that both states have are compared, so that a new column is no change of every row.
 */
export function diffReleases(before: readonly KeyedTable[], after: readonly KeyedTable[], told: Told): Changes {
	const old = new Map(before.map((table) => [table.path, table]));
	const both = after.flatMap((table) => {
		const was = old.get(table.path);
		return table.key === null || was === undefined ? [] : [{ was, now: table }];
	});
	const isDeeds = ({ now }: { readonly now: KeyedTable }) => DEED_TABLES.includes(now.path);
	const paths = (tables: readonly KeyedTable[], but: readonly KeyedTable[]) =>
		tables.map(({ path }) => path).filter((path) => !but.some((table) => table.path === path));
	return {
		figures: figureChanges(figuresIn(before), figuresIn(after), told),
		deeds: Object.fromEntries(both.filter(isDeeds).flatMap(({ was, now }) => entry(now.path, deedChanges(was, now)))),
		texts: Object.fromEntries(
			both.filter((pair) => !isDeeds(pair)).flatMap(({ was, now }) => entry(now.path, textChanges(was, now)))
		),
		tables: { added: paths(after, before), removed: paths(before, after) }
	};
}

/** A table with what changed in it; none where nothing did. */
function entry<Of extends DeedChanges | TextChanges>(path: string, changes: Of): readonly (readonly [string, Of])[] {
	const { added, removed, changed } = changes;
	return added.length + removed.length + changed.length === 0 ? [] : [[path, changes]];
}

function figureChanges(before: KeyedRows, after: KeyedRows, { revises, reasons }: Told): FigureChanges {
	const { added, removed, changed } = diffRows(before, after, differingIn(FIGURE_COLUMNS));
	return {
		added: packFigures(added.map(({ key }) => key)),
		removed: removed.map(({ key: id, cells }) => ({ id, cells, reason: reasons.get(id) ?? null })),
		changed: changedFigures(changed),
		replaced: added.flatMap(({ key: id }) => {
			const replaced = revises.get(id);
			return replaced === undefined ? [] : [[id, replaced] as const];
		})
	};
}

function changedFigures(changed: readonly ChangedRow[]): readonly ChangedFigures[] {
	const alike = group(changed.flatMap(changedCells), (one) => JSON.stringify([one.column, one.old, one.new]));
	return [...alike.values()].flatMap((same) => {
		const [first] = same;
		if (first === undefined) return [];
		return [{ column: first.column, old: first.old, new: first.new, figures: packFigures(same.map(({ key }) => key)) }];
	});
}

/** Of these columns those in which two rows say something else. */
function differingIn(columns: readonly string[]): (was: Cells, now: Cells) => readonly string[] {
	return (was, now) => columns.filter((column) => !isSame(column, was[column] ?? '', now[column] ?? ''));
}

/** What stood in each cell that differs, and what stands there now. */
function changedCells({ key, before, after, columns }: ChangedRow) {
	return columns.map((column) => ({ key, column, old: before[column] ?? '', new: after[column] ?? '' }));
}

/** Rows that came, went, or differ in a column that both tables have. */
function compared(was: KeyedTable, now: KeyedTable): RowDiff {
	const columns = now.columns.filter((column) => was.columns.includes(column));
	return diffRows(rowsIn(was), rowsIn(now), differingIn(columns));
}

function deedChanges(was: KeyedTable, now: KeyedTable): DeedChanges {
	const { added, removed, changed } = compared(was, now);
	return { added: added.map(({ key }) => key), removed, changed: changed.flatMap(changedCells) };
}

function textChanges(was: KeyedTable, now: KeyedTable): TextChanges {
	const { added, removed, changed } = compared(was, now);
	return {
		added: added.map(({ key }) => key),
		removed: removed.map(({ key }) => key),
		changed: changed.map(({ key, columns }) => ({ key, columns }))
	};
}
