/**
 * npm run data:check [-- directory]
 * Reads the data package as the build does and prints every fault of every file, and a warning for every table
 * that nobody has looked at for long and for rows that the newest release does not have. Exit code 0 without faults, else 1.
 */
import { importLoader } from './loader.mjs';
import { asCommand } from './run.mjs';
import { say } from './say.mjs';

/** @param {number} count */
const rows = (count) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`);

await asCommand(import.meta.url, async () => {
	const { checkReleased } = await importLoader('releases/server/check');
	const today = new Date().toISOString().slice(0, 10);
	/** @type {import('../lib/data/server/load').OnTable} */
	const tellTable = ({ faults, resource, rows: { length } }, index, total) => {
		const own = faults.length === 0 ? '' : `, faults: ${faults.length}`;
		say(`[${index + 1}/${total}] ${resource.path} … ${rows(length)}${own}`);
	};
	const found = checkReleased(process.argv[2] ?? 'data', today, tellTable);
	for (const line of [...found.faults, ...found.warnings, found.verdict]) say(line);
	process.exitCode = found.sound ? 0 : 1;
});
