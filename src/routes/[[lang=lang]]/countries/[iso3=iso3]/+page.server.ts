import { countryClaims, misplacedClaim } from '$lib/countries/server/claims';
import { countryFigures } from '$lib/countries/server/figures';
import { countryHead } from '$lib/countries/server/head';
import { countryTables } from '$lib/countries/server/tables';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { entityNames } from '$lib/data/server/names';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { error } from '@sveltejs/kit';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesIn(countryCodes(openData()).map((code) => ({ iso3: code.toLowerCase() })));

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const code = params.iso3.toUpperCase();
	if (!countryCodes(data).includes(code)) error(404, `There is no country "${code}".`);
	speak(language);
	const name = entityNames(data, language).get(code) ?? code;
	return {
		head: countryHead(data, code, name, language),
		figures: countryFigures(data, code, language),
		claims: countryClaims(data, code, language),
		misplaced: misplacedClaim(data, code, language),
		tables: dataFile(language, `/countries/${params.iso3}/tables.json`, countryTables(data, code, language))
	};
};
