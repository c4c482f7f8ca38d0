import { languageOf } from '$lib/words/language';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = ({ params }) => ({ language: languageOf(params.lang) });
