import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildData, type Data, type LoadedPackage } from '$lib/data/server/data';
import { textTable, type TextTable } from '$lib/data/server/csv-edit';
import { DataFaults, told } from '$lib/data/server/data-error';
import { lastingFaults, loadPackage } from '$lib/data/server/load';

/** One state of the package: its tables as text, and what the site makes of them. */
export interface State {
	/** By path, as in datapackage.json. */
	readonly tables: ReadonlyMap<string, TextTable>;
	/** By which columns the rows of a table are known again, by its path: its primary key; none where nothing says. */
	readonly keys: ReadonlyMap<string, readonly string[]>;
	/** Null where the tables have faults, or are of another program's shape. */
	readonly data: Data | null;
	/** Why there are no data: the first faults, as `told` has them. */
	readonly faults: readonly string[];
}

/** The tables of a folder as text, by their paths in order; none where there is no such folder. */
export function tablesIn(dir: string): State['tables'] {
	const paths = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : [];
	return new Map(
		paths
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => path.endsWith('.csv'))
			.sort()
			.map((path) => [path, textTable(readFileSync(`${dir}/${path}`, 'utf8'))] as const)
	);
}

/**
 * What the site makes of a folder. What data:seal would mend, as a table that is not sealed yet, is no fault here. Throws nothing.
 * @param tables of that folder, as `tablesIn` reads them
 */
export function stateIn(dir: string, tables: State['tables']): State {
	const none = { tables, keys: new Map<string, readonly string[]>(), data: null };
	try {
		const loaded = loadPackage(dir);
		const keys = new Map(loaded.package.resources.map(({ path, schema }) => [path, schema.primaryKey] as const));
		return { tables, keys, ...dataOf(dir, loaded) };
	} catch (error) {
		return { ...none, faults: wordsOf(error) };
	}
}

/** What the site makes of a package, or why it makes nothing. */
function dataOf(dir: string, loaded: LoadedPackage): Pick<State, 'data' | 'faults'> {
	try {
		return { data: buildData({ ...loaded, faults: lastingFaults(dir, loaded) }), faults: [] };
	} catch (error) {
		return { data: null, faults: wordsOf(error) };
	}
}

function wordsOf(error: unknown): readonly string[] {
	if (error instanceof DataFaults) return told(error.faults);
	return [error instanceof Error ? error.message : String(error)];
}
