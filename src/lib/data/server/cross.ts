import { observationId } from '$lib/data/observation';
import { DataError, quoted } from '$lib/data/server/data-error';
import type { ForeignKey, Resource } from '$lib/data/server/descriptor';
import { keyOf } from '$lib/data/server/keys';
import type { Cell, Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

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
		return [new DataError({ file: entry.file, line: entry.line, column, value, rule })];
	});
}

/** The cells to look up: of a single list column one candidate an item, otherwise the cells together. */
function candidates({ row }: Entry, columns: readonly string[]): readonly (readonly Cell[])[] {
	const cells = columns.map((column): Cell => row[column] ?? null);
	const [only] = cells;
	return cells.length === 1 && typeof only === 'object' && only !== null ? only.map((item) => [item]) : [cells];
}
