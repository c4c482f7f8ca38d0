import { resolve } from 'node:path';
import { holdsObservations, REFERENCE, referenceFaults } from '$lib/data/server/cross';
import { buildData, type Data, type LoadedPackage } from '$lib/data/server/data';
import { DataError } from '$lib/data/server/data-error';
import { futureFaults } from '$lib/data/server/date-rules';
import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';
import { descriptorFaults } from '$lib/data/server/descriptor-rules';
import { readFile, strayFaults } from '$lib/data/server/files';
import { readPackage } from '$lib/data/server/package';
import { ruleFaults } from '$lib/data/server/rules';
import { sealFaults } from '$lib/data/server/seal';
import { sourceAgeFaults } from '$lib/data/server/source-age';
import { readTable, type Table } from '$lib/data/server/table';

/** Told after each table has been read; faults between tables are not yet known then. */
export type OnTable = (table: Table, index: number, total: number) => void;

const opened = new Map<string, Data>();

/**
 * Reads `<dir>/datapackage.json` and every CSV file it names, once, and checks each table, the foreign keys between them and
 * the project's own rules (`ruleFaults`, `sourceAgeFaults`). Faults of the tables are returned, not thrown.
 * @param dir relative to the working directory; also the beginning of every file name in messages
 * @throws DataFaults where datapackage.json itself is missing or malformed, since no table can be read without it
 */
export function loadPackage(dir: string, onTable: OnTable = () => undefined): LoadedPackage {
	const root = dir.replace(/(?<=.)[/\\]+$/, '');
	const descriptor = readPackage(root);
	const { resources } = descriptor;
	const tables = resources.map((resource, index) => {
		const table = readResourceFile(root, resource);
		onTable(table, index, resources.length);
		return table;
	});
	const faults = [
		...descriptorFaults(root, descriptor),
		...referenceTableFaults(root, descriptor),
		...strayFaults(root, descriptor),
		...sealFaults(root, descriptor, tables),
		...tables.flatMap((table) => table.faults),
		...tables.flatMap((table) => referenceFaults(table, tables)),
		...ruleFaults(tables),
		...futureFaults(root, descriptor, tables),
		...sourceAgeFaults(tables)
	];
	return { package: descriptor, tables, faults: inOrder(faults, tables) };
}

/**
 * The data of the site, read from disk once per directory and process; a running dev server must be restarted to see changes.
 * @param dir relative to the working directory
 * @throws DataFaults listing every fault; that stops the build
 */
export function openData(dir = 'data'): Data {
	const key = resolve(dir);
	const known = opened.get(key);
	if (known !== undefined) return known;
	const data = buildData(loadPackage(dir));
	opened.set(key, data);
	return data;
}

function readResourceFile(dir: string, resource: Resource): Table {
	const file = `${dir}/${resource.path}`;
	const bytes = readFile(file);
	if (bytes instanceof DataError) return { resource, file, rows: [], faults: [bytes], sound: false, seal: null };
	return readTable(bytes, resource, file);
}

/** Observations mean nothing without the tables that name their sources, publishers, metrics and series. */
function referenceTableFaults(dir: string, { resources }: PackageDescriptor): readonly DataError[] {
	if (!resources.some(holdsObservations)) return [];
	return [REFERENCE.sources, REFERENCE.publishers, REFERENCE.metrics, REFERENCE.series]
		.filter((path) => !resources.some((resource) => resource.path === path))
		.map((path) => {
			const rule = `No resource has the path ${path}, which observations need. Add it.`;
			return new DataError({ file: `${dir}/datapackage.json`, line: null, column: 'resources', value: '', rule });
		});
}

/** datapackage.json and stray files first, then by table, then by line; the sort keeps the order of equals. */
function inOrder(faults: readonly DataError[], tables: readonly Table[]): readonly DataError[] {
	const rank = new Map(tables.map((table, index) => [table.file, index]));
	const of = (fault: DataError) => rank.get(fault.file) ?? -1;
	return [...faults].sort((a, b) => of(a) - of(b) || (a.line ?? 0) - (b.line ?? 0));
}
