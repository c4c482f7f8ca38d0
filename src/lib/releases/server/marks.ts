import { createHash } from 'node:crypto';
import type { Cells } from '$lib/data/cells';
import { otherwise } from '$lib/data/row-diff';
import { inPackedOrder, packFigures, unpackFigures } from '../packed';
import type { Release } from '../release';
import { FIGURE_COLUMNS, figuresIn, rowsIn, type KeyedTable } from '../rows';

/** Signs of a mark. */
export const MARK = 6;

/**
 * The mark of a row: the first six hexadecimal digits of the SHA-256 of its key and its cells in the order given, as JSON. A row that
 * changed has the same mark once in 17 millions.
 */
export function markOf(key: string, cells: readonly string[]): string {
	return createHash('sha256')
		.update(JSON.stringify([key, ...cells]))
		.digest('hex')
		.slice(0, MARK);
}

/** The mark of a figure. */
export function figureMark(id: string, row: Cells): string {
	return markOf(
		id,
		FIGURE_COLUMNS.map((column) => row[column] ?? '')
	);
}

/** All rows of these tables with their marks: the figures together, every other table by its path. */
export function rowHashes(tables: readonly KeyedTable[]): Pick<Release, 'figures' | 'rows'> {
	const figures = figuresIn(tables);
	const marks = inPackedOrder([...figures.keys()]).map((id) => figureMark(id, figures.get(id) ?? {}));
	const others = tables.filter(({ key }) => key !== null);
	return {
		figures: { ids: packFigures([...figures.keys()]), marks: marks.join('') },
		rows: Object.fromEntries(
			others.map((table) => [
				table.path,
				Object.fromEntries(
					[...rowsIn(table)].map(([key, row]) => [
						key,
						markOf(
							key,
							table.columns.map((column) => row[column] ?? '')
						)
					])
				)
			])
		)
	};
}

/** The figures of a release with their marks. */
export function marksOf({ figures: { ids, marks } }: Pick<Release, 'figures'>): ReadonlyMap<string, string> {
	return new Map(unpackFigures(ids).map((id, at) => [id, marks.slice(at * MARK, (at + 1) * MARK)]));
}

/** How many rows are not as a release has them: added, changed and removed ones, of figures and of all other tables. */
export function changesSince(release: Release, tables: readonly KeyedTable[]): number {
	const now = rowHashes(tables);
	const pairs: readonly (readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>])[] = [
		[marksOf(release), marksOf(now)],
		...[...new Set([...Object.keys(release.rows), ...Object.keys(now.rows)])].map(
			(path) =>
				[new Map(Object.entries(release.rows[path] ?? {})), new Map(Object.entries(now.rows[path] ?? {}))] as const
		)
	];
	return pairs.reduce((sum, [old, own]) => sum + otherwise(old, own).length, 0);
}
