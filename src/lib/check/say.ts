import type { Language } from '$lib/words/language';
import { StepFault } from './arithmetic/fault';
import type { Amount, Step } from './arithmetic/step';
import { amountWords } from './amount-words';
import { moreDigits } from './digits';

const GAP = /\{([a-z0-9-]+)(?::(\d+))?(!)?\}/g;

/** Columns of claims whose texts have gaps. */
export type Said = 'say' | 'easy';

/**
 * A text with its gaps filled: `{step}` with the result of a step, `{step:2}` with its second operand; with a mark of
 * exclamation the sign is dropped, as in "fell by 13%".
 * @param of the column that the text is of, without its language
 * @throws StepFault for a gap that no step fills, in the column `<of>_<language>`
 */
export function sayIt(text: string, of: Said, steps: readonly Step[], language: Language): string {
	return text.replace(GAP, (gap, name: string, at: string | undefined, bare: string | undefined) => {
		const step = steps.find((one) => one.name === name);
		const amount = at === undefined ? (step?.result ?? null) : (step?.operands[Number(at) - 1] ?? null);
		if (amount === null) {
			const rule = `No step of this claim fills ${JSON.stringify(gap)}. Name a step with a result, or one of its operands.`;
			throw new StepFault(`${of}_${language}`, gap, rule);
		}
		const [shown, as] = [bare === undefined ? amount : sized(amount), at === undefined ? 'result' : 'operand'] as const;
		return amountWords(shown, language, as, as === 'operand' && step !== undefined ? moreDigits(step) : 0);
	});
}

function sized(amount: Amount): Amount {
	return { ...amount, value: Math.abs(amount.value) };
}
