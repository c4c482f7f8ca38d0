import { asset } from '$app/paths';
import type { CountryChoice, CountryGroup } from '$lib/data/country';
import { fromJson, openOnce } from '$lib/fetch-once';
import { pathIn, type Language } from '$lib/words/language';

const groups = openOnce<readonly CountryGroup[]>(fromJson);
const countries = openOnce<readonly CountryChoice[]>(fromJson);

/** Every place that can be chosen, named in a language. @throws Error where the list does not arrive. */
export function fetchCountries(language: Language): Promise<readonly CountryChoice[]> {
	return countries(asset(pathIn(language, '/countries.json')));
}

/** Every group of countries that can be chosen, named in a language. @throws Error where the list does not arrive. */
export function fetchGroups(language: Language): Promise<readonly CountryGroup[]> {
	return groups(asset(pathIn(language, '/countries/groups.json')));
}
