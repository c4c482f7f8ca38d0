import { base } from '$app/paths';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { countryFileMetadata } from '$lib/standards/server/country-csvw';
import { error, json } from '@sveltejs/kit';
import { origin } from '../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => countryCodes(openData()).map((code) => ({ iso3: code.toLowerCase() }));

/** What the CSV of a country holds, as CSV on the Web looks for it. */
export const GET: RequestHandler = ({ params }) => {
	const data = openData();
	const code = params.iso3.toUpperCase();
	if (!countryCodes(data).includes(code)) error(404, `There is no country "${code}".`);
	return json(countryFileMetadata(data, code, `${origin}${base}`));
};
