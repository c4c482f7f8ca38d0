import type { CountryChoice } from '$lib/data/country';
import { m } from '$lib/paraglide/messages';

/** In how many years a place has figures in a chart; 0 where it has none. */
export function yearsHere(choice: CountryChoice, slug: string): number {
	return choice.years[slug] ?? 0;
}

/** True for a chart of which the list of places tells the years; not for the Convention's, which has no figures. */
export function tellsYears(choices: readonly CountryChoice[], slug: string): boolean {
	return choices.some((choice) => yearsHere(choice, slug) > 0);
}

/** What there is of a place: "12 years" for a chart, "losses, signed" where no chart is named. */
export function coverageWords(choice: CountryChoice, slug: string | undefined): string {
	if (slug === undefined) return choice.has.length === 0 ? m.filter_no_figures() : choice.has.join(', ');
	const count = yearsHere(choice, slug);
	if (count === 0) return m.picker_years_none();
	return count === 1 ? m.picker_year() : m.picker_years({ count });
}
