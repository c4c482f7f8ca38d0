import { base } from '$app/paths';
import { COUNTRY_FILES, type CountryFile } from '$lib/catalogue/page-files';
import { countryCodes, rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { CHART_COLUMNS, observationExport } from '$lib/export/server/chart-export';
import { toCsv } from '$lib/export/csv';
import { countryFileMetadata } from '$lib/standards/server/country-csvw';
import { error, json } from '@sveltejs/kit';
import { origin } from '../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The files of a country at permanent addresses, by what stands behind its code. */
const FILES: Readonly<Record<CountryFile, (data: Data, code: string) => Response>> = {
	/** Every figure of it. */
	csv: (data, code) => {
		const rows = observationExport(data, rowsByPlace(data).get(code) ?? []);
		return new Response(toCsv(rows, Object.keys(CHART_COLUMNS)), {
			headers: { 'content-type': 'text/csv; charset=utf-8' }
		});
	},
	/** What its CSV holds, as CSV on the Web looks for it. */
	'csv-metadata.json': (data, code) => json(countryFileMetadata(data, code, `${origin}${base}`))
};

export const entries: EntryGenerator = () =>
	countryCodes(openData()).flatMap((code) => COUNTRY_FILES.map((kind) => ({ iso3: code.toLowerCase(), kind })));

export const GET: RequestHandler = ({ params: { iso3, kind } }) => {
	const data = openData();
	const code = iso3.toUpperCase();
	if (!countryCodes(data).includes(code)) error(404, `There is no country "${code}".`);
	const file = COUNTRY_FILES.find((one) => one === kind) ?? error(404, `There is no file "${iso3}.${kind}".`);
	return FILES[file](data, code);
};
