import type { Slug } from '$lib/data/datasets';
import type { Component } from 'svelte';
import type { Picture } from './drawing';
import type { Finding } from './story/finding';
import type { Teller } from './story/teller';
import type { ViewProps } from './views/view';

/** Datasets whose rows are observations; the other two draw treaties. */
export type ObservationSlug = Exclude<Slug, 'convention-signatures' | 'race-to-40'>;

/** True for a dataset of observations. */
export function isOfObservations(slug: Slug): slug is ObservationSlug {
	return slug !== 'convention-signatures' && slug !== 'race-to-40';
}

/** The code of each picture, fetched when it is first drawn. */
const VIEWS: Readonly<Record<Exclude<Picture, 'steps'>, () => Promise<{ default: Component<ViewProps> }>>> = {
	line: () => import('./views/line/View.svelte'),
	facets: () => import('./views/facets/View.svelte'),
	strip: () => import('./views/strip/View.svelte'),
	bars: () => import('./views/bars/View.svelte'),
	slope: () => import('./views/slope/View.svelte'),
	stacked: () => import('./views/stacked/View.svelte'),
	scatter: () => import('./views/scatter/View.svelte'),
	map: () => import('./views/map/View.svelte')
};

/** The component that draws a picture. Steps have no observations and are drawn by the charts of treaties. */
export async function loadView(picture: Picture): Promise<Component<ViewProps>> {
	const { default: view } = await VIEWS[picture === 'steps' ? 'line' : picture]();
	return view;
}

/** What a dataset's page says of its figures. */
export async function loadFinding(slug: ObservationSlug): Promise<Finding> {
	const { findingOf } = await import('./story/findings');
	return findingOf(slug);
}

/** Everything that puts a dataset's drawings into words. */
export async function loadTeller(slug: ObservationSlug): Promise<Teller> {
	const [{ storyOf }, finding] = await Promise.all([import('./story/story'), loadFinding(slug)]);
	return {
		story: (drawing, input) => storyOf(drawing, input, finding),
		bracket: (drawing, input) => (drawing.measure === 'value' ? (finding.bracket?.(drawing, input) ?? null) : null)
	};
}
