import { openData } from '$lib/data/server/load';
import { renamedIds } from '$lib/data/server/renamed';
import { languageOf } from '$lib/words/language';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The language, and ids that were renamed since somebody may have linked to them: nothing while there are none. */
export const load: LayoutServerLoad = ({ params }) => {
	const renamed = renamedIds(openData().rows('aliases'));
	return { language: languageOf(params.lang), ...(renamed === null ? {} : { renamed }) };
};
