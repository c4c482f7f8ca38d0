import type { Language } from '$lib/words/language';

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
