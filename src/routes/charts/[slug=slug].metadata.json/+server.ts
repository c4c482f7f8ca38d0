import { chartMetadata } from '$lib/export/server/metadata';
import { slugs } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = slugs;

/** What the columns of a chart's CSV mean, which metrics it holds, and every source. */
export const GET: RequestHandler = ({ params }) => json(chartMetadata(openData(), params.slug));
