import type { Language } from '$lib/language';
import { ATTACHED_SCALES, NUMBER_WORDS, SCALE_WORDS } from './number-words';
import type { Token } from './tokens';

/** One way to read a number as it is written. */
export interface Reading {
	readonly value: number;
	/** What the last digit that counts stands for: 390,000 → 10,000; 10.5 → 0.1. */
	readonly step: number;
}

/** A number found in a sentence: its readings, the likeliest first, and the position of the token behind it. */
export interface FoundNumber {
	readonly readings: readonly Reading[];
	readonly next: number;
	/** Whether a word such as "trillion" belongs to it. */
	readonly scaled: boolean;
}

/**
 * The ways to read a number in digits, the likeliest first: "390.000" is 390 thousand in Vietnamese and rather 390 in
 * English, "10,5" is ten and a half in both. Empty where the separators make no number.
 */
export function literalReadings(text: string, language: Language): readonly Reading[] {
	const plain = text.replace(/[ \u00a0\u202f]/g, '');
	const separators = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign);
	if (separators.length === 0) return [whole(plain)];
	const [last = ''] = separators.slice(-1);
	const kinds = new Set(separators);
	if (kinds.size === 2) {
		const at = plain.lastIndexOf(last);
		if (separators.filter((sign) => sign === last).length > 1) return [];
		return [decimal(plain.slice(0, at).replace(/[.,]/g, ''), plain.slice(at + 1))];
	}
	const groups = plain.split(last);
	const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
	if (separators.length > 1) return grouped ? [whole(groups.join(''))] : [];
	const [front = '', back = ''] = groups;
	if (!grouped || /^0/.test(front)) return [decimal(front, back)];
	const both = [whole(front + back), decimal(front, back)];
	const groupsFirst = last === (language === 'vi' ? '.' : ',') || back === '000';
	return groupsFirst ? both : both.reverse();
}

function whole(digits: string): Reading {
	const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
	return { value: Number(digits), step: 10 ** Math.min(zeros, digits.length - 1) };
}

function decimal(front: string, back: string): Reading {
	return { value: Number(`${front}.${back}`), step: 10 ** -back.length };
}

/** The number that begins at this token, with its words for thousands; null where none does. */
export function numberAt(list: readonly Token[], at: number, language: Language): FoundNumber | null {
	const first = list[at];
	if (first === undefined) return null;
	const bare = first.kind === 'number' ? literal(first, at, language) : worded(list, at);
	if (bare === null) return null;
	const { factor, next } = scalesAt(list, bare.next, language);
	const scaled = bare.readings.map(({ value, step }) => ({ value: value * factor, step: step * factor }));
	const half = list[next]?.lower === 'rưỡi' && factor > 1;
	const full = half ? scaled.map(({ value }) => ({ value: value + factor / 2, step: factor / 10 })) : scaled;
	const found = { readings: full, next: half ? next + 1 : next, scaled: factor > 1 };
	return found.scaled ? withRest(list, found, factor, language) : found;
}

function literal(token: Token, at: number, language: Language): Omit<FoundNumber, 'scaled'> | null {
	const readings = literalReadings(token.text, language).filter(({ value }) => Number.isFinite(value));
	return readings.length === 0 ? null : { readings, next: at + 1 };
}

/** "1 tỷ 200 triệu": a smaller part behind a larger one belongs to the same number. */
function withRest(list: readonly Token[], found: FoundNumber, factor: number, language: Language): FoundNumber {
	if (list[found.next]?.kind !== 'number') return found;
	const rest = numberAt(list, found.next, language);
	const [more] = rest?.readings ?? [];
	if (rest === null || more === undefined || !rest.scaled || more.value >= factor) return found;
	const readings = found.readings.map(({ value }) => ({ value: value + more.value, step: more.step }));
	return { readings, next: rest.next, scaled: true };
}

/** The product of the words for thousands from here on: "nghìn tỷ" is a thousand times a billion. */
function scalesAt(list: readonly Token[], at: number, language: Language): { factor: number; next: number } {
	let factor = 1;
	let next = at;
	for (;;) {
		const token = list[next];
		if (token?.kind !== 'word') break;
		const attached = list[next - 1]?.to === token.from && next === at;
		const size = SCALE_WORDS.get(token.lower) ?? (attached ? attachedScale(token, language) : undefined);
		if (size === undefined) break;
		factor *= size;
		next += 1;
	}
	return { factor, next };
}

/** "8T" is eight trillion in English; in Vietnamese the letter may mean tỷ, so it is not read. */
function attachedScale(token: Token, language: Language): number | undefined {
	return language === 'vi' && token.lower === 't' ? undefined : ATTACHED_SCALES.get(token.lower);
}

/** A number in words up to hundreds: "nine and a half", "ten point five", "ba trăm chín mươi", "nửa". */
function worded(list: readonly Token[], at: number): Omit<FoundNumber, 'scaled'> | null {
	let value = 0;
	let last = 0;
	let next = at;
	let seen = false;
	for (; next < list.length; next += 1) {
		const lower = list[next]?.lower ?? '';
		const found = NUMBER_WORDS.get(lower);
		if (found === undefined) break;
		if (found === 'times-ten') value += last * 9;
		else if (found === 'times-hundred') {
			if (!seen) break;
			value *= 100;
		} else {
			value += found;
			last = found;
		}
		seen = true;
	}
	if (!seen) return partOrOne(list, at);
	const [point, ...digits] = list.slice(next, next + 4).map(({ lower }) => lower);
	const decimals = digits.map((word) => NUMBER_WORDS.get(word)).filter((one) => typeof one === 'number' && one < 10);
	if ((point === 'point' || point === 'phẩy') && decimals.length > 0) {
		return { readings: [decimal(String(value), decimals.join(''))], next: next + 1 + decimals.length };
	}
	if (point === 'and' && digits[0] === 'a' && digits[1] === 'half') {
		return { readings: [{ value: value + 0.5, step: 0.1 }], next: next + 3 };
	}
	return { readings: [{ value, step: whole(String(value)).step }], next };
}

/** "half a", "nửa" and "a" before a word for thousands; null where none stands here. */
function partOrOne(list: readonly Token[], at: number): Omit<FoundNumber, 'scaled'> | null {
	const [first, second] = [list[at]?.lower, list[at + 1]?.lower];
	const before = (next: number) => SCALE_WORDS.has(list[next]?.lower ?? '');
	if (first === 'half' && second === 'a' && before(at + 2))
		return { readings: [{ value: 0.5, step: 0.1 }], next: at + 2 };
	if (first === 'nửa' && before(at + 1)) return { readings: [{ value: 0.5, step: 0.1 }], next: at + 1 };
	if (first === 'a' && before(at + 1)) return { readings: [{ value: 1, step: 0.1 }], next: at + 1 };
	return null;
}
