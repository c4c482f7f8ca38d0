import { countryTables } from '$lib/countries/server/tables';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	entriesIn(countryCodes(openData()).map((code) => ({ iso3: code.toLowerCase() })));

/** The tables of a country: fetched where the browser makes the page. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	speak(language);
	return json(countryTables(openData(), params.iso3.toUpperCase(), language));
};
