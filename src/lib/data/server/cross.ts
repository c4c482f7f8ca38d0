import { type DataError, quoted } from '$lib/data/server/data-error';
import type { Schema, ForeignKey, Resource } from '$lib/data/server/descriptor';
import { fault, type Cell, type Entry } from '$lib/data/server/row';
import { observationId } from '$lib/data/observation';
import type { Table } from '$lib/data/server/table';

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
				return [fault(entry, column, value, rule)];
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
		const { line, row } = entry;
		const shown = columns.map((column) => `${column} ${quoted(String(row[column]))}`).join(', ');
		const rule = `The key ${shown} on line ${line} already stands on line ${first}. Correct or delete one of the two rows.`;
		const column = columns.length === 1 ? (columns[0] ?? null) : null;
		return [fault(entry, column, columns.map((name) => String(row[name])).join(','), rule)];
	});
}

/** Columns that make a table one of observations; its rows become `Observation`s. `category` may stand beside them. */
export const OBSERVATION_COLUMNS = 'entity,year,metric,value,unit,status,low,high,publisher,source,flags,note'.split(
	','
);

/** Paths of the tables that give observations their meaning. */
export const REFERENCE = {
	sources: 'reference/sources.csv',
	publishers: 'reference/publishers.csv',
	metrics: 'reference/metrics.csv',
	series: 'reference/series.csv',
	lineage: 'reference/lineage.csv',
	revisions: 'reference/revisions.csv',
	checked: 'reference/checked.csv',
	relations: 'reference/relations.csv'
} as const;

/** True where the table has every column of an observation. */
export function holdsObservations({ schema }: Resource): boolean {
	return OBSERVATION_COLUMNS.every((column) => schema.fields.some((field) => field.name === column));
}

/** The id of the figure in a row (`observationId` says how it is made); null where a cell of it is missing or faulty. */
export function figureId({ row }: Entry): string | null {
	const { entity, year, metric, source, category } = row;
	if (typeof entity !== 'string' || typeof year !== 'number') return null;
	if (typeof metric !== 'string' || typeof source !== 'string') return null;
	return observationId({ entity, year, metric, category: typeof category === 'string' ? category : null, source });
}

/** Rows of `table` whose foreign keys lead to no row. Lists are looked up item by item; missing cells lead nowhere and may. */
export function referenceFaults(table: Table, tables: readonly Table[]): readonly DataError[] {
	return foreignKeys(table.resource, tables).flatMap((key) => {
		const target = tables.find((other) => other.resource.name === key.resource);
		if (target === undefined || !target.sound) return [];
		const known = new Set(target.rows.map((entry) => keyOf(entry, key.references)));
		return table.rows.flatMap((entry) => unresolved(entry, key, known, target.file));
	});
}

/** Declared keys, and for observations those to metrics, publishers and sources even where nobody declared them. */
function foreignKeys(resource: Resource, tables: readonly Table[]): readonly ForeignKey[] {
	const { foreignKeys: declared } = resource.schema;
	if (!holdsObservations(resource)) return declared;
	const implied = [
		{ field: 'metric', path: REFERENCE.metrics },
		{ field: 'publisher', path: REFERENCE.publishers },
		{ field: 'source', path: REFERENCE.sources }
	].flatMap(({ field, path }) => {
		const target = tables.find((table) => table.resource.path === path);
		const known = target === undefined || declared.some((key) => key.fields.join() === field);
		return known ? [] : [{ fields: [field], resource: target.resource.name, references: ['id'] }];
	});
	return [...declared, ...implied];
}

function unresolved(entry: Entry, key: ForeignKey, known: ReadonlySet<string | null>, target: string): DataError[] {
	return candidates(entry, key.fields).flatMap((cells) => {
		if (cells.includes(null) || known.has(JSON.stringify(cells))) return [];
		const value = cells.join(',');
		const rule = `No row of ${target} has ${key.references.join(',')} ${quoted(value)}. Correct it here or add the row there.`;
		const column = key.fields.length === 1 ? (key.fields[0] ?? null) : null;
		return [fault(entry, column, value, rule)];
	});
}

/** The cells to look up: of a single list column one candidate an item, otherwise the cells together. */
function candidates({ row }: Entry, columns: readonly string[]): readonly (readonly Cell[])[] {
	const cells = columns.map((column): Cell => row[column] ?? null);
	const [only] = cells;
	return cells.length === 1 && typeof only === 'object' && only !== null ? only.map((item) => [item]) : [cells];
}
