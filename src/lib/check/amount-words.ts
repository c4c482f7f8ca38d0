import { dateWords } from '$lib/words/dates';
import { count, exact, isCurrency, magnitude, money, percent, precise } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { isRate, type Amount, type Counted } from './arithmetic/step';

/**
 * An amount with its unit; results in percent have as many digits as carry.
 * @param extra so many decimals more, where amounts are in words of thousands
 */
export function amountWords(
	{ value, unit, date }: Amount,
	language: Language,
	as: 'operand' | 'result',
	extra = 0
): string {
	const at = { locale: language };
	if (date !== null) return dateWords(date, language);
	if (isRate(unit)) return m.check_unit_rate({ amount: rateWords(value, unit, language, extra) }, at);
	if (unit === 'percent')
		return percent(value, language, as === 'result' ? decimalsOf(value) : 2 + extra).replace('-', '−');
	if (isCurrency(unit)) return money(value, unit, language, 'long', extra);
	if (unit === 'years') return m.check_unit_years({ count: count(value, language, 1) }, at);
	if (unit === 'times')
		return m.check_unit_times({ count: value < 10 ? precise(value, language) : count(value, language) }, at);
	const written = counted(value, language, extra).replace('-', '−');
	return wordOf(unit)?.({ count: written }, at) ?? written;
}

/** So many decimals of a result in percent that three digits count: 0.97, 69.4, 196. */
function decimalsOf(value: number): number {
	const size = Math.abs(value);
	return size < 2 ? 2 : size < 100 ? 1 : 0;
}

/** A rate in its currency; small ones with all their digits. */
export function rateWords(value: number, unit: string, language: Language, extra = 0): string {
	const currency = unit.slice(0, 3);
	return value < 10 ? exact(value, currency, language) : money(value, currency, language, 'long', extra);
}

/** A whole number; one decimal where a result has fewer than three digits before it, two where it has one. */
function counted(value: number, language: Language, extra: number): string {
	const size = Math.abs(value);
	if (size >= 1e6) return extra > 2 ? count(value, language) : millions(value, language, extra);
	return count(value, language, (size < 10 ? 2 : size < 100 ? 1 : 0) + extra);
}

/** People and the like keep two decimals, as the press prints them: 78.44 million. */
function millions(value: number, language: Language, extra: number): string {
	const thousands = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
	return magnitude(value, language).replace(/[\d.,]+/, () => count(value / thousands, language, 2 + extra));
}

type Words = (inputs: { count: string }, options: { locale: Language }) => string;

/** Words of what is counted; units without any are bare numbers. */
const UNITS: Readonly<Partial<Record<Counted, Words>>> = {
	months: m.check_unit_months,
	days: m.check_unit_days,
	minutes: m.check_unit_minutes,
	seconds: m.check_unit_seconds,
	points: m.check_unit_points,
	persons: m.check_unit_people,
	victims: m.check_unit_victims,
	jobs: m.check_unit_jobs,
	firms: m.check_unit_firms,
	reports: m.check_unit_reports,
	complaints: m.check_unit_complaints,
	cases: m.check_unit_cases,
	crimes: m.check_unit_crimes,
	incidents: m.check_unit_attacks,
	attempts: m.check_unit_attempts,
	emails: m.check_unit_emails,
	computers: m.check_unit_computers,
	economies: m.check_unit_economies,
	articles: m.check_unit_articles,
	chapters: m.check_unit_chapters,
	sessions: m.check_unit_sessions,
	signatures: m.check_unit_signatures,
	signatories: m.check_unit_signatories,
	instruments: m.check_unit_instruments
};

function wordOf(unit: string): Words | undefined {
	return new Map<string, Words>(Object.entries(UNITS)).get(unit);
}
