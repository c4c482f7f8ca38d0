/**
 * npm run data:check [-- directory]
 * Reads the data package as the build does and prints every fault of every file, and a warning for every table
 * that nobody has looked at for long. Exit code 0 without faults, else 1.
 */
import { canLoad, importLoader } from './loader.mjs';

const directory = process.argv[2] ?? 'data';

/** @returns {Promise<boolean>} true where the package has no fault */
async function check() {
	const { checkPackage } = await importLoader('check');
	const today = new Date().toISOString().slice(0, 10);
	const { sound, faults, warnings, verdict } = checkPackage(directory, today, (table, index, total) => {
		const own = table.faults.length === 0 ? '' : `, faults: ${table.faults.length}`;
		console.log(`[${index + 1}/${total}] ${table.resource.path} … ${rows(table.rows.length)}${own}`);
	});
	for (const line of faults) console.log(line);
	for (const warning of warnings) console.log(warning);
	console.log(verdict);
	return sound;
}

/** @param {number} count */
function rows(count) {
	return count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`;
}

process.exitCode = canLoad() && (await check()) ? 0 : 1;
