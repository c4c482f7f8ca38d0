import type { Language } from '$lib/words/language';
import { changeAt, wayAt, type SaidChange, type Way } from './changes-said';
import { headsAhead, headsBefore, headsBehind, shareAt, type SaidShare, placeAt, type SaidPlace } from './out-of';
import { hedgeBefore, type Hedge, type Reading } from './number-words';
import { currencyBefore, currencyBehind, impliedCurrency } from './money-words';
import { numberAt, type FoundNumber } from './numbers';
import type { Token } from './tokens';
import { countedAt, type Counted } from './unit-words';
import { isFiscalTail, yearAt } from './years';

/** Something a sentence counts or weighs. */
export interface Quantity {
	/** The likeliest reading first. */
	readonly readings: readonly Reading[];
	/** Upper end of a range, or among how many a place is: as many readings; null where one number stands alone. */
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
	/** Which way something changed, where it tells by how much and not how much it is: "up 12%", "six times as many". */
	readonly change: Way | null;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

/** More than any sentence says. */
export const MOST_QUANTITIES = 12;
/** Digits of a number that says something without saying what it counts. */
const TELLING = 1000;
/** What stands before a rank of an index. */
const TIER = /^(tier|nhóm|bậc|cấp|hạng)$/;

/** Everything a sentence says in numbers, in its order; tokens at `taken` (ages) are left out, as are bare small numbers. */
export function quantitiesOf(
	list: readonly Token[],
	language: Language,
	taken: ReadonlySet<number>,
	people: ReadonlySet<number>
): readonly Quantity[] {
	const quantities: Quantity[] = [];
	let ahead: Quantity['per'] = null;
	for (let at = 0; at < list.length && quantities.length < MOST_QUANTITIES;) {
		const change = taken.has(at) ? null : changeAt(list, at, language);
		const place = taken.has(at) || change !== null ? null : placeAt(list, at);
		const share = taken.has(at) || change !== null || place !== null ? null : shareAt(list, at);
		const base = headsAhead(list, at);
		const passed = taken.has(at) || yearAt(list, at) !== null || isFiscalTail(list, at) || base !== null;
		const said =
			(change && changing(change)) ??
			(place && placing(place)) ??
			(share && sharing(share, hedgeBefore(list, share.at)));
		const found = said ?? (passed ? null : quantityAt(list, at, language, people));
		if (found !== null && worthAnswering(found))
			quantities.push({ ...found, per: found.per ?? (found.counted === 'counts' ? ahead : null) });
		if (base !== null) ahead = base.count;
		at = Math.max(at + 1, share?.to ?? found?.to ?? base?.to ?? 0);
	}
	return quantities;
}

/** What a quantity says of itself where nothing more is known than its number. */
const PLAIN = { upper: null, currency: null, hedge: null, scaled: false, per: null, change: null } as const;

function placing({ place, among, from, to }: SaidPlace): Quantity {
	const upper = among === null ? null : [{ value: among, step: 1 }];
	return { ...PLAIN, readings: [{ value: place, step: 1 }], upper, counted: 'place', from, to };
}

function changing({ value, step, times, way, hedge, from, to }: SaidChange): Quantity {
	const counted = times ? 'times' : 'percent';
	return { ...PLAIN, readings: [{ value, step }], counted, hedge, change: way, from, to };
}

function sharing({ percent, exact, at }: SaidShare, hedge: Hedge | null): Quantity {
	const readings = [{ value: percent, step: exact ? 1 : percent / 20 }];
	return { ...PLAIN, readings, counted: 'percent', hedge: hedge ?? (exact ? null : 'about'), from: at, to: at + 1 };
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
	const per = headsBehind(list, end) ?? headsBefore(list, start, people);
	return {
		readings: range === null ? first.readings : range.low,
		upper: range === null ? null : last.readings,
		currency,
		counted,
		hedge: hedgeBefore(list, start),
		scaled: last.scaled,
		per: per?.count ?? null,
		change: counted === 'percent' ? wayAt(list, start, end) : null,
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

const ALWAYS_TOLD: readonly Quantity['counted'][] = ['percent', 'points', 'times', 'place'];

/** Small bare numbers are days and list numbers; a single something is an article in disguise. */
function worthAnswering({ readings, currency, counted, scaled }: Quantity): boolean {
	const [{ value, step } = { value: 0, step: 1 }] = readings;
	if (ALWAYS_TOLD.includes(counted) || (currency !== null && value === 0)) return true;
	if (step < 1) return true;
	return value > 1 && (currency !== null || counted !== null || scaled || value >= TELLING);
}

/** How many digits of a quantity's number count. */
export function digitsOf({ readings }: Quantity): number {
	const [{ value, step } = { value: 0, step: 1 }] = readings;
	return value > 0 ? Math.round(Math.log10(value / step)) + 1 : 0;
}
