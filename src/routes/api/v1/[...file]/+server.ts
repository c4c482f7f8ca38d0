import { base } from '$app/paths';
import { apiFiles } from '$lib/api/server/files';
import { openData } from '$lib/data/server/load';
import { error } from '@sveltejs/kit';
import { saidInEach } from '../../../server/chart-said';
import { origin } from '../../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...apiFiles(openData()).keys()].map((file) => ({ file }));

/** The data for other programs: `$lib/api/server/openapi` describes every file. */
export const GET: RequestHandler = ({ params: { file } }) => {
	const data = openData();
	const make = apiFiles(data).get(file) ?? error(404, `There is no file "${file}".`);
	const { type, body } = make({ data, root: `${origin}${base}`, said: (slug) => saidInEach(data, slug) });
	return new Response(body, { headers: { 'content-type': type } });
};
