import { currencyBefore, currencyBehind } from './money-words';
import type { Token } from './tokens';

/** A calendar year that a sentence names. */
export interface SaidYear {
	readonly year: number;
	/** Position of its token. */
	readonly at: number;
	/** True where the sentence only compares with it: "so với năm 2022", "than in 2022". */
	readonly compared: boolean;
}

/** Four digits within these are a year, unless something makes them an amount. */
const FROM_YEAR = 1990;
const TO_YEAR = 2040;
/** What stands before a year that is only compared with: "compared with", "so với cùng kỳ năm", "up 12% from". */
const COMPARING =
	/(compared (?:with|to)|than(?: in)?|versus|so voi|% from|percent from|per cent from)(?: [a-z]+){0,3}$/;
const REACH = 5;
const BEFORE_YEAR = new Set([
	'in',
	'by',
	'since',
	'of',
	'from',
	'until',
	'year',
	'nam',
	'tu',
	'den',
	'vao',
	'cuoi',
	'dau'
]);

/** The years of a sentence, each once, in its order. */
export function yearsIn(list: readonly Token[]): readonly SaidYear[] {
	const years = new Map<number, SaidYear>();
	list.forEach((_, at) => {
		const year = yearAt(list, at);
		if (year === null) return;
		const before = list.slice(Math.max(0, at - REACH), at).map(({ folded }) => folded);
		const compared = COMPARING.test(before.join(' '));
		const known = years.get(year);
		if (known === undefined || (known.compared && !compared)) years.set(year, { year, at, compared });
	});
	return [...years.values()];
}

/** The calendar year at this token: a date's, or four digits that nothing makes an amount. */
export function yearAt(list: readonly Token[], at: number): number | null {
	const token = list[at];
	if (token?.kind === 'date') return Number(/\d{4}/.exec(token.text)?.[0]);
	if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null;
	const year = Number(token.text);
	if (year < FROM_YEAR || year > TO_YEAR) return null;
	if (BEFORE_YEAR.has(list[at - 1]?.folded ?? '')) return year;
	// A sign behind a year belongs to the number that follows it: "Losses 2024: $12.5 million".
	const money = currencyBefore(list, at - 1) !== null || isMoney(list, at);
	return money || list[at + 1]?.text === '%' ? null : year;
}

function isMoney(list: readonly Token[], at: number): boolean {
	const behind = currencyBehind(list, at + 1);
	return behind !== null && list[at + 1 + behind.length]?.kind !== 'number';
}
