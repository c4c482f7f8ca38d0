import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

type Plain = (inputs: Record<string, never>, options: { locale: Language }) => string;
type About = (inputs: { about: string }, options: { locale: Language }) => string;

/** What a step finds out, by its key. */
const PLAIN: Readonly<Record<string, Plain>> = {
	world_gdp: m.check_step_world_gdp,
	whole_growth: m.check_step_whole_growth,
	copies: m.check_step_copies,
	economies_below: m.check_step_economies_below,
	implied_population: m.check_step_implied_population,
	against_population: m.check_step_against_population,
	other_users: m.check_step_other_users,
	against_other: m.check_step_against_other,
	own_users: m.check_step_own_users,
	rank_users: m.check_step_rank_users,
	rank_share: m.check_step_rank_share,
	rank_with_missing: m.check_step_rank_with_missing,
	per_report: m.check_step_per_report,
	gdp_person: m.check_step_gdp_person,
	gdp_person_dong: m.check_step_gdp_person_dong,
	times_gdp_person: m.check_step_times_gdp_person,
	times_average: m.check_step_times_average,
	survey_police_high: m.check_step_survey_police_high,
	survey_police_low: m.check_step_survey_police_low,
	implied_rate: m.check_step_implied_rate,
	average_rates: m.check_step_average_rates,
	dollars_own_year: m.check_step_dollars_own_year,
	dollars_later_year: m.check_step_dollars_later_year,
	dollars_too_low: m.check_step_dollars_too_low,
	loss_before: m.check_step_loss_before,
	reports_before: m.check_step_reports_before,
	reports_counted: m.check_step_reports_counted,
	reports_growth: m.check_step_reports_growth,
	attacks_counted: m.check_step_attacks_counted,
	attacks_other: m.check_step_attacks_other,
	chapters_counted: m.check_step_chapters_counted,
	articles_counted: m.check_step_articles_counted,
	articles_too_many: m.check_step_articles_too_many,
	articles_corruption: m.check_step_articles_corruption,
	since_corruption: m.check_step_since_corruption,
	from_mandate: m.check_step_from_mandate,
	from_first_session: m.check_step_from_first_session,
	sessions: m.check_step_sessions,
	signed_in_hanoi: m.check_step_signed_in_hanoi,
	signed_more: m.check_step_signed_more,
	members: m.check_step_members,
	other_states: m.check_step_other_states,
	organizations: m.check_step_organizations,
	signatories_all: m.check_step_signatories_all,
	states_fewer: m.check_step_states_fewer,
	window: m.check_step_window,
	window_left: m.check_step_window_left,
	deposits_missing: m.check_step_deposits_missing,
	age: m.check_step_age,
	bar_claimed: m.check_bar_claimed,
	bar_said: m.check_bar_said,
	bar_own_rate: m.check_bar_own_rate,
	bar_later_rate: m.check_bar_later_rate,
	bar_reports_implied: m.check_bar_reports_implied,
	bar_reports_before: m.check_bar_reports_before,
	bar_reports_year: m.check_bar_reports_year
};

/** The same, where the words name a publisher, a place, a treaty or a year. */
const WITH_NAME: Readonly<Record<string, About>> = {
	spread: m.check_step_spread,
	system: m.check_step_system,
	yearly_growth: m.check_step_yearly_growth,
	economy_above: m.check_step_economy_above,
	economy_next: m.check_step_economy_next,
	missing_users: m.check_step_missing_users,
	at_same_age: m.check_step_at_same_age,
	in_force_at_pace: m.check_step_in_force_at_pace,
	bar_economy: m.check_bar_economy,
	bar_hanoi: m.check_bar_hanoi,
	bar_treaty: m.check_bar_treaty
};

/** What a step or a bar is, in words. @throws Error for a key without words: that stops the build */
export function stepWords(key: string, about: string, locale: Language): string {
	const words = PLAIN[key]?.({}, { locale }) ?? WITH_NAME[key]?.({ about }, { locale });
	if (words === undefined) throw new Error(`The step "${key}" has no words in src/lib/check/step-words.ts.`);
	return words;
}
