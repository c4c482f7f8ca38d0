import type { Plugin } from 'vite';

const LATE = /import (\w+) from (['"])([^'"\n]+\.svelte)\2 with \{ late: (['"])(\w+)\4 \};/g;
const ASKED = /^(.+\.svelte)\?late=(\w+)$/;
const MADE = /^\0late:(\w+):(.+)\.js$/;
/** How a part is named where its code is fetched: a name of its own, by which SvelteKit finds its styles in both builds. */
const FETCHED = /^late:code:.+\.js$/;

/**
 * Parts of a page that come alive late, written as an import:
 *
 * ```
 * import Below from './Below.svelte' with { late: 'use' };
 * ```
 *
 * `Below` is then drawn by the server as if it were imported plainly, and stays as the server drew it until it is first
 * used (`use`), comes near the window (`near`), or the browser has nothing else to do (`idle`); or for good (`never`). Until
 * then its code and its data are not fetched. What the browser makes itself, because the reader came by a link of the site,
 * is alive from the start. `Late.svelte` says what happens in the browser, `Drawn.svelte` on the server.
 */
export function lateParts(): Plugin {
	return {
		name: 'late-parts',
		enforce: 'pre',
		transform: {
			filter: { id: /\.svelte$/, code: / with \{ late: / },
			handler: (code) => ({
				code: code.replace(
					LATE,
					(_, name, quote, from, __, when) => `import ${name} from ${quote}${from}?late=${when}${quote};`
				),
				map: null
			})
		},
		resolveId: {
			filter: { id: [ASKED, FETCHED] },
			async handler(source, importer) {
				if (FETCHED.test(source)) return `\0${source}`;
				const [, from = '', when] = ASKED.exec(source) ?? [];
				const part = await this.resolve(from, importer);
				return part === null ? null : `\0late:${when}:${part.id}.js`;
			}
		},
		load: {
			filter: { id: MADE },
			handler(id) {
				const [, when = '', part = ''] = MADE.exec(id) ?? [];
				if (when === 'code') return `export { default } from '${part}';`;
				return this.environment.config.consumer === 'server' ? onServer(part, when) : inBrowser(part, when);
			}
		}
	};
}

/** Imported as the browser does it, so that SvelteKit finds the part in both builds. */
function onServer(part: string, when: string): string {
	return `
		import Drawn from '$lib/ui/late/Drawn.svelte';
		const { default: part } = await import('late:code:${part}.js');
		export default (renderer, props) => Drawn(renderer, { part, waits: ${when !== 'never'}, props });`;
}

/** What comes alive by itself comes with the page; the code of everything else is fetched once it is wanted. */
function inBrowser(part: string, when: string): string {
	const code =
		when === 'idle'
			? `import part from '${part}'; const load = async () => ({ default: part });`
			: `const load = () => import('late:code:${part}.js');`;
	return `
		import Late from '$lib/ui/late/Late.svelte';
		${code}
		export default (anchor, props) => Late(anchor, { load, when: '${when}', props });`;
}

/** Where `moduleFiles` writes, from the folder of the project. */
export const MODULE_FILES = '.svelte-kit/output/client/.vite/modules.json';

/** The files that the browser must have to run a module, by its path in the project. */
export type ModuleFiles = Readonly<Record<string, readonly string[]>>;

/**
 * Writes down which file of the browser's code every module of the project went into, and which files that one imports, so
 * that a page can have them fetched ahead. (The bundler's own manifest names only modules that nothing else shares.)
 */
export function moduleFiles(): Plugin {
	return {
		name: 'module-files',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		generateBundle(_, bundle) {
			const root = `${this.environment.config.root}/`;
			const chunks = new Map(
				Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : []))
			);
			const withImports = (file: string, found = new Set<string>()): ReadonlySet<string> => {
				if (found.has(file)) return found;
				const chunk = chunks.get(file);
				// Styles alone that several parts share are no file of code in the end.
				if (chunk?.moduleIds.every((id) => /\.css$/.test(id)) === true && chunk.imports.length === 0) return found;
				found.add(file);
				chunk?.imports.forEach((other) => withImports(other, found));
				return found;
			};
			const files = [...chunks.values()].flatMap(({ fileName, moduleIds }) =>
				moduleIds
					.filter((id) => id.startsWith(`${root}src/`))
					.map((id) => [id.slice(root.length), [...withImports(fileName)]] as const)
			);
			this.emitFile({
				type: 'asset',
				fileName: '.vite/modules.json',
				source: JSON.stringify(Object.fromEntries(files))
			});
		}
	};
}
