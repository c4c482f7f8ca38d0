import { figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import { languageOf } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

/** What a reader's sentence is compared with: fetched when the field is first used. */
export const GET: RequestHandler = ({ params }) => json(figureIndex(openData(), languageOf(params.lang)));
