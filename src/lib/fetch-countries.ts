import { asset } from '$app/paths';
import type { CountryChoice } from '$lib/data/country';
import { fromJson, openOnce } from '$lib/fetch-once';
import { pathIn, type Language } from '$lib/words/language';

const countries = openOnce<readonly CountryChoice[]>(fromJson);

/** Every place that can be chosen, named in a language. @throws Error where the list does not arrive. */
export function fetchCountries(language: Language): Promise<readonly CountryChoice[]> {
	return countries(asset(pathIn(language, '/countries.json')));
}
