import type { Component } from 'svelte';
import type { Picture } from './drawing';
import type { ChartSpec, TreatyChart } from './spec';
import type { ViewProps } from './views/view';

const SPECS = import.meta.glob<ChartSpec | TreatyChart>('../charts/*.ts', { import: 'chart' });
const VIEWS = import.meta.glob<Component<ViewProps>>('./views/*/View.svelte', { import: 'default' });

/** The code of one chart. @throws Error where no file of that name says what the chart is */
export async function loadChart(slug: string): Promise<ChartSpec | TreatyChart> {
	const load = SPECS[`../charts/${slug}.ts`];
	if (load === undefined) throw new Error(`There is no src/lib/charts/${slug}.ts.`);
	return load();
}

/** The component that draws a view, fetched when it is first drawn. @throws Error where no folder has that name */
export async function loadView(picture: Picture): Promise<Component<ViewProps>> {
	const load = VIEWS[`./views/${picture}/View.svelte`];
	if (load === undefined) throw new Error(`There is no src/lib/chart/views/${picture}/View.svelte.`);
	return load();
}
