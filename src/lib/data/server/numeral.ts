/** More digits than these cannot all be kept by a number of 64 bits. */
const MOST_DIGITS = 15;

/**
 * Why a numeral in plain digits may not stand in a table, as the end of a sentence that begins with it; null where it may,
 * and where it is no numeral at all.
 */
export function numeralRule(text: string): string | null {
	if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
	if (/^-?0\d/.test(text)) return 'has a zero before its first digit. Delete the zero.';
	if (/^-0(\.0+)?$/.test(text)) return 'is zero with a sign. Write 0.';
	const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
	if (digits.length > MOST_DIGITS)
		return `has more than ${MOST_DIGITS} digits that count, and the last would be lost. Round it, or correct it.`;
	if (Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER)
		return `is above ${Number.MAX_SAFE_INTEGER}, the largest number that is kept exactly. Correct the value or take a larger unit.`;
	return null;
}
