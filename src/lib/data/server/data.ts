import { group } from 'd3';
import type { Metric } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { holdsObservations, REFERENCE } from '$lib/data/server/cross';
import { DataError, DataFaults } from '$lib/data/server/data-error';
import type { PackageDescriptor } from '$lib/data/server/descriptor';
import { toMetric, toObservation, toPublisher, toSeries, toSource } from '$lib/data/server/records';
import type { Entry, Row } from '$lib/data/server/row';
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
	/** The rows of any resource, by its name. @throws Error for an unknown name. */
	rows(resource: string): readonly Row[];
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
	const series = convert(at(REFERENCE.series), toSeries, faults);
	const pairs = new Map(series.map((row) => [pair(row.publisher, row.metric), row]));
	const sources = byId(convert(at(REFERENCE.sources), toSource, faults));
	const publishers = byId(convert(at(REFERENCE.publishers), toPublisher, faults));
	const read = loaded.tables
		.filter((table) => holdsObservations(table.resource))
		.flatMap((table) => convert(table.rows, toObservation, faults));
	const revises = revisionsIn(at(REFERENCE.revisions));
	const derived = derivedIn(at(REFERENCE.relations));
	const figures = withStandings(read, publishers, derived, { revises, sources });
	const byMetric = group(figures, ({ metric }) => metric);
	const rows = new Map(loaded.tables.map((table) => [table.resource.name, table.rows.map((entry) => entry.row)]));
	const data: Data = {
		descriptor: loaded.package,
		figures,
		figuresOf: (metric) => byMetric.get(metric) ?? [],
		sources,
		publishers,
		revises,
		metrics: byId(convert(at(REFERENCE.metrics), toMetric, faults)),
		series: (publisher, metric) => pairs.get(pair(publisher, metric)),
		rows: (resource) => named(rows, resource)
	};
	if (faults.length > 0) throw new DataFaults(faults);
	return data;
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
