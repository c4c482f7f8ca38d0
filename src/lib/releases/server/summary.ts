import { unpackFigures } from '../packed';
import type { Release } from '../release';

/** How many figures, rows and tables a release has and changed, for whoever made it: a line a kind of change. */
export function summaryOf({ figures, tables, changes, corrections }: Release): readonly string[] {
	const held = `${unpackFigures(figures.ids).length} figures in ${Object.keys(tables).length} tables`;
	if (changes === null) return [held, 'The first release: nothing to compare with.'];
	const { added, removed, changed, replaced } = changes.figures;
	const cells = new Map<string, number>();
	for (const { column, figures: of } of changed) cells.set(column, (cells.get(column) ?? 0) + unpackFigures(of).length);
	const rows = [...Object.values(changes.deeds), ...Object.values(changes.texts)].map(
		(table) => table.added.length + table.removed.length + table.changed.length
	);
	return [
		held,
		`figures added: ${unpackFigures(added).length}, of which ${replaced.length} replace another`,
		`figures withdrawn: ${removed.length}, without a reason: ${removed.filter(({ reason }) => reason === null).length}`,
		...[...cells].map(([column, count]) => `figures with another ${column}: ${count}`),
		`rows of other tables added, removed or changed: ${rows.reduce((sum, count) => sum + count, 0)}`,
		`tables added: ${changes.tables.added.length}, removed: ${changes.tables.removed.length}`,
		`corrections: ${corrections.length}`
	];
}
