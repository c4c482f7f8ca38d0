import type { Language } from '$lib/language';
import { currencyAt, impliedCurrency } from './money-words';
import { numberAt, type FoundNumber, type Reading } from './numbers';
import type { Token } from './tokens';
import { countedAt, type Counted } from './unit-words';

/** How a sentence hedges a number: nearly (not quite so much), over (more), about (either). */
export type Hedge = 'nearly' | 'over' | 'about';

/** Something a sentence counts or weighs. */
export interface Quantity {
	/** The likeliest reading first. */
	readonly readings: readonly Reading[];
	/** Upper end of a range: as many readings; null where one number stands alone. */
	readonly upper: readonly Reading[] | null;
	/** Code of the currency, DOLLAR for a dollar of whatever country; null where it is no money. */
	readonly currency: string | null;
	/** What is counted; null for money and where no known word follows. */
	readonly counted: Counted | null;
	readonly hedge: Hedge | null;
	/** Whether a word such as "million" belongs to it. */
	readonly scaled: boolean;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

/** What a sentence says in numbers. */
export interface Said {
	readonly quantities: readonly Quantity[];
	/** Calendar years, each once, with the position of its token. */
	readonly years: readonly { readonly year: number; readonly at: number }[];
}

const HEDGES: readonly (readonly [Hedge, readonly string[]])[] = [
	['nearly', ['nearly', 'almost', 'close to', 'less than', 'under', 'below', 'up to', 'gan', 'chua den', 'duoi']],
	[
		'over',
		[
			'over',
			'more than',
			'above',
			'at least',
			'exceeding',
			'exceeded',
			'topped',
			'surpassed',
			'upwards of',
			'hon',
			'tren',
			'vuot',
			'it nhat'
		]
	],
	[
		'about',
		['about', 'around', 'roughly', 'approximately', 'some', 'estimated', '~', 'khoang', 'chung', 'xap xi', 'uoc tinh']
	]
];
/** Four digits within these are a year, unless something makes them an amount. */
const FROM_YEAR = 1990;
const TO_YEAR = 2040;
/** More than any sentence says. */
export const MOST_QUANTITIES = 12;

/** Everything a sentence says in numbers, in its order. Day numbers, ages and other bare small numbers are left out. */
export function quantitiesOf(list: readonly Token[], language: Language): Said {
	const quantities: Quantity[] = [];
	const years: { year: number; at: number }[] = [];
	for (let at = 0; at < list.length;) {
		const year = yearAt(list, at);
		if (year !== null) {
			if (!years.some((one) => one.year === year)) years.push({ year, at });
			at += 1;
			continue;
		}
		const found = quantities.length < MOST_QUANTITIES ? quantityAt(list, at, language) : null;
		if (found !== null && worthAnswering(found)) quantities.push(found);
		at = found?.to ?? at + 1;
	}
	return { quantities, years };
}

/** The calendar year at this token: a date's, or four digits that nothing makes an amount. */
function yearAt(list: readonly Token[], at: number): number | null {
	const token = list[at];
	if (token?.kind === 'date') return Number(/\d{4}/.exec(token.text)?.[0]);
	if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null;
	const year = Number(token.text);
	if (year < FROM_YEAR || year > TO_YEAR) return null;
	const before = list[at - 1]?.folded ?? '';
	if (['in', 'by', 'since', 'of', 'from', 'until', 'nam', 'tu', 'den', 'vao'].includes(before)) return year;
	const money = currencyAt(list, at - 1) !== null || currencyAt(list, at + 1) !== null;
	return money || (countedAt(list, at + 1) !== null && list[at + 1]?.kind !== 'number') ? null : year;
}

function quantityAt(list: readonly Token[], start: number, language: Language): Quantity | null {
	const sign = currencyAt(list, start);
	const at = start + (sign?.length ?? 0);
	const first = numberAt(list, at, language);
	if (first === null) return null;
	const range = rangeAt(list, first, language);
	const last = range?.last ?? first;
	const behind = currencyAt(list, last.next);
	const code = sign?.code ?? range?.code ?? behind?.code ?? impliedCurrency(list, at, last.next);
	// "$8 US", "US$8 dollars": the more exact of two.
	const currency = code === 'DOLLAR' && behind !== null ? behind.code : code;
	const to = last.next + (behind?.length ?? 0);
	return {
		readings: range === null ? first.readings : range.low,
		upper: range === null ? null : last.readings,
		currency,
		counted: currency === null ? countedAt(list, last.next) : null,
		hedge: hedgeBefore(list, start),
		scaled: last.scaled,
		from: start,
		to
	};
}

interface Range {
	readonly low: readonly Reading[];
	readonly last: FoundNumber;
	readonly code: string | null;
}

/** "8–10 trillion", "từ 8.000 đến 10.000 tỷ": two numbers that share what follows. Two whole amounts are no range. */
function rangeAt(list: readonly Token[], first: FoundNumber, language: Language): Range | null {
	const link = list[first.next];
	const dash = link?.kind === 'sign' && /[–—-]/.test(link.text);
	if (!dash && !['to', 'and', 'đến', 'tới'].includes(link?.lower ?? '')) return null;
	const sign = currencyAt(list, first.next + 1);
	const last = numberAt(list, first.next + 1 + (sign?.length ?? 0), language);
	const [a] = first.readings;
	const [b] = last?.readings ?? [];
	if (last === null || a === undefined || b === undefined || (!dash && first.scaled)) return null;
	const factor = first.scaled || !last.scaled ? 1 : scaleOf(list, last.next);
	const low = first.readings.map(({ value, step }) => ({ value: value * factor, step: step * factor }));
	return (low[0]?.value ?? 0) < b.value ? { low, last, code: sign?.code ?? null } : null;
}

/** What the words for thousands that end before this token make together. */
function scaleOf(list: readonly Token[], next: number): number {
	let at = next;
	while (at > 0 && list[at - 1]?.kind === 'word') at -= 1;
	const one = numberAt([{ ...ONE }, ...list.slice(at, next)], 0, 'en');
	return one?.readings[0]?.value ?? 1;
}

const ONE: Token = { kind: 'number', text: '1', lower: '1', folded: '1', from: 0, to: 0 };

function hedgeBefore(list: readonly Token[], at: number): Hedge | null {
	const before = list.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
	for (let from = before.length - 1; from >= 0; from -= 1) {
		const one = before[from] ?? '';
		const two = `${before[from - 1] ?? ''} ${one}`;
		const found = HEDGES.find(([, words]) => words.includes(one) || words.includes(two));
		if (found !== undefined) return found[0];
		if (!['a', 'an', 'of', 'the', 'toi', 'len'].includes(one)) return null;
	}
	return null;
}

/** Small bare numbers are days, ages and list numbers; a single something is an article in disguise. */
function worthAnswering({ readings, currency, counted, scaled }: Quantity): boolean {
	const value = readings[0]?.value ?? 0;
	if (value <= 1 && counted !== 'percent') return false;
	return currency !== null || counted !== null || scaled || value >= 1000;
}
