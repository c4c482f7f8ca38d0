import { LEAP, timesApart } from '$lib/data/jumps';

/** True where one is ten times the other or more. Zero leaps to nothing: it is no measure. */
export function leaps(one: number, other: number): boolean {
	return one > 0 && other > 0 && timesApart(one, other) >= LEAP;
}

/** A number as a table holds it, with so many digits that count: 37.88610 → "37.8861", 0.00002 → "0.00002". */
export function digits(value: number, most: number): string {
	const [mantissa = '', exponent = '0'] = value.toExponential(most - 1).split('e');
	const places = Math.max(0, most - 1 - Number(exponent));
	return trimmed(Number(`${mantissa}e${exponent}`).toFixed(Math.min(100, places)));
}

/** A number as a table holds it, with so many places after the point at most: 87.14680 → "87.1468". */
export function places(value: number, most: number): string {
	return trimmed(value.toFixed(most));
}

/** True for the same amount, however it is written: 57.5090 and 57.509. */
export function sameAmount(one: string, other: string): boolean {
	return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}

function trimmed(text: string): string {
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
