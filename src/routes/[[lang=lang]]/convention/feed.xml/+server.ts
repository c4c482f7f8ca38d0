import { CONVENTION } from '$lib/releases/filter';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { feedResponse } from '../../../server/feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** Who signed and ratified the Convention. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	const name = m.nav_convention({}, { locale: language });
	return feedResponse({ path: '/convention/', country: null, topic: CONVENTION, name }, language);
};
