import { amountWords } from './amount-words';
import { calculate } from './arithmetic/calculate';
import { CALCULATIONS, type Operand, type Step } from './arithmetic/step';

const MOST_DIGITS = 6;
/** Words of thousands, as English writes them. */
const THOUSANDS: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };

/** So many decimals more that the operands as they are written give the result as it is written. */
export function moreDigits(step: Step): number {
	const { result } = step;
	if (result === null || result.date !== null || !CALCULATED.has(step.operation)) return 0;
	const wanted = amountWords(result, 'en', 'result');
	for (let extra = 0; extra < MOST_DIGITS; extra += 1) {
		const written = step.operands.map((operand) => ({ ...operand, value: valueWritten(operand, extra) }));
		const again = calculate(step.operation, written, result.unit);
		if (again !== null && amountWords(again, 'en', 'result') === wanted) return extra;
	}
	return MOST_DIGITS;
}

const CALCULATED: ReadonlySet<Step['operation']> = new Set(CALCULATIONS);

/** The value that an operand's words say. */
function valueWritten(operand: Operand, extra: number): number {
	const [, number = '', word = ''] = /([\d.,]+)(?:\s(\w+))?/.exec(amountWords(operand, 'en', 'operand', extra)) ?? [];
	return Number(number.replaceAll(',', '')) * (THOUSANDS[word] ?? 1) * Math.sign(operand.value);
}
