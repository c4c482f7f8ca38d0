/** Places that do not exist, for measuring: codes nobody uses, names that no list holds, numbers a little beside real ones. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const VOWELS = 'aeiou';

/**
 * Codes of three letters that are not taken, from the end of the alphabet, where ISO 3166 keeps the most for users.
 *
 * @param {number} count
 * @param {ReadonlySet<string>} taken
 * @returns {string[]} `['ZZZ', 'ZZY', …]`
 * @throws {Error} where so many are not left
 */
export function inventedCodes(count, taken) {
	const codes = [];
	for (let at = LETTERS.length ** 3 - 1; at >= 0 && codes.length < count; at -= 1) {
		const code = [676, 26, 1].map((unit) => LETTERS[Math.floor(at / unit) % 26]).join('');
		if (!taken.has(code)) codes.push(code);
	}
	if (codes.length < count) throw new Error(`Only ${codes.length} codes of three letters are left.`);
	return codes;
}

/**
 * A word of its own for every code, which says that the place is invented.
 *
 * @param {string} code
 * @returns {string} "Zayoxi (invented)" of ZYX
 */
export function inventedName(code) {
	const vowels = [...code].map((_, at) => VOWELS[(code.charCodeAt(at) + at) % VOWELS.length]);
	const word = [...code].map((letter, at) => `${letter}${vowels[at]}`.toLowerCase()).join('');
	return `${word.charAt(0).toUpperCase()}${word.slice(1)} (invented)`;
}

/**
 * A number a little below another, with as many digits that say something: shares stay below the whole, ranks have few ties, and a
 * rounded figure stays a rounding of the exact one.
 *
 * @param {string} text As it stands in a cell; empty stays empty.
 * @param {number} copy 1 for the first copy, which is half a percent lower, and so on.
 * @returns {string} "1194000000" of "1200500000" has as many digits, "199.0" of "200.0" as many decimals
 */
export function inventedValue(text, copy) {
	if (text === '') return '';
	const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
	const decimals = text.split('.')[1]?.length ?? 0;
	const lower = Number((Number(text) * (1 - copy / 200)).toPrecision(Math.max(1, digits))).toFixed(decimals);
	return Number(lower) === 0 ? text : lower;
}
