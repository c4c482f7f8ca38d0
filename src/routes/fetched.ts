import { asset } from '$app/paths';
import { unpackDenominators, type Denominators, type PackedDenominators } from '$lib/data/denominators';
import type { ColumnarTable } from '$lib/data/observation-codec';
import type { CountryChoice } from '$lib/data/country';
import { fetchCountries, fetchGroups } from '$lib/fetch-countries';
import { fromJson, openOnce } from '$lib/fetch-once';
import { address } from '$lib/filters/url.svelte';
import type { Language } from '$lib/words/language';

const rows = openOnce<ColumnarTable>(fromJson);
const denominators = openOnce((bytes) => unpackDenominators(fromJson<PackedDenominators>(bytes)));

/** Every observation of a chart, packed: a few places of many are soon unpacked. @throws Error where the file does not arrive. */
export function fetchRows(slug: string): Promise<ColumnarTable> {
	return rows(asset(`/charts/${slug}.rows.json`));
}

/** What the measures of a chart divide by, for all its places. @throws Error where the file does not arrive. */
export function fetchDenominators(slug: string): Promise<Denominators> {
	return denominators(asset(`/charts/${slug}.bases.json`));
}

/** Every place that can be chosen, and with them the groups, which the address learns. @throws Error where a list does not arrive. */
export async function fetchPlaces(language: Language): Promise<readonly CountryChoice[]> {
	const [countries, groups] = await Promise.all([fetchCountries(language), fetchGroups(language)]);
	address.learn(groups);
	return countries;
}
