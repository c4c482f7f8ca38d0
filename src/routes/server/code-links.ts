import { existsSync, readFileSync } from 'node:fs';
import { chartOf } from '$lib/catalogue/server/specs';
import { isOfObservations } from '$lib/chart/spec';

/** What the browser's build says of a module: its file, and the files that this imports, by their names in the manifest. */
export type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** Written by the browser's build, which stands when pages are drawn for good; a site under development has none. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** What the bundler made of the browser's code; empty while the site is developed. */
export function clientManifest(): Manifest {
	return existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {};
}

/** Modules that `chartCode` asks for as soon as the page of a chart is alive: what the chart is, and its own view. */
export function chartModules(slug: string): readonly string[] {
	const chart = chartOf(slug);
	if (!isOfObservations(chart)) return [`src/lib/charts/${slug}.ts`, 'src/routes/treaty-charts.ts'];
	const [own = 'line'] = chart.kinds;
	return [`src/lib/charts/${slug}.ts`, `src/lib/chart/views/${own}/View.svelte`];
}

/**
 * A page with links in its head that fetch modules and what they import together with the page's own scripts, instead of
 * one after another once those run. Files that the page names already are not named again.
 * @throws Error where the browser's build has no such module
 */
export function withCode(html: string, modules: readonly string[], manifest: Manifest, base: string): string {
	const files = new Set<string>();
	const add = (name: string) => {
		const chunk = manifest[name];
		if (chunk === undefined) throw new Error(`The browser's build has no ${name}.`);
		if (files.has(chunk.file)) return;
		files.add(chunk.file);
		chunk.imports?.forEach(add);
	};
	modules.forEach(add);
	const links = [...files]
		.map((file) => `${base}/${file}`)
		.filter((address) => !html.includes(address))
		.map((address) => `<link rel="modulepreload" href="${address}" />`);
	return html.replace('</head>', () => `\t${links.join('\n\t\t')}\n\t</head>`);
}
