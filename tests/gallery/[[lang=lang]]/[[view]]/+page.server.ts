import { worldOf } from '$lib/catalogue/server/thumbnails';
import type { World } from '$lib/chart/views/thumbnail';
import { openData } from '$lib/data/server/load';
import { languageOf } from '$lib/words/language';

interface Asked {
	readonly params: { readonly lang?: string; readonly view?: string };
}

const NOWHERE: World = { drawing: { width: 2, height: 1 }, states: [], outlines: [] };

/** The world, where the view is a map of it. */
export const load = ({ params }: Asked): { readonly world: World } => ({
	world: params.view === 'map' ? worldOf(openData(), languageOf(params.lang)) : NOWHERE
});
