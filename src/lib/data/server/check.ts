import { buildData } from '$lib/data/server/data';
import { DataFaults, summary, told } from '$lib/data/server/data-error';
import { jumpWarnings, staleTables } from '$lib/data/server/warnings';
import { loadPackage, type OnTable } from '$lib/data/server/load';

/** What `npm run data:check` reports. */
export interface Check {
	/** Whether a build would go on. */
	readonly sound: boolean;
	/** A line for each fault that a build would stop at, as `told` has them. */
	readonly faults: readonly string[];
	/** Tables that nobody has looked at for long, and figures that leap (`staleTables`, `jumpWarnings`); none where there are faults. */
	readonly warnings: readonly string[];
	/** "26 tables, 19,874 rows: no fault", or "3 faults in 2 files". */
	readonly verdict: string;
}

/**
 * Reads the package as the build does, but returns the faults, those of datapackage.json included, and throws none.
 * @param today ISO day by which tables are old
 */
export function checkPackage(dir: string, today: string, onTable: OnTable): Check {
	try {
		const loaded = loadPackage(dir, onTable);
		const data = buildData(loaded);
		const rows = loaded.tables.reduce((sum, table) => sum + table.rows.length, 0);
		const tables = loaded.tables.length === 1 ? '1 table' : `${loaded.tables.length} tables`;
		return {
			sound: true,
			faults: [],
			warnings: [...staleTables(loaded.package, today), ...jumpWarnings(data)],
			verdict: `${tables}, ${rows.toLocaleString('en')} rows: no fault`
		};
	} catch (error) {
		if (error instanceof DataFaults)
			return { sound: false, faults: told(error.faults), warnings: [], verdict: summary(error.faults) };
		throw error;
	}
}
