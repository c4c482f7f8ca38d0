import { count, isCurrency } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { amountWords } from './amount-words';
import type { Operand, Step } from './arithmetic/step';
import { moreDigits } from './digits';

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
	copies: ' · ',
	spread: ' ÷ ',
	'plus-days': ' + '
};

/** A step as a reader writes it down: "VND 390 trillion ÷ 16,000 reports = VND 24.4 billion". */
export function formula(step: Step, language: Language): readonly Part[] {
	const left = leftSide(step, language, moreDigits(step));
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

function leftSide({ operation, operands, result }: Step, language: Language, extra: number): Part[] {
	// 12,846 + 4,029 = 16,875 attacks: said once.
	const once = operation === 'add' || operation === 'subtract' ? (result?.unit ?? '') : '';
	const parts = operands.map((operand) => part(operand, language, once, extra));
	const [first, second, third] = parts;
	if (first === undefined) return [];
	if (second === undefined) return [first];
	const at = { locale: language };
	switch (operation) {
		case 'growth':
			return [second, sign(' ÷ '), first, sign(' − 1')];
		case 'yearly-growth':
			return [sign('('), second, sign(' ÷ '), first, sign(`)^(1 ÷ ${count(operands[2]?.value ?? 1, language)}) − 1`)];
		case 'grown':
			return [first, sign(' × (1 + '), second, sign(`)^${count(operands[2]?.value ?? 1, language)}`)];
		case 'undo-growth':
			return [first, sign(' ÷ (1 + '), second, sign(')')];
		case 'of':
			return [sign(m.check_k_of_n({ part: count(operands[0]?.value ?? 0, language), whole: second.text }, at))];
		case 'rank':
			return [sign(m.check_rank({ place: first.text, among: second.text }, at))];
		case 'years':
		case 'days':
		case 'days-both':
			return [sign(m.check_from_to({ from: first.text, to: second.text }, at))];
		default:
			return joined([first, second, ...(third === undefined ? [] : parts.slice(2))], SIGNS[operation] ?? ' ');
	}
}

function joined(parts: readonly Part[], between: string): Part[] {
	return parts.flatMap((part, at) => (at === 0 ? [part] : [sign(between), part]));
}

function part(operand: Operand, language: Language, once: string, extra: number): Part {
	const bare = operand.unit === once && !isCurrency(operand.unit);
	const text = bare ? count(operand.value, language) : amountWords(operand, language, 'operand', extra);
	return { text, figure: operand.figure, result: false };
}

function sign(text: string): Part {
	return { text, figure: null, result: false };
}
