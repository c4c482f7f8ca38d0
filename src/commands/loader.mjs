/** The loader of the data package, for commands. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { generate } from './generate.mjs';
import { root } from './run.mjs';
import { Explained } from './say.mjs';

/**
 * The loader is TypeScript: Vite runs it, with no more configuration than the `$lib` alias.
 * tsconfig.json is left unread, because it extends a file that SvelteKit writes only at the first build.
 *
 * @param {'press/server/faults' | 'data/server/reseal' | 'data/server/types'} path Of a module below src/lib.
 * @throws {Explained} before `npm ci`
 */
export async function importLoader(path) {
	if (!existsSync(resolve(root, 'node_modules/vite')))
		throw new Explained('Run npm ci first (or npm start, which does it).');
	// The list of languages, which git does not hold
	if (!existsSync(resolve(root, 'src/lib/paraglide/runtime.js'))) await generate();
	const { runnerImport } = await import('vite');
	const config = {
		root,
		configFile: false,
		envDir: false,
		logLevel: 'error',
		oxc: { tsconfig: false },
		resolve: { alias: { $lib: resolve(root, 'src/lib') } }
	};
	// @ts-expect-error: Vite hands `tsconfig` on to its compiler, though its types do not say so
	const { module } = await runnerImport(resolve(root, `src/lib/${path}.ts`), config);
	return module;
}
