import { chartBases } from '$lib/catalogue/server/chart-bases';
import { slugs } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { packBases } from '$lib/data/bases';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = slugs;

/** What the measures of a chart divide by: fetched with the figures that its page does not come with. */
export const GET: RequestHandler = ({ params }) => json(packBases(chartBases(openData(), params.slug)));
