import type { Observation } from '$lib/data/observation';
import { isCurrency } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { figureText } from '$lib/statements/figure-text';
import { unitWords } from './measure-words';

/** An amount of money, or a number of what was counted: "46,563 cases". */
export function withUnit(row: Observation, language: Language): string {
	const text = figureText(row, [], language);
	return isCurrency(row.unit) ? text : `${text} ${unitWords(row.unit, language)}`;
}
