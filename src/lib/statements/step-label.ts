import type { Step } from '$lib/data/convert';
import { m } from '$lib/paraglide/messages';
import type { Language } from '$lib/words/language';

/** What a step of a conversion used, and what it is where it is no plain count: "People, 2025 (projection)". */
export function stepLabel({ kind, year, marks = [] }: Step, language: Language): string {
	return {
		'exchange-rate': marks.includes('implied') ? m.rc_step_rate_implied : m.rc_step_rate,
		population: marks.includes('projection') ? m.rc_step_population_projection : m.rc_step_population,
		'internet-users': m.rc_step_users,
		gdp: m.rc_step_gdp,
		'us-prices': marks.includes('incomplete') ? m.rc_step_prices_incomplete : m.rc_step_prices,
		'first-year': m.rc_step_first,
		'year-sum': m.rc_step_sum
	}[kind]({ year }, { locale: language });
}
