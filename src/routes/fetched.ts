import { asset } from '$app/paths';
import type { CountryChoice } from '$lib/data/country';
import type { Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { unpack, type PackedTable } from '$lib/data/wire';
import { fromJson, openOnce } from '$lib/fetch-once';
import { pathIn, type Language } from '$lib/language';

const rows = openOnce((bytes) => unpack(fromJson<PackedTable>(bytes)));
const countries = openOnce<readonly CountryChoice[]>(fromJson);

/** Every observation of a chart. @throws Error where the file does not arrive. */
export function fetchRows(slug: Slug): Promise<readonly Observation[]> {
	return rows(asset(`/charts/${slug}.rows.json`));
}

/** Every place that can be chosen. @throws Error where the list does not arrive. */
export function fetchCountries(language: Language): Promise<readonly CountryChoice[]> {
	return countries(asset(pathIn(language, '/countries.json')));
}
