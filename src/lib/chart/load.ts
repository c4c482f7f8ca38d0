import type { Component } from 'svelte';
import { fetchPart } from '$lib/fetch-part';
import type { ViewId } from './drawing';
import type { ViewProps } from './views/view';

const VIEWS = import.meta.glob<Component<ViewProps>>('./views/*/View.svelte', { import: 'default' });

/** The component that draws a view, fetched when it is first drawn. @throws Error where no folder has that name */
export async function loadView(picture: ViewId): Promise<Component<ViewProps>> {
	const load = VIEWS[`./views/${picture}/View.svelte`];
	if (load === undefined) throw new Error(`There is no src/lib/chart/views/${picture}/View.svelte.`);
	return fetchPart(load);
}
