import { chartExport } from '$lib/export/server/chart-export';
import { openData } from '$lib/data/server/load';
import { slugOf, slugs } from '$lib/chart/server/slugs';
import { toCsv } from '$lib/export/csv';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = slugs;

/** All data of a chart, at a permanent address. */
export const GET: RequestHandler = ({ params }) => {
	const { rows, columns } = chartExport(openData(), slugOf(params.slug));
	return new Response(toCsv(rows, columns), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
