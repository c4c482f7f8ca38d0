import type { Check } from '$lib/data/server/check';
import type { OnTable } from '$lib/data/server/load';
import { readPackage } from '$lib/data/server/package';
import { checkWhole } from '$lib/press/server/faults';
import { readReleases } from './files';
import { changesSince } from './marks';
import { textTables } from './text-tables';

/** As `checkWhole`, and a warning where sound tables are not those of the newest release. */
export function checkReleased(dir: string, today: string, onTable: OnTable): Check {
	const check = checkWhole(dir, today, onTable);
	return check.sound ? { ...check, warnings: [...check.warnings, ...unreleased(dir)] } : check;
}

/** "Warning: 3 rows differ from the release of 2026-11-27.", or nothing; of a package without releases nothing. */
export function unreleased(dir: string): readonly string[] {
	const last = readReleases(dir).at(-1);
	if (last === undefined) return [];
	const count = changesSince(last, textTables(dir, readPackage(dir)));
	if (count === 0) return [];
	const rows = count === 1 ? '1 row differs' : `${count.toLocaleString('en')} rows differ`;
	return [`Warning: ${rows} from the release of ${last.day}. Once they are committed: npm run data:release`];
}
