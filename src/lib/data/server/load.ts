import { resolve } from 'node:path';
import { aliasFaults } from '$lib/data/server/alias-rules';
import { holdsObservations, REFERENCE, referenceFaults } from '$lib/data/server/cross';
import { buildData, type Data, type LoadedPackage } from '$lib/data/server/data';
import { futureFaults, sourceAgeFaults } from '$lib/data/server/date-rules';
import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';
import { descriptorFaults } from '$lib/data/server/descriptor-rules';
import { readPackage } from '$lib/data/server/package';
import { ruleFaults } from '$lib/data/server/rules';
import { sealFaults } from '$lib/data/server/seal';
import { readTable, type Table } from '$lib/data/server/table';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { DataError } from '$lib/data/server/data-error';

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
	const root = rootOf(dir);
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
		...aliasFaults(tables),
		...futureFaults(root, descriptor, tables),
		...sourceAgeFaults(tables)
	];
	return { package: descriptor, tables, faults: inOrder(faults, tables) };
}

/** The faults of a package that data:seal would not mend: it seals tables as they stand and gives the package its day. @param dir as `loadPackage` took it */
export function lastingFaults(
	dir: string,
	{ package: descriptor, tables, faults }: LoadedPackage
): readonly DataError[] {
	const root = rootOf(dir);
	const sealed = [...sealFaults(root, descriptor, tables), ...futureFaults(root, descriptor, tables)];
	const mended = new Set(sealed.map(({ message }) => message));
	return faults.filter(({ message }) => !mended.has(message));
}

/** A folder without the slashes behind its name. */
function rootOf(dir: string): string {
	return dir.replace(/(?<=.)[/\\]+$/, '');
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

/** Beside datapackage.json, releases and texts about the package; names that begin with a dot are the system's own. */
const OTHERS = /^datapackage\.json$|^releases\/\d{4}-\d{2}-\d{2}\.json$|^[A-Z]+\.md$|(^|\/)\./;

/** The bytes of a table's file, or why it cannot be read: it is not there, a folder or a link. */
export function readFile(file: string): Uint8Array | DataError {
	const found = lstatSync(file, { throwIfNoEntry: false });
	if (found?.isFile() === true) return readFileSync(file);
	const rule =
		found === undefined
			? 'The file is not there. Add it, or delete its resource from datapackage.json.'
			: `This is ${found.isDirectory() ? 'a folder' : 'a link'}. Put the file itself here.`;
	return new DataError({ file, line: null, column: null, value: '', rule });
}

/** What lies in the package's folder and should not, by path: files that no resource describes, tables as folders, links. */
export function strayFaults(
	dir: string,
	{ resources, schemas }: Pick<PackageDescriptor, 'resources' | 'schemas'>
): readonly DataError[] {
	const described = new Set([...resources, ...schemas].map(({ path }) => path));
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.map((entry) => ({ entry, path: `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dir.length + 1) }))
		.flatMap(({ entry, path }) => {
			// Resources that are folders or links are told where they are read
			const rule = described.has(path) || OTHERS.test(path) ? null : strayRule(entry);
			return rule === null ? [] : [{ path, rule }];
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, rule }) => new DataError({ file: `${dir}/${path}`, line: null, column: null, value: '', rule }));
}

function strayRule(entry: { name: string; isSymbolicLink(): boolean; isDirectory(): boolean }): string | null {
	if (entry.isSymbolicLink()) return 'This is a link to somewhere else. Put the files themselves here.';
	if (!entry.isDirectory())
		return 'No resource of datapackage.json describes this file. Add a resource for it or delete the file.';
	return /\.\w+$/.test(entry.name) ? 'This is a folder named like a file. Rename it.' : null;
}
