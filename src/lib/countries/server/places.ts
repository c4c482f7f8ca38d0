import type { CountryChoice } from '$lib/data/country';
import { countryChoices } from '$lib/catalogue/server/countries';
import { derived } from '$lib/data/server/derived';
import { suggestionsFor } from '$lib/filters/place-list';
import type { Language } from '$lib/words/language';

/** Every place a reader can choose. */
export const places = derived(countryChoices);

/** Places to set beside another. */
interface Peers {
	readonly near: readonly CountryChoice[];
	readonly size: readonly CountryChoice[];
}

/** Neighbours of a place, and places with about as many people: those with figures, as the picker suggests them. */
export const peersOf = derived((data, code: string, language: Language): Peers => {
	const bare = ({ years }: CountryChoice) => years['internet-users'] === undefined;
	const groups = suggestionsFor(places(data, language), [code], bare)?.groups ?? [];
	const of = (key: string) =>
		groups.filter((group) => group.key === key).flatMap(({ options }) => options.map(({ choice }) => choice));
	return { near: of('near'), size: of('size') };
});
