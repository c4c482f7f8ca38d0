import { base } from '$app/paths';
import { openData } from '$lib/data/server/load';
import { llmsText } from '$lib/standards/server/llms';
import { BASE_LANGUAGE } from '$lib/words/language';
import { saidInEach } from '../server/chart-said';
import { origin } from '../server/place';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What is here, for programs that read texts. */
export const GET: RequestHandler = () => {
	const data = openData();
	const text = llmsText(data, `${origin}${base}`, (slug) => saidInEach(data, slug)[BASE_LANGUAGE]);
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
