import { dateWords } from '$lib/words/dates';
import { count, figure, isCurrency, magnitude, money, percent, precise } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Amount, Operand, Step } from './arithmetic/step';

/** A piece of a formula in words; a published figure opens its receipt, the result stands out. */
export interface Part {
	readonly text: string;
	readonly figure: string | null;
	readonly result: boolean;
}

/** Signs between the operands of plain operations. */
const SIGNS: Readonly<Record<string, string>> = {
	divide: ' ÷ ',
	multiply: ' × ',
	add: ' + ',
	subtract: ' − ',
	list: ' · ',
	'plus-days': ' + '
};

/** A step as a reader writes it down: "VND 390 trillion ÷ 16,000 reports = VND 24.4 billion". */
export function formula(step: Step, language: Language): readonly Part[] {
	const left = leftSide(step, language);
	if (step.result === null) return left;
	const to = { text: amountWords(step.result, language, 'result'), figure: null, result: true };
	return left.length === 0 ? [to] : [...left, sign(' = '), to];
}

/** The formula as one line of plain text. */
export function formulaText(step: Step, language: Language): string {
	return formula(step, language)
		.map(({ text }) => text)
		.join('');
}

function leftSide({ operation, operands, result }: Step, language: Language): Part[] {
	// 12,846 + 4,029 = 16,875 attacks: said once.
	const once = operation === 'add' || operation === 'subtract' ? (result?.unit ?? '') : '';
	const parts = operands.map((operand) => part(operand, language, once));
	const [first, second, third] = parts;
	if (first === undefined) return [];
	if (second === undefined) return [first];
	const at = { locale: language };
	switch (operation) {
		case 'growth':
			return [second, sign(' ÷ '), first, sign(' − 1')];
		case 'yearly-growth':
			return [sign('('), second, sign(' ÷ '), first, sign(`)^(1 ÷ ${count(operands[2]?.value ?? 1, language)}) − 1`)];
		case 'undo-growth':
			return [first, sign(' ÷ (1 + '), second, sign(')')];
		case 'of':
			return [sign(m.check_k_of_n({ part: count(operands[0]?.value ?? 0, language), whole: second.text }, at))];
		case 'rank':
			return [sign(m.check_rank({ place: first.text, among: second.text }, at))];
		case 'years':
		case 'days':
			return [sign(m.check_from_to({ from: first.text, to: second.text }, at))];
		default:
			return joined([first, second, ...(third === undefined ? [] : parts.slice(2))], SIGNS[operation] ?? ' ');
	}
}

function joined(parts: readonly Part[], between: string): Part[] {
	return parts.flatMap((part, at) => (at === 0 ? [part] : [sign(between), part]));
}

function part(operand: Operand, language: Language, once: string): Part {
	const bare = operand.unit === once && !isCurrency(operand.unit);
	const text = bare ? count(operand.value, language) : amountWords(operand, language, 'operand');
	return { text, figure: operand.figure, result: false };
}

function sign(text: string): Part {
	return { text, figure: null, result: false };
}

/** An amount with its unit; results in percent have one decimal, as far as they carry. */
export function amountWords({ value, unit, date }: Amount, language: Language, as: 'operand' | 'result'): string {
	const at = { locale: language };
	if (date !== null) return dateWords(date, language);
	if (unit === 'VND/USD') return m.check_unit_rate({ amount: money(value, 'VND', language) }, at);
	if (unit === 'percent') return percent(value, language, as === 'result' ? 1 : 2).replace('-', '−');
	if (isCurrency(unit)) return figure(value, unit, language);
	if (unit === 'years') return m.check_unit_years({ count: count(value, language, 1) }, at);
	if (unit === 'times')
		return m.check_unit_times({ count: value < 10 ? precise(value, language) : count(value, language) }, at);
	const written = Math.abs(value) >= 1e6 ? millions(value, language) : count(value, language);
	return UNITS[unit]?.({ count: written }, at) ?? written;
}

/** People and the like keep two decimals, as the press prints them: 78.44 million. */
function millions(value: number, language: Language): string {
	const thousands = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
	return magnitude(value, language).replace(/[\d.,]+/, () => count(value / thousands, language, 2));
}

const UNITS: Readonly<Record<string, (inputs: { count: string }, options: { locale: Language }) => string>> = {
	persons: m.check_unit_people,
	reports: m.check_unit_reports,
	incidents: m.check_unit_attacks,
	economies: m.check_unit_economies,
	days: m.check_unit_days,
	articles: m.check_unit_articles,
	chapters: m.check_unit_chapters,
	sessions: m.check_unit_sessions,
	signatures: m.check_unit_signatures,
	signatories: m.check_unit_signatories,
	instruments: m.check_unit_instruments
};

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
	if (words === undefined) throw new Error(`The step "${key}" has no words in src/lib/check/formula.ts.`);
	return words;
}
