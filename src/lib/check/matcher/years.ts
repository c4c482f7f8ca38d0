import { currencyBefore, currencyBehind } from './money-words';
import { foldedText, type Token } from './tokens';

/** A calendar year that a sentence names. */
export interface SaidYear {
	readonly year: number;
	/** Position of its token. */
	readonly at: number;
	/** True where the sentence only compares with it: "so với năm 2022", "than in 2022". */
	readonly compared: boolean;
	/** True where it is what something is told since: "up 40% since 2020". */
	readonly since: boolean;
}

/** Four digits within these are a year, unless something makes them an amount. */
const FROM_YEAR = 1990;
const TO_YEAR = 2040;
/** What stands before a year that is only compared with: "compared with", "so với cùng kỳ năm", "up 12% from". */
const COMPARING =
	/(?:compared (?:with|to)|(?<!more |less |fewer )than|than in|versus|so voi|hon nam|% from|percent from|per cent from)(?: [a-z]+){0,3}$/;
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

const SINCE = /(?:since|ke tu|tu sau)(?: nam)?$/;

/** The years of a sentence, each once, in its order; a fiscal year is the one in which it ends. */
export function yearsIn(list: readonly Token[]): readonly SaidYear[] {
	const years = new Map<number, SaidYear>();
	list.forEach((_, at) => {
		const year = fiscalEnd(list, at) ?? yearAt(list, at);
		if (year === null || isFiscalTail(list, at)) return;
		const before = foldedText(list, at - REACH, at);
		const [compared, since] = [COMPARING.test(before), SINCE.test(before)];
		const known = years.get(year);
		if (known === undefined || (known.compared && !compared)) years.set(year, { year, at, compared, since });
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

/** The year in which the fiscal year at this token ends, as the tables have it: "2020/21", "2020-21", "FY 2020-2021". */
function fiscalEnd(list: readonly Token[], at: number): number | null {
	const [link, last] = [list[at + 1], list[at + 2]];
	const year = yearAt(list, at);
	if (year === null || list[at]?.kind !== 'number' || link?.kind !== 'sign' || last?.kind !== 'number') return null;
	if (last.from !== link.to || !/^[/–-]$/.test(link.text)) return null;
	const whole = link.text === '/' || FISCAL.test(foldedText(list, at - REACH, at));
	const ends = [String(year + 1).slice(2), ...(whole ? [String(year + 1)] : [])];
	return ends.includes(last.text) ? year + 1 : null;
}

/** Whether the number at this token is the second part of a fiscal year. */
export function isFiscalTail(list: readonly Token[], at: number): boolean {
	return at >= 2 && fiscalEnd(list, at - 2) !== null;
}

const FISCAL = /(?:fy|fiscal year|financial year|tax year|nam tai chinh|nam tai khoa|nien do)$/;

function isMoney(list: readonly Token[], at: number): boolean {
	const behind = currencyBehind(list, at + 1);
	return behind !== null && list[at + 1 + behind.length]?.kind !== 'number';
}
