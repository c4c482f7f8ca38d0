import type { Language } from '$lib/language';
import { hedgeBefore, type Hedge } from './hedges';
import type { Reading } from './literal';
import { currencyBefore, currencyBehind, impliedCurrency } from './money-words';
import { numberAt, type FoundNumber } from './numbers';
import { shareAt } from './shares';
import type { Token } from './tokens';
import { countedAt, type Counted } from './unit-words';
import { yearAt } from './years';

/** Something a sentence counts or weighs. */
export interface Quantity {
	/** The likeliest reading first. */
	readonly readings: readonly Reading[];
	/** Upper end of a range: as many readings; null where one number stands alone. */
	readonly upper: readonly Reading[] | null;
	/** Code of the currency, or a word such as DOLLAR for money of several countries; null where it is no money. */
	readonly currency: string | null;
	/** What is counted; null for money and where no known word follows. */
	readonly counted: Counted | null;
	readonly hedge: Hedge | null;
	/** Whether a word such as "million" belongs to it. */
	readonly scaled: boolean;
	/** Of how many people it is said: per person, per 100,000; null where it is a total. */
	readonly per: 1 | 100_000 | null;
	/** Whether it tells how much something changed, not how much it is: "up 12%". */
	readonly change: boolean;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

/** More than any sentence says. */
export const MOST_QUANTITIES = 12;
/** Digits of a number that says something without saying what it counts. */
const TELLING = 1000;
const CHANGED =
	/\b(up|down|rose|fell|grew|growth|risen|fallen|increased?|decreased?|jumped|dropped|surged|soared|declined?|climbed|plunged|rising|falling|increase of|tang|giam|tang truong)( by| to)?( (about|around|nearly|over|more than|almost|khoang|gan|hon|them|toi))*$/;
/** What stands before a rank of an index. */
const TIER = /^(tier|nhóm|bậc|cấp|hạng)$/;
const LEVEL = /\b(to|len|xuong|con)$/;

/** Everything a sentence says in numbers, in its order; tokens at `taken` (ages) are left out, as are bare small numbers. */
export function quantitiesOf(
	list: readonly Token[],
	language: Language,
	taken: ReadonlySet<number>,
	people: ReadonlySet<number>
): readonly Quantity[] {
	const quantities: Quantity[] = [];
	for (let at = 0; at < list.length && quantities.length < MOST_QUANTITIES;) {
		const share = taken.has(at) ? null : shareAt(list, at);
		const passed = taken.has(at) || yearAt(list, at) !== null;
		const found = share !== null ? sharing(share) : passed ? null : quantityAt(list, at, language, people);
		if (found !== null && worthAnswering(found)) quantities.push(found);
		at = Math.max(at + 1, found?.to ?? 0);
	}
	return quantities;
}

function sharing({ percent, from, to }: NonNullable<ReturnType<typeof shareAt>>): Quantity {
	return {
		readings: [{ value: percent, step: percent / 20 }],
		upper: null,
		currency: null,
		counted: 'percent',
		hedge: 'about',
		scaled: false,
		per: null,
		change: false,
		from,
		to
	};
}

function quantityAt(
	list: readonly Token[],
	start: number,
	language: Language,
	people: ReadonlySet<number>
): Quantity | null {
	const sign = currencyBefore(list, start);
	const at = start + (sign?.length ?? 0);
	const first = numberAt(list, at, language);
	// "4/10" and "17/194" are days and ranks; a fraction of people was read before.
	if (first === null || list[first.next]?.text === '/' || list[at - 1]?.text === '/') return null;
	const range = rangeAt(list, first, sign !== null, language);
	const last = range?.last ?? first;
	const behind = currencyBehind(list, last.next);
	const code = sign?.code ?? range?.code ?? behind?.code ?? null;
	// "$8 US", "US$8 dollars": the more exact of two.
	const named = code === 'DOLLAR' && behind !== null ? behind.code : code;
	const counted =
		named !== null ? null : TIER.test(list[at - 1]?.lower ?? '') ? 'points' : countedAt(list, last.next, people);
	const currency = named ?? (counted === null ? impliedCurrency(list, at, last.next) : null);
	const end = last.next + (behind?.length ?? 0);
	const per = perAt(list, end) ?? perBefore(list, start);
	return {
		readings: range === null ? first.readings : range.low,
		upper: range === null ? null : last.readings,
		currency,
		counted,
		hedge: hedgeBefore(list, start),
		scaled: last.scaled,
		per: per?.count ?? null,
		change: counted === 'percent' && isChange(list, start),
		from: start,
		to: Math.max(end, per?.to ?? 0)
	};
}

interface Range {
	readonly low: readonly Reading[];
	readonly last: FoundNumber;
	readonly code: string | null;
}

/**
 * "8–10 trillion", "từ 8 nghìn đến 10 nghìn tỷ", "8.000 tỷ đến 10.000 tỷ đồng": two numbers that share what follows. Two
 * whole amounts, each with its own currency, are no range.
 */
function rangeAt(list: readonly Token[], first: FoundNumber, signed: boolean, language: Language): Range | null {
	const link = list[first.next];
	const dash = link?.kind === 'sign' && /[–—-]/.test(link.text);
	if (!dash && !['to', 'and', 'đến', 'tới', 'den', 'toi'].includes(link?.lower ?? '')) return null;
	const sign = currencyBefore(list, first.next + 1);
	const last = numberAt(list, first.next + 1 + (sign?.length ?? 0), language);
	const [a] = first.readings;
	const [b] = last?.readings ?? [];
	if (last === null || a === undefined || b === undefined || (!dash && signed && sign !== null)) return null;
	if (!dash && ['to', 'and'].includes(link?.lower ?? '') && first.scaled) return null;
	if (yearAt(list, first.next + 1) !== null) return null;
	const factor = missingScale(first.scales, last.scales);
	const low = first.readings.map(({ value, step }) => ({ value: value * factor, step: step * factor }));
	return (low[0]?.value ?? 0) < b.value ? { low, last, code: sign?.code ?? null } : null;
}

/** What the first of two numbers leaves to the second: "8 nghìn đến 10 nghìn tỷ" leaves tỷ. */
function missingScale(first: readonly number[], last: readonly number[]): number {
	if (!first.every((scale, at) => last[at] === scale)) return 1;
	return last.slice(first.length).reduce((product, scale) => product * scale, 1);
}

const PER_HEAD =
	/^(per (person|head|capita|resident|inhabitant|citizen|adult)|a head|a person|apiece|tren dau nguoi|binh quan dau nguoi|moi nguoi( dan)?|tren moi nguoi)\b/;
const EACH =
	/\b(each (person|resident|citizen|inhabitant|adult)|every (person|resident|citizen)|moi nguoi( dan)?|binh quan moi nguoi)( [a-z]+)?$/;
const PER_MANY = /^(per|for every|tren|moi)$/;
const MANY = /^100[,.]?000$/;
/** As far behind its number as "per person" may stand: "S$184 in scam losses per person". */
const PER_REACH = 5;

interface Per {
	readonly count: 1 | 100_000;
	/** Position of the token behind it. */
	readonly to: number;
}

/** "per person", "trên 100.000 dân" behind a number. */
function perAt(list: readonly Token[], from: number): Per | null {
	for (let at = from; at < from + PER_REACH; at += 1) {
		const [word, next] = [list[at], list[at + 1]];
		if (word === undefined || word.kind === 'number') return null;
		if (PER_MANY.test(word.folded) && MANY.test(next?.text ?? '')) return { count: 100_000, to: at + 2 };
		if (PER_HEAD.test(folded(list, at, at + PER_REACH))) return { count: 1, to: from };
	}
	return null;
}

/** "each person lost", "mỗi người dân mất" before it. */
function perBefore(list: readonly Token[], at: number): Per | null {
	return EACH.test(folded(list, Math.max(0, at - PER_REACH), at)) ? { count: 1, to: at } : null;
}

function folded(list: readonly Token[], from: number, to: number): string {
	return list
		.slice(from, to)
		.map((token) => token.folded)
		.join(' ');
}

function isChange(list: readonly Token[], at: number): boolean {
	const text = folded(list, Math.max(0, at - 4), at);
	return CHANGED.test(text) && !LEVEL.test(text);
}

/** Small bare numbers are days and list numbers; a single something is an article in disguise. */
function worthAnswering({ readings, currency, counted, scaled }: Quantity): boolean {
	const [{ value, step } = { value: 0, step: 1 }] = readings;
	if (counted === 'percent' || counted === 'points' || (currency !== null && value === 0)) return true;
	if (step < 1) return true;
	return value > 1 && (currency !== null || counted !== null || scaled || value >= TELLING);
}
