import { holdsObservations, keyOf, referenceFaults } from '$lib/data/server/cross';
import type { Cells } from '$lib/data/cells';
import { readCell } from '$lib/data/server/cell';
import type { Field } from '$lib/data/server/descriptor';
import type { Cell, Entry } from '$lib/data/server/row';
import { ruleFaults } from '$lib/data/server/rules';
import type { Table } from '$lib/data/server/table';

/** Texts of a row that is not in a table yet, by column; a column that was not answered is absent. */
export type Draft = Cells;

/** No line of a file: the row stands in none. */
const NOWHERE = 0;

/** The draft as the loader would read it, answered cells only. */
function entryOf(draft: Draft, { resource, file }: Table): Entry {
	const cells = resource.schema.fields.map((field): [string, Cell] => {
		const text = draft[field.name];
		const reading = text === undefined ? null : readCell(text, field, resource.schema.missingValues);
		return [field.name, reading === null || reading.rules.length > 0 ? null : reading.value];
	});
	return { file, line: NOWHERE, row: Object.fromEntries(cells) };
}

/**
 * What the loader would say of a draft, as far as it goes: cells, ids that lead nowhere, the rules between cells, a key that is
 * taken. The same rules as those of a row in the file; whole sentences.
 * @param table the one that the draft is for
 * @param tables all of the package
 */
export function draftFaults(draft: Draft, table: Table, tables: readonly Table[]): readonly string[] {
	const { fields, missingValues } = table.resource.schema;
	const cells = fields.flatMap((field) => {
		const text = draft[field.name];
		return text === undefined ? [] : readCell(text, field, missingValues).rules;
	});
	if (cells.length > 0) return cells;
	const entry = entryOf(draft, table);
	const alone: Table = { ...table, rows: [entry], faults: [], sound: true };
	// What a publisher counts is asked for next where no row says it yet
	const series = lacksSeries(draft, table, tables) ? 'reference/series.csv' : '';
	const others = tables.filter(({ resource }) => !holdsObservations(resource) && resource.path !== series);
	const faults = [...referenceFaults(alone, tables), ...ruleFaults([alone, ...others.filter((one) => one !== table)])]
		.filter(({ file, line }) => file === table.file && line === NOWHERE)
		.map(({ rule }) => rule);
	return [...new Set([...faults, ...takenBy(entry, table)])];
}

function takenBy(entry: Entry, { resource: { schema }, rows }: Table): readonly string[] {
	const key = schema.primaryKey.length === 0 ? null : keyOf(entry, schema.primaryKey);
	const first = key === null ? undefined : rows.find((row) => keyOf(row, schema.primaryKey) === key);
	if (first === undefined) return [];
	const shown = schema.primaryKey.map((column) => String(entry.row[column])).join(', ');
	return [`${shown} already stands on line ${first.line} of ${first.file}. Nothing is written twice: change that row.`];
}

/** What a column may hold, where that is a list: its own, the ids of the table that it leads to, or the units of the metric. */
export function choicesFor(
	field: Field,
	draft: Draft,
	{ resource }: Table,
	tables: readonly Table[]
): readonly string[] {
	if (field.name === 'unit' && draft['metric'] !== undefined) {
		const metric = rowsOf(tables, 'reference/metrics.csv').find(({ row }) => row['id'] === draft['metric']);
		const units = metric?.row['units'];
		if (typeof units === 'object' && units !== null) return units.map(String);
	}
	if (field.constraints.enum !== null) return field.constraints.enum.map(String);
	if (field.type === 'boolean') return ['true', 'false'];
	const key = resource.schema.foreignKeys.find(({ fields }) => fields.join() === field.name);
	const [column] = key?.references ?? [];
	const target = tables.find((table) => table.resource.name === key?.resource);
	if (column === undefined || target === undefined) return [];
	return target.rows.map(({ row }) => String(row[column] ?? ''));
}

/** True where nobody has said yet what a publisher counts under a metric. */
export function lacksSeries(draft: Draft, { resource }: Table, tables: readonly Table[]): boolean {
	if (!holdsObservations(resource)) return false;
	return !rowsOf(tables, 'reference/series.csv').some(
		({ row }) => row['publisher'] === draft['publisher'] && row['metric'] === draft['metric']
	);
}

/** The tables with a draft as one more row of one of them, for what is asked next. */
export function withDraft(tables: readonly Table[], path: string, draft: Draft): readonly Table[] {
	return tables.map((table) =>
		table.resource.path === path ? { ...table, rows: [...table.rows, entryOf(draft, table)] } : table
	);
}

/** The table at a path. */
export function tableOf(tables: readonly Table[], path: string): Table | undefined {
	return tables.find(({ resource }) => resource.path === path);
}

function rowsOf(tables: readonly Table[], path: string): readonly Entry[] {
	return tableOf(tables, path)?.rows ?? [];
}
