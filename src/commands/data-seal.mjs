/**
 * npm run data:seal [-- directory]
 * After an edit of the tables that is meant: writes their hashes and numbers of rows, and the hashes of schemas that
 * tables share, into datapackage.json, by which data:check and the build know them again, and says which changed. Seals nothing while anything else is wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canLoad, importLoader } from './loader.mjs';

const directory = process.argv[2] ?? 'data';

/** @returns {Promise<boolean>} true where all tables are sealed */
async function seal() {
	const { reseal } = await importLoader('reseal');
	const { faults, changes, text } = reseal(directory, new Date().toISOString().slice(0, 10));
	for (const line of [...faults, ...changes]) console.log(line);
	if (faults.length > 0) {
		console.log('Nothing is sealed: mend what is named above first.');
		return false;
	}
	if (text !== null) writeFileSync(join(directory, 'datapackage.json'), text);
	console.log(changes.length === 0 ? 'All tables are as they were sealed.' : `Sealed: ${changes.length} of the files.`);
	return true;
}

process.exitCode = canLoad() && (await seal()) ? 0 : 1;
