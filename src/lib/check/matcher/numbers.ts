import type { Language } from '$lib/words/language';
import {
	decimal,
	literalReadings,
	whole,
	type Reading,
	ATTACHED_SCALES,
	JOINING_WORDS,
	LATER_WORDS,
	NUMBER_WORDS,
	SCALE_WORDS,
	TENS_WORD
} from './number-words';
import { currencyBefore } from './money-words';
import type { Token } from './tokens';

/** A number found in a sentence: its readings, the likeliest first, and the position of the token behind it. */
export interface FoundNumber {
	readonly readings: readonly Reading[];
	readonly next: number;
	/** The words for thousands that belong to it, in their order. */
	readonly scales: readonly number[];
	/** Whether a word such as "trillion" belongs to it. */
	readonly scaled: boolean;
}

/** A part of a number in the making: so many times what was written first, and so much more. */
interface Part {
	readonly times: number;
	readonly more: number;
	/** Only smaller parts may follow, and only larger words multiply it. */
	readonly size: number;
	readonly step: number;
}

interface Making {
	readonly first: readonly Reading[];
	readonly parts: readonly Part[];
	readonly scales: readonly number[];
	readonly next: number;
}

/**
 * The number that begins at this token, with its words for thousands: "10.5 trillion", "1 tỷ 200 triệu", "nine and a half
 * billion", "mười nghìn năm trăm tỷ". Null where none does.
 */
export function numberAt(list: readonly Token[], at: number, language: Language): FoundNumber | null {
	const begun = beginning(list, at, language);
	if (begun === null) return null;
	let making = begun;
	for (;;) {
		const longer = scaledOn(list, making, language) ?? partOn(list, making, language);
		if (longer === null) break;
		making = longer;
	}
	const { parts, scales, next, first } = making;
	const times = parts.reduce((sum, part) => sum + part.times, 0);
	const more = parts.reduce((sum, part) => sum + part.more, 0);
	const step = parts.at(-1)?.step ?? 1;
	const readings = first.map((reading) => ({
		value: reading.value * times + more,
		step: parts.length === 1 && times > 0 ? reading.step * times : step
	}));
	return withHalf(list, { readings, next, scales, scaled: scales.some((scale) => scale >= 1000) });
}

function beginning(list: readonly Token[], at: number, language: Language): Making | null {
	const token = list[at];
	if (token === undefined) return null;
	const start = (first: readonly Reading[], next: number): Making => ({
		first,
		parts: [{ times: 1, more: 0, size: 1, step: first[0]?.step ?? 1 }],
		scales: [],
		next
	});
	if (token.kind === 'number') {
		const readings = literalReadings(token.text, language).filter(({ value }) => Number.isFinite(value));
		return readings.length === 0 ? null : start(readings, at + 1);
	}
	const half = partOrOne(list, at);
	if (half !== null) return start([half.reading], half.next);
	const value = NUMBER_WORDS.get(token.lower);
	if (value === undefined || (token.lower === 'năm' && !isScale(list[at + 1]))) return null;
	const parts = [{ times: 0, more: value, size: value < 10 ? 1 : 10, step: whole(String(value)).step }];
	return withDecimals(list, { first: [{ value: 0, step: 1 }], parts, scales: [], next: at + 1 }, value);
}

/** "nine and a half", "ten point five", "mười phẩy năm". */
function withDecimals(list: readonly Token[], making: Making, value: number): Making {
	const [point, ...digits] = list.slice(making.next, making.next + 4).map(({ lower }) => lower);
	const as = ({ value: more, step }: Reading, next: number): Making => ({
		...making,
		parts: [{ times: 0, more, size: 1, step }],
		next
	});
	if (point === 'and' && digits[0] === 'a' && digits[1] === 'half')
		return as({ value: value + 0.5, step: 0.1 }, making.next + 3);
	if (point !== 'point' && point !== 'phẩy') return making;
	const found = digits.map((word) => NUMBER_WORDS.get(word) ?? LATER_WORDS.get(word) ?? 10);
	const end = found.findIndex((digit) => digit > 9);
	const decimals = end < 0 ? found : found.slice(0, end);
	if (decimals.length === 0) return making;
	return as(decimal(String(value), decimals.join('')), making.next + 1 + decimals.length);
}

