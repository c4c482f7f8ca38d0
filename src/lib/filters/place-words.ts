import type { CountryChoice } from '$lib/data/country';
import { m } from '$lib/paraglide/messages';

/** The regions of the world that places are listed under, in the order of the page about them. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

const REGION_WORDS: ReadonlyMap<string, () => string> = new Map([
	['africa', m.filter_region_africa],
	['americas', m.filter_region_americas],
	['asia', m.filter_region_asia],
	['europe', m.filter_region_europe],
	['oceania', m.filter_region_oceania]
]);

/** A region in the page's language; its id where it is not one of the five. */
export function regionWord(region: string): string {
	return REGION_WORDS.get(region)?.() ?? region;
}

/**
 * The heading over a group of options; empty over what a search found.
 * @param by name of the country that `near` and `size` go by
 */
export function groupWord(key: string, by = ''): string {
	if (key === 'near') return m.filter_places_near({ name: by });
	if (key === 'size') return m.filter_places_size({ name: by });
	if (key === 'suggested') return m.filter_suggested();
	if (key === 'with') return m.filter_places_with();
	return key === 'found' ? '' : regionWord(key);
}

/** What there is of a place: "12 years, 1 incomplete" for a chart, "losses, signed" where no chart is named. */
export function coverageWords(choice: CountryChoice, slug: string | undefined): string {
	if (slug === undefined) return choice.has.length === 0 ? m.filter_no_figures() : choice.has.join(', ');
	const count = choice.years[slug] ?? 0;
	const partial = choice.partial[slug] ?? 0;
	if (partial === 0) return m.filter_place_years({ count });
	if (partial === count) return m.filter_place_partial({ count });
	return m.filter_place_partly({ years: m.filter_place_years({ count }), count: partial });
}

/** How many members of a group have figures: "6 of 11 with figures". */
export function membersWords(held: number, all: number): string {
	if (held === 0) return m.filter_group_none({ all });
	if (held < all) return m.filter_group_some({ count: held, all });
	return all === 1 ? m.filter_group_one() : m.filter_group_all({ all });
}
