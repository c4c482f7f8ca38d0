import { newestYear } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';
import type { CountryTables } from '../page';
import { comparison } from './comparison';
import { treatyLines } from './treaties';

/** What the tables of a country's page are drawn from, beside its figures. */
export function countryTables(data: Data, code: string, language: Language): CountryTables {
	return {
		treaties: treatyLines(data, code, language),
		comparison: comparison(data, code, language),
		newest: newestYear(data)
	};
}
