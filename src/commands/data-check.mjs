/**
 * npm run data:check [-- directory]
 * Reads the data package as the build does and prints every fault of every file, and a warning for every table
 * that nobody has looked at for long. Exit code 0 without faults, else 1.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = process.argv[2] ?? 'data';

/**
 * The loader is TypeScript: Vite runs it, with no more configuration than the `$lib` alias.
 * tsconfig.json is left unread, because it extends a file that SvelteKit writes only at the first build.
 */
async function importLoader() {
	const { runnerImport } = await import('vite');
	const config = {
		root,
		configFile: false,
		envDir: false,
		logLevel: 'error',
		oxc: { tsconfig: false },
		resolve: { alias: { $lib: resolve(root, 'src/lib') } }
	};
	const { module } = await runnerImport(resolve(root, 'src/lib/data/server/check.ts'), config);
	return module;
}

/** @returns {Promise<boolean>} true where the package has no fault */
async function check() {
	const { checkPackage } = await importLoader();
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

if (existsSync(resolve(root, 'node_modules/vite'))) {
	process.exitCode = (await check()) ? 0 : 1;
} else {
	console.log('Run npm ci first (or npm start, which does it).');
	process.exitCode = 1;
}
