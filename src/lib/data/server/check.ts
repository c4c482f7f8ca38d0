import { buildData, type Data } from '$lib/data/server/data';
import { DataFaults, summary, told, type DataError } from '$lib/data/server/data-error';
import { loadPackage, type OnTable } from '$lib/data/server/load';
import { daysBetween } from '$lib/data/race';
import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';
import { jumpsIn, timesApart } from '$lib/data/jumps';
import { REFERENCE } from '$lib/data/server/cross';

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

/** What features find wrong in sound tables, by line: they know what the tables are for. */
export type Judge = (data: Data) => readonly DataError[];

/**
 * Reads the package as the build does, but returns the faults, those of datapackage.json included, and throws none.
 * @param today ISO day by which tables are old
 * @param judge asked once the tables are sound
 */
export function checkPackage(dir: string, today: string, onTable: OnTable, judge: Judge = () => []): Check {
	try {
		const loaded = loadPackage(dir, onTable);
		const data = buildData(loaded);
		const found = judge(data);
		if (found.length > 0) throw new DataFaults(found);
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

/** After so many days without a look at its sources a table is warned of. */
export const STALE_AFTER = 60;

/** Tables whose rows age: figures, and treaty actions of treaties. */
function ages({ path }: Resource): boolean {
	return path.startsWith('observations/') || path.startsWith('convention/');
}

/**
 * One warning for every table whose rows age and that was last looked at more than sixty days ago, in the order of the
 * descriptor. A table that says nothing of it is passed over.
 * @param today ISO day
 */
export function staleTables({ resources }: Pick<PackageDescriptor, 'resources'>, today: string): readonly string[] {
	return resources.filter(ages).flatMap(({ path, lastLookedAt }) => {
		const days = lastLookedAt === '' ? 0 : daysBetween(lastLookedAt, today);
		if (days <= STALE_AFTER) return [];
		return [`Warning: the sources of ${path} were last looked at on ${lastLookedAt}, ${days} days ago. Look again.`];
	});
}

/** So many times more, or less, than the year before is rather a slip of three digits than a crime wave. */
const JUMP = 30;

/**
 * A warning for every figure that is thirty times those of the year before in its series, or a thirtieth of them, and that is
 * neither marked as a break nor named in the table of checked figures; and for every row of that table that names no
 * figure. Where the year before has several figures, the nearest one counts; zeros are passed over.
 */
export function jumpWarnings(data: Data): readonly string[] {
	const checked = data.rows('checked').map((row) => row.figure);
	const figures = data.figures;
	const known = new Set(figures.map(({ id }) => id));
	const lost = checked.filter((id) => !known.has(id));
	return [
		...jumpsIn(figures, JUMP)
			.filter(({ id }) => !checked.includes(id))
			.map((jump) => {
				const { id, value, year, before } = jump;
				const times = Math.round(timesApart(value, before.value)).toLocaleString('en');
				const than = value > before.value ? 'more' : 'less';
				return `Warning: ${id} is ${value} in ${year}, ${times} times ${than} than ${before.value} in ${before.year}. Correct it, or say in ${REFERENCE.checked} why it is right.`;
			}),
		...lost.map(
			(id) => `Warning: ${REFERENCE.checked} names "${id}", which is no figure. Correct the row or delete it.`
		)
	];
}
