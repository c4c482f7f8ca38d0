import { icon, ICONS, isIcon } from '$lib/export/server/icon';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	Object.keys(ICONS)
		.filter(isIcon)
		.map((name) => ({ icon: name }));

/** The mark of the site, for where it is installed. */
export const GET: RequestHandler = async ({ params: { icon: name } }) => {
	if (!isIcon(name)) error(404);
	return new Response(await icon(name), { headers: { 'content-type': 'image/png' } });
};
