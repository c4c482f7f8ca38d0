import { ALL } from '$lib/releases/server/feed';
import { entriesIn, languageOf } from '$lib/words/language';
import { feedResponse } from '../../server/feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** What every release changed, as an Atom feed. */
export const GET: RequestHandler = ({ params }) => feedResponse(ALL, languageOf(params.lang));
