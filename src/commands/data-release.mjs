/**
 * npm run data:release [-- directory] [--before directory]
 * Writes `releases/<day>.json` of the tables as they are committed: their checksums, the mark of every row, and what changed against
 * the release before. Refuses with a list of faults; never writes over a release. `--before` names a folder with the tables of
 * the release before, where git does not have them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs } from './args.mjs';
import { dayOfTables, formerTable, uncommitted } from './former.mjs';
import { importLoader } from './loader.mjs';
import { asCommand } from './run.mjs';
import { say } from './say.mjs';

const OPTIONS = /** @type {const} */ ({ before: { type: 'string' } });

/** @param {readonly string[]} faults */
function refuse(faults) {
	for (const fault of faults) say(fault);
	say('No release is made: mend what is named above first.');
	process.exitCode = 1;
}

await asCommand(import.meta.url, async () => {
	const { values, positionals } = readArgs(
		{ allowPositionals: true, options: OPTIONS },
		'npm run data:release [-- directory] [--before directory]'
	);
	const dir = positionals[0] ?? 'data';
	const { faultsOf, hashOf, makeRelease } = await importLoader('releases/server/make');
	const faults = [...faultsOf(dir, new Date().toISOString().slice(0, 10)), ...uncommitted(dir)];
	const day = dayOfTables(dir);
	if (faults.length > 0 || day === null) return refuse(faults);
	const made = makeRelease({ dir, day, former: formerTable(dir, values.before ?? null, hashOf) });
	if (made.file === null) return refuse(made.faults);
	mkdirSync(join(dir, 'releases'), { recursive: true });
	const file = join(dir, 'releases', made.file.name);
	// "wx": never over a file that is there
	writeFileSync(file, made.file.text, { flag: 'wx' });
	for (const line of made.lines) say(line);
	say(`Written: ${file} (${Math.ceil(made.file.text.length / 1000)} kB)`);
});
