/** The loader of the data package, for commands. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './run.mjs';

/** @returns {boolean} false before `npm ci`, said to the reader */
export function canLoad() {
	if (existsSync(resolve(root, 'node_modules/vite'))) return true;
	console.log('Run npm ci first (or npm start, which does it).');
	return false;
}

/**
 * The loader is TypeScript: Vite runs it, with no more configuration than the `$lib` alias.
 * tsconfig.json is left unread, because it extends a file that SvelteKit writes only at the first build.
 *
 * @param {'check' | 'reseal' | 'types'} name Of a module of the loader.
 */
export async function importLoader(name) {
	const { runnerImport } = await import('vite');
	const config = {
		root,
		configFile: false,
		envDir: false,
		logLevel: 'error',
		oxc: { tsconfig: false },
		resolve: { alias: { $lib: resolve(root, 'src/lib') } }
	};
	const { module } = await runnerImport(resolve(root, `src/lib/data/server/${name}.ts`), config);
	return module;
}
