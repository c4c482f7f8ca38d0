/** The loader of the data package, for commands. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from './generate.mjs';
import { root } from './run.mjs';
import { Explained } from './say.mjs';

/**
 * The loader is TypeScript: Vite makes one file of it and of what it imports, with no more configuration than the `$lib` alias, which
 * takes a second; run module by module it takes four. The file lies where packages are found and is gone once it is read.
 * An empty tsconfig.json stands for the project's, which extends a file that SvelteKit writes only at the first build.
 *
 * @param {'data/server/reseal' | 'data/server/types' | 'releases/server/check' | 'releases/server/make' | 'refresh/server/refresh' | 'effects/server/effects' | 'adding/server/add'} path Of a module below src/lib.
 * @throws {Explained} before `npm ci`
 */
export async function importLoader(path) {
	const packages = resolve(root, 'node_modules');
	if (!existsSync(join(packages, 'vite'))) throw new Explained('Run npm ci first (or npm start, which does it).');
	// The list of languages, which git does not hold
	if (!existsSync(resolve(root, 'src/lib/paraglide/runtime.js'))) await generate();
	const { build } = await import('vite');
	mkdirSync(join(packages, '.cache'), { recursive: true });
	const folder = mkdtempSync(join(packages, '.cache', 'loader-'));
	const tsconfig = join(folder, 'tsconfig.json');
	writeFileSync(tsconfig, '{}');
	try {
		await build({
			root,
			configFile: false,
			envDir: false,
			publicDir: false,
			logLevel: 'error',
			tsconfig,
			resolve: { alias: { $lib: resolve(root, 'src/lib') } },
			build: {
				ssr: resolve(root, `src/lib/${path}.ts`),
				outDir: folder,
				minify: false,
				rolldownOptions: { output: { entryFileNames: 'loader.mjs', codeSplitting: false } }
			}
		});
		return await import(pathToFileURL(join(folder, 'loader.mjs')).href);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
