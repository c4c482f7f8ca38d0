import { chartObservations } from '$lib/catalogue/server/observations';
import { slugs } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { pack } from '$lib/data/wire';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = slugs;

/** The chart's observations by columns: what the page fetches once a reader asks for more than it came with. */
export const GET: RequestHandler = ({ params }) => json(pack(chartObservations(openData(), params.slug)));
