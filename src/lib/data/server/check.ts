import { buildData } from '$lib/data/server/data';
import { DataFaults, summary, type DataError } from '$lib/data/server/data-error';
import { loadPackage, type OnTable } from '$lib/data/server/load';

/** What `npm run data:check` reports. */
export interface Check {
	/** The faults a build would stop at, all of them. */
	readonly faults: readonly DataError[];
	/** "26 tables, 19,874 rows: no fault", or "3 faults in 2 files". */
	readonly verdict: string;
}

/** Reads the package as the build does, but returns the faults, those of datapackage.json included, and throws none. */
export function checkPackage(dir: string, onTable: OnTable): Check {
	try {
		const loaded = loadPackage(dir, onTable);
		buildData(loaded);
		const rows = loaded.tables.reduce((sum, table) => sum + table.rows.length, 0);
		const tables = loaded.tables.length === 1 ? '1 table' : `${loaded.tables.length} tables`;
		return { faults: [], verdict: `${tables}, ${rows.toLocaleString('en')} rows: no fault` };
	} catch (error) {
		if (error instanceof DataFaults) return { faults: error.faults, verdict: summary(error.faults) };
		throw error;
	}
}
