import { openData } from '$lib/data/server/load';
import { mapDrawing } from '$lib/data/server/world';
import { entriesIn, languageOf } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** Where every place stands on the map, and its name: fetched when the map of a chart is opened. */
export const GET: RequestHandler = ({ params }) => json(mapDrawing(openData(), languageOf(params.lang)));
