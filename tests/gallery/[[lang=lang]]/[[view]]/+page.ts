import { error } from '@sveltejs/kit';
import { loadView } from '$lib/chart/load';
import type { ThumbnailOf, World } from '$lib/chart/views/thumbnail';
import { languageOf } from '$lib/words/language';
import { VIEWS } from '../../states';

const THUMBNAILS = import.meta.glob<ThumbnailOf>('../../../../src/lib/chart/views/*/thumbnail.ts', {
	import: 'thumbnail'
});

interface Asked {
	readonly params: { readonly lang?: string; readonly view?: string };
	/** What the server found for the page. */
	readonly data: { readonly world: World };
}

export const trailingSlash = 'always';

/** The view that the address names; the first one without a name. */
export async function load({ params, data }: Asked) {
	const view = VIEWS.find((one) => one === (params.view ?? VIEWS[0]));
	const thumbnail = await THUMBNAILS[`../../../../src/lib/chart/views/${view}/thumbnail.ts`]?.();
	if (view === undefined || thumbnail === undefined) error(404);
	return { ...data, view, thumbnail, own: await loadView(view), language: languageOf(params.lang) };
}
