import { group } from 'd3';
import type { Metric } from '$lib/data/metric';
import { observationId, type Observation } from '$lib/data/observation';
import type { RowOf, TableName } from '$lib/data/row';
import { holdsObservations, REFERENCE } from '$lib/data/server/cross';
import { DataError, DataFaults } from '$lib/data/server/data-error';
import type { PackageDescriptor } from '$lib/data/server/descriptor';
import { typedRow, type Entry, type Row } from '$lib/data/server/row';
import { withStandings } from '$lib/data/server/standings';
import type { Table } from '$lib/data/server/table';
import type { Publisher, Series, Source } from '$lib/data/source';

/** The whole package, free of faults. Rows keep the order of their files; a missing cell is null and never filled in. */
export interface Data {
	readonly descriptor: PackageDescriptor;
	/** Every figure of every table of observations, in the order of datapackage.json and of their files. */
	readonly figures: readonly Observation[];
	/** Those of one metric, in that order; none where it has none. */
	figuresOf(metric: string): readonly Observation[];
	/** By id, as are publishers and metrics. */
	readonly sources: ReadonlyMap<string, Source>;
	readonly publishers: ReadonlyMap<string, Publisher>;
	readonly metrics: ReadonlyMap<string, Metric>;
	/** Id of a figure → id of the figure of its own office that it replaced. */
	readonly revises: ReadonlyMap<string, string>;
	/** What the publisher counts under the metric. Every observation's pair has one. */
	series(publisher: string, metric: string): Series | undefined;
	/** The rows of a table, by its name; none where the package has no such table. @throws DataError where its schema is another than the program's. */
	rows<Name extends Exclude<TableName, 'observations'>>(table: Name): readonly RowOf<Name>[];
	/** What a function makes of the data and of these words, made once: see `derived`. */
	once<Made, Of extends readonly string[]>(make: (data: Data, ...of: Of) => Made, ...of: Of): Made;
	/** The rows of any resource as they were read, each with its file and line; none where the package has no such table. */
	entries(resource: string): readonly Entry[];
	/** The rows of any resource as they were read, by its name. @throws Error for an unknown name. */
	table(resource: string): readonly Row[];
}

/** A package as read, faults and all. */
export interface LoadedPackage {
	readonly package: PackageDescriptor;
	/** One a resource, in the order of the descriptor. */
	readonly tables: readonly Table[];
	/** Every fault found, by file in the order of the descriptor, then by line. Empty: the package may be used. */
	readonly faults: readonly DataError[];
}

/** A loaded package in the shapes the site uses. @throws DataFaults where it has faults or a cell its type forbids. */
export function buildData(loaded: LoadedPackage): Data {
	if (loaded.faults.length > 0) throw new DataFaults(loaded.faults);
	const faults: DataError[] = [];
	const at = (path: string) => loaded.tables.find((table) => table.resource.path === path)?.rows ?? [];
	const series = convert(at(REFERENCE.series), (entry) => typedRow('series', entry), faults);
	const pairs = new Map(series.map((row) => [pair(row.publisher, row.metric), row]));
	const sources = byId(convert(at(REFERENCE.sources), toSource, faults));
	const publishers = byId(convert(at(REFERENCE.publishers), (entry) => typedRow('publishers', entry), faults));
	const read = loaded.tables
		.filter((table) => holdsObservations(table.resource))
		.flatMap((table) => convert(table.rows, toObservation, faults));
	const revises = revisionsIn(at(REFERENCE.revisions));
	const derived = derivedIn(at(REFERENCE.relations));
	const figures = withStandings(read, publishers, derived, { revises, sources });
	const byMetric = group(figures, ({ metric }) => metric);
	const tables = new Map(loaded.tables.map((table) => [table.resource.name, table.rows]));
	const typed = tableReader(tables);
	const data: Data = {
		descriptor: loaded.package,
		figures,
		figuresOf: (metric) => byMetric.get(metric) ?? [],
		sources,
		publishers,
		revises,
		metrics: byId(convert(at(REFERENCE.metrics), (entry): Metric => typedRow('metrics', entry), faults)),
		series: (publisher, metric) => pairs.get(pair(publisher, metric)),
		rows: typed,
		once: onceFor(() => data),
		entries: (resource) => tables.get(resource) ?? [],
		table: (resource) => named(tables, resource).map(({ row }) => row)
	};
	if (faults.length > 0) throw new DataFaults(faults);
	return data;
}

/** Keeps what functions made of the data, by function and words. */
function onceFor(data: () => Data): Data['once'] {
	const known = new Map<unknown, Map<string, unknown>>();
	function once<Made, Of extends readonly string[]>(make: (data: Data, ...of: Of) => Made, ...of: Of): Made;
	function once(make: (data: Data, ...of: readonly string[]) => unknown, ...of: readonly string[]): unknown {
		const own = known.get(make) ?? new Map<string, unknown>();
		known.set(make, own);
		const key = of.join(' ');
		if (!own.has(key)) own.set(key, make(data(), ...of));
		return own.get(key);
	}
	return once;
}

/** Reads the rows of a table by its types, once. */
function tableReader(tables: ReadonlyMap<string, readonly Entry[]>): Data['rows'] {
	const known: { [Name in TableName]?: readonly RowOf<Name>[] } = {};
	return <Name extends TableName>(name: Name): readonly RowOf<Name>[] => {
		const rows: readonly RowOf<Name>[] = known[name] ?? (tables.get(name) ?? []).map((entry) => typedRow(name, entry));
		Object.assign(known, { [name]: rows });
		return rows;
	};
}

/** A figure, before other tables say whose house it is of and which stands for the year. */
function toObservation(entry: Entry): Observation {
	const row = typedRow('observations', entry);
	const { publisher, note } = row;
	return { ...row, id: observationId(row), note: note ?? '', office: publisher, house: publisher, rank: 0 };
}

function toSource(entry: Entry): Source {
	const row = typedRow('sources', entry);
	return { ...row, note: row.note ?? '' };
}

/** Series that are built on figures of others. */
function derivedIn(entries: readonly Pick<Entry, 'row'>[]): Parameters<typeof withStandings>[2] {
	return entries.flatMap(({ row: { publisher, metric, kind } }) =>
		kind === 'derives-from' && typeof publisher === 'string'
			? [{ publisher, metric: typeof metric === 'string' ? metric : null }]
			: []
	);
}

/** Id of a figure → id of the figure that it replaced. */
function revisionsIn(entries: readonly Pick<Entry, 'row'>[]): ReadonlyMap<string, string> {
	return new Map(
		entries.flatMap(({ row: { figure, revises } }) =>
			typeof figure === 'string' && typeof revises === 'string' ? [[figure, revises] as const] : []
		)
	);
}

/** Every row converted; the rows that cannot be are left out and their faults collected. */
function convert<T>(entries: readonly Entry[], to: (entry: Entry) => T, faults: DataError[]): readonly T[] {
	return entries.flatMap((entry) => {
		try {
			return [to(entry)];
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			faults.push(error);
			return [];
		}
	});
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}

function pair(publisher: string, metric: string): string {
	return JSON.stringify([publisher, metric]);
}

function named<T>(map: ReadonlyMap<string, T>, name: string): T {
	const found = map.get(name);
	if (found === undefined)
		throw new Error(`datapackage.json has no resource named "${name}". It has: ${[...map.keys()].join(', ')}.`);
	return found;
}
