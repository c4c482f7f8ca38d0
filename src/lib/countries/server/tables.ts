import { newestYear } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';
import type { CountryTables } from '../page';
import { comparison } from './comparison';
import { countryArticles } from './convention';
import { counters, documents } from './counters';
import { treatyGroup } from './group';
import { treatyLines } from './treaties';

/** What the tables of a country's page are drawn from, beside its figures. */
export function countryTables(data: Data, code: string, language: Language): CountryTables {
	const compared = comparison(data, code, language);
	const near = compared.places.filter(({ why }) => why === 'near').map((place) => place.code);
	return {
		treaties: treatyLines(data, code, language),
		comparison: compared,
		group: treatyGroup(data, code, near, language),
		counters: counters(data, code, language),
		articles: countryArticles(data, code, language),
		documents: documents(data, code, language),
		newest: newestYear(data)
	};
}
