import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { DataError } from '$lib/data/server/data-error';
import type { PackageDescriptor } from '$lib/data/server/descriptor';

/** Beside datapackage.json and texts about the package; names that begin with a dot are the system's own. */
const OTHERS = /^datapackage\.json$|^[A-Z]+\.md$|(^|\/)\./;

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