/** The number multiplied by the word that follows: parts below it all together, so that "ten thousand five hundred billion" holds. */
function scaledOn(list: readonly Token[], making: Making, language: Language): Making | null {
	const token = list[making.next];
	if (token?.kind !== 'word' || token.apart) return null;
	const before = list[making.next - 1];
	const attached = before?.kind === 'number' && (before.to === token.from || isPriced(list, making.next));
	const scale =
		SCALE_WORDS.get(token.lower) ??
		(token.lower === TENS_WORD ? 10 : undefined) ??
		(attached ? attachedScale(token, language) : undefined);
	if (scale === undefined) return null;
	const kept = making.parts.filter(({ size }) => size >= scale);
	const below = making.parts.filter(({ size }) => size < scale);
	if (below.length === 0) return null;
	const part = {
		times: below.reduce((sum, { times }) => sum + times, 0) * scale,
		more: below.reduce((sum, { more }) => sum + more, 0) * scale,
		size: scale,
		step: (below.at(-1)?.step ?? 1) * scale
	};
	return { ...making, parts: [...kept, part], scales: [...making.scales, scale], next: making.next + 1 };
}

/** "$16.6 m" and "EUR 61 m" are money, "16 m" is sixteen metres. */
function isPriced(list: readonly Token[], next: number): boolean {
	return next > 1 && currencyBefore(list, next - 2) !== null;
}

/** "8T" is eight trillion in English; in Vietnamese the letter may mean tỷ, so it is not read. */
function attachedScale(token: Token, language: Language): number | undefined {
	return language === 'vi' && token.lower === 't' ? undefined : ATTACHED_SCALES.get(token.lower);
}

/** A smaller part behind a larger one: "twenty five", "một trăm linh năm", "1 tỷ 200 triệu". */
function partOn(list: readonly Token[], making: Making, language: Language): Making | null {
	const last = making.parts.at(-1);
	const joined = JOINING_WORDS.has(list[making.next]?.lower ?? '') && (last?.size ?? 0) >= 100;
	const at = making.next + (joined ? 1 : 0);
	const token = list[at];
	if (last === undefined || token === undefined || last.size < 10) return null;
	if (token.kind === 'number') {
		if (joined || token.apart) return null;
		const after = SCALE_WORDS.get(list[at + 1]?.lower ?? '') ?? Infinity;
		const [reading] = literalReadings(token.text, language);
		if (last.size < 1e3 || after >= last.size || reading === undefined) return null;
		return more(making, { times: 0, more: reading.value, size: 1, step: reading.step }, at + 1);
	}
	const value = NUMBER_WORDS.get(token.lower) ?? LATER_WORDS.get(token.lower);
	const size = value === undefined || value < 10 ? 1 : 10;
	if (value === undefined || size >= last.size || (token.lower === 'năm' && list[at + 1]?.kind === 'number'))
		return null;
	return more(making, { times: 0, more: value, size, step: 1 }, at + 1);
}

function more(making: Making, part: Part, next: number): Making {
	return { ...making, parts: [...making.parts, part], next };
}

/** "một tỷ rưỡi": half of the thing counted. */
function withHalf(list: readonly Token[], found: FoundNumber): FoundNumber {
	if (!found.scaled || list[found.next]?.lower !== 'rưỡi') return found;
	const factor = found.scales.reduce((product, scale) => product * scale, 1);
	const readings = found.readings.map(({ value }) => ({ value: value + factor / 2, step: factor / 10 }));
	return { ...found, readings, next: found.next + 1 };
}

/** "half a million", "nửa triệu", "a million"; null where none stands here. */
function partOrOne(list: readonly Token[], at: number): { reading: Reading; next: number } | null {
	const [first, second] = [list[at]?.lower, list[at + 1]?.lower];
	if (first === 'half' && second === 'a' && isScale(list[at + 2]))
		return { reading: { value: 0.5, step: 0.1 }, next: at + 2 };
	if (first === 'nửa' && isScale(list[at + 1])) return { reading: { value: 0.5, step: 0.1 }, next: at + 1 };
	if (first === 'a' && isScale(list[at + 1])) return { reading: { value: 1, step: 0.1 }, next: at + 1 };
	return null;
}

function isScale(token: Token | undefined): boolean {
	return token?.kind === 'word' && (SCALE_WORDS.has(token.lower) || token.lower === TENS_WORD);
}
