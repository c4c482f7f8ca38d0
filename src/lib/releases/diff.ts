import { group } from 'd3';
import type { Cells } from '$lib/data/cells';
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

function figureChanges(
	before: ReadonlyMap<string, Cells>,
	after: ReadonlyMap<string, Cells>,
	{ revises, reasons }: Told
): FigureChanges {
	const added = [...after.keys()].filter((id) => !before.has(id));
	return {
		added: packFigures(added),
		removed: [...before]
			.filter(([id]) => !after.has(id))
			.map(([id, cells]) => ({ id, cells, reason: reasons.get(id) ?? null })),
		changed: changedFigures(before, after),
		replaced: added.flatMap((id) => {
			const replaced = revises.get(id);
			return replaced === undefined ? [] : [[id, replaced] as const];
		})
	};
}

function changedFigures(
	before: ReadonlyMap<string, Cells>,
	after: ReadonlyMap<string, Cells>
): readonly ChangedFigures[] {
	const cells = [...after].flatMap(([id, row]) => {
		const was = before.get(id);
		return was === undefined ? [] : changesIn(was, row, FIGURE_COLUMNS).map((change) => ({ id, ...change }));
	});
	const alike = group(cells, (change) => JSON.stringify([change.column, change.old, change.new]));
	return [...alike.values()].flatMap((same) => {
		const [first] = same;
		if (first === undefined) return [];
		return [{ column: first.column, old: first.old, new: first.new, figures: packFigures(same.map(({ id }) => id)) }];
	});
}

function changesIn(was: Cells, now: Cells, columns: readonly string[]) {
	return columns.flatMap((column) => {
		const [old = '', next = ''] = [was[column], now[column]];
		return isSame(column, old, next) ? [] : [{ column, old, new: next }];
	});
}

/** Rows that came, went, or differ in a column that both tables have. */
function compared(was: KeyedTable, now: KeyedTable) {
	const [before, after] = [rowsIn(was), rowsIn(now)];
	const columns = now.columns.filter((column) => was.columns.includes(column));
	return {
		added: [...after.keys()].filter((key) => !before.has(key)),
		removed: [...before].filter(([key]) => !after.has(key)).map(([key, cells]) => ({ key, cells })),
		changed: [...after].flatMap(([key, row]) => {
			const old = before.get(key);
			const changes = old === undefined ? [] : changesIn(old, row, columns);
			return changes.length === 0 ? [] : [{ key, changes }];
		})
	};
}

function deedChanges(was: KeyedTable, now: KeyedTable): DeedChanges {
	const { added, removed, changed } = compared(was, now);
	return { added, removed, changed: changed.flatMap(({ key, changes }) => changes.map((one) => ({ key, ...one }))) };
}

function textChanges(was: KeyedTable, now: KeyedTable): TextChanges {
	const { added, removed, changed } = compared(was, now);
	return {
		added,
		removed: removed.map(({ key }) => key),
		changed: changed.map(({ key, changes }) => ({ key, columns: changes.map(({ column }) => column) }))
	};
}
