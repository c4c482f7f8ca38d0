import { openData } from '$lib/data/server/load';
import { mapDrawing } from '$lib/data/server/world';
import { languageOf } from '$lib/words/language';
import { json } from '@sveltejs/kit';

/** What maps are drawn from, as the site has it. */
export const GET = ({ params }: { readonly params: { readonly lang?: string } }) =>
	json(mapDrawing(openData(), languageOf(params.lang)));
