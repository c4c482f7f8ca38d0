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
