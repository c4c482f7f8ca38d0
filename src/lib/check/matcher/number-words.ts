import type { Language } from '$lib/words/language';

/** Words that multiply the number before them. Whole words, marks kept: "trạm" is no "trăm". */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['lakh', 1e5],
	['million', 1e6],
	['millions', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['crore', 1e7],
	['crores', 1e7],
	['billion', 1e9],
	['billions', 1e9],
	['bn', 1e9],
	['bln', 1e9],
	['trillion', 1e12],
	['trillions', 1e12],
	['tn', 1e12],
	['trn', 1e12],
	['trăm', 1e2],
	['tram', 1e2],
	['nghìn', 1e3],
	['nghin', 1e3],
	['ngàn', 1e3],
	['ngan', 1e3],
	['vạn', 1e4],
	['triệu', 1e6],
	['trieu', 1e6],
	['tỷ', 1e9],
	['tỉ', 1e9],
	['ty', 1e9],
	['ti', 1e9]
]);

/** Letters that do so only where they touch the number: 16k, 78.4M. */
export const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['tr', 1e6],
	['b', 1e9],
	['t', 1e12]
]);

/** Words for numbers below a hundred. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, at) => [word, at + 1] as const),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, at) => [word, (at + 2) * 10] as const),
	...'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, at) => [word, at + 1] as const)
]);

/** Vietnamese forms that are numbers only behind a ten or a hundred: "đầu tư" is no four, "lăm" alone is nothing. */
export const LATER_WORDS: ReadonlyMap<string, number> = new Map([
	['mốt', 1],
	['tư', 4],
	['lăm', 5],
	['nhăm', 5],
	['bẩy', 7]
]);

/** Words between a hundred and what is below it. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'linh', 'lẻ']);

/** The word that makes tens of a Vietnamese number. */
export const TENS_WORD = 'mươi';

/** One way to read a number as it is written. */
export interface Reading {
	readonly value: number;
	/** What the last digit that counts stands for: 390,000 → 10,000; 10.5 → 0.1. */
	readonly step: number;
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

/** A number without decimals: its zeros at the end do not count. */
export function whole(digits: string): Reading {
	const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
	return { value: Number(digits), step: 10 ** Math.min(zeros, digits.length - 1) };
}

/** A number with decimals, every one of which counts. */
export function decimal(front: string, back: string): Reading {
	return { value: Number(`${front}.${back}`), step: 10 ** -back.length };
}
