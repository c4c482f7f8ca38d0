import { error } from '@sveltejs/kit';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { countryFeed } from '$lib/releases/server/feed';
import { entriesIn, languageOf } from '$lib/words/language';
import { feedResponse } from '../../../../server/feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	entriesIn(countryCodes(openData()).map((code) => ({ iso3: code.toLowerCase() })));

/** What releases changed in the figures of a country, and what it did under the Convention. */
export const GET: RequestHandler = ({ params }) => {
	const code = params.iso3.toUpperCase();
	if (!countryCodes(openData()).includes(code)) error(404, `There is no country "${code}".`);
	const language = languageOf(params.lang);
	return feedResponse(countryFeed(openData(), code, language), language);
};
