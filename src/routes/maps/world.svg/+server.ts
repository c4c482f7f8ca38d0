import { openData } from '$lib/data/server/load';
import { worldSvg } from '$lib/data/server/world';

export const prerender = true;
export const trailingSlash = 'never';

/** Outlines of the States, one path each, for every map of the site to refer to. */
export const GET = () => new Response(worldSvg(openData()), { headers: { 'content-type': 'image/svg+xml' } });
