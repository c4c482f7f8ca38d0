import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { error } from '@sveltejs/kit';
import { cardPages, pageCard } from '../../../server/page-cards';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => entriesIn(cardPages(openData()).map((page) => ({ page })));

/** What social networks show beside a link to a page. */
export const GET: RequestHandler = async ({ params: { page, lang } }) => {
	const card = (await pageCard(openData(), page, languageOf(lang))) ?? error(404, `There is no card of "${page}".`);
	return new Response(card, { headers: { 'content-type': 'image/png' } });
};
