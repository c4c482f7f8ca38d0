import { chartExport } from '$lib/export/server/chart-export';
import { slugs } from '$lib/catalogue/server/specs';
import { openData } from '$lib/data/server/load';
import { toCsv } from '$lib/export/csv';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = slugs;

/** All data of a chart, at a permanent address. */
export const GET: RequestHandler = ({ params }) => {
	const { rows, columns } = chartExport(openData(), params.slug);
	return new Response(toCsv(rows, columns), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
