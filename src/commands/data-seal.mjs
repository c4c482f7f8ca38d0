/**
 * npm run data:seal [-- directory]
 * After an edit of the tables that is meant: writes their hashes and numbers of rows, and the hashes of schemas that
 * tables share, into datapackage.json, by which data:check and the build know them again, and says which changed. Seals nothing while anything else is wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importLoader } from './loader.mjs';
import { asCommand } from './run.mjs';
import { say } from './say.mjs';

await asCommand(import.meta.url, async () => {
	const directory = process.argv[2] ?? 'data';
	const { reseal } = await importLoader('data/server/reseal');
	const { faults, changes, text } = reseal(directory, new Date().toISOString().slice(0, 10));
	for (const line of [...faults, ...changes]) say(line);
	if (faults.length > 0) {
		say('Nothing is sealed: mend what is named above first.');
		process.exitCode = 1;
		return;
	}
	if (text !== null) writeFileSync(join(directory, 'datapackage.json'), text);
	say(changes.length === 0 ? 'All tables are as they were sealed.' : `Sealed: ${changes.length} of the files.`);
});
