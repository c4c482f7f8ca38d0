import { readFileSync } from 'node:fs';
import { chartOf } from '$lib/catalogue/server/specs';
import { isOfObservations } from '$lib/chart/spec';
import { MODULE_FILES, type ModuleFiles } from '$lib/ui/late/plugin';

/** What the browser's build says of its files; it stands when pages are drawn for good. */
export function builtFiles(): ModuleFiles {
	return JSON.parse(readFileSync(MODULE_FILES, 'utf8'));
}

/** Modules that `chartCode` asks for as soon as the page of a chart is alive: what the chart is, and its own view. */
export function chartModules(slug: string): readonly string[] {
	const chart = chartOf(slug);
	const treaties = slug === 'race-to-40' ? 'src/routes/race-chart.ts' : 'src/routes/signatures-chart.ts';
	if (!isOfObservations(chart)) return [`src/lib/charts/${slug}.ts`, treaties];
	const [own = 'line'] = chart.kinds;
	return [`src/lib/charts/${slug}.ts`, `src/lib/chart/views/${own}/View.svelte`];
}

/**
 * A page with links in its head that fetch modules and what they import together with the page's own scripts, instead of
 * one after another once those run. Files that the page names already are not named again.
 * @throws Error where the browser's build has no such module
 */
export function withCode(html: string, modules: readonly string[], files: ModuleFiles, base: string): string {
	const wanted = modules.flatMap((module) => {
		const own = files[module];
		if (own === undefined) throw new Error(`The browser's build has no ${module}.`);
		return own;
	});
	const links = [...new Set(wanted)]
		.map((file) => `${base}/${file}`)
		.filter((address) => !html.includes(address))
		.map((address) => `<link rel="modulepreload" href="${address}" />`);
	return html.replace('</head>', () => `\t${links.join('\n\t\t')}\n\t</head>`);
}
