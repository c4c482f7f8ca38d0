import { countryCodes, rowsByPlace } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { CHART_COLUMNS, observationExport } from '$lib/export/server/chart-export';
import { toCsv } from '$lib/export/csv';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => countryCodes(openData()).map((code) => ({ iso3: code.toLowerCase() }));

/** Every figure of a country, at a permanent address. */
export const GET: RequestHandler = ({ params }) => {
	const data = openData();
	const code = params.iso3.toUpperCase();
	if (!countryCodes(data).includes(code)) error(404, `There is no country "${code}".`);
	const rows = observationExport(data, rowsByPlace(data).get(code) ?? []);
	return new Response(toCsv(rows, Object.keys(CHART_COLUMNS)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
