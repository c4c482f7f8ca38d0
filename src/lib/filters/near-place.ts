import { fold } from '$lib/words/format';
import type { Named } from './place-search';

/** What is compared: without marks, case, blanks and punctuation. */
function bare(text: string): string {
	return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether one code becomes the other by one letter changed, left out or put in, or by two neighbours that change places. */
function isOneSlip(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	const [rest, more] = [short.slice(at), long.slice(at)];
	if (short.length < long.length) return rest === more.slice(1);
	return (
		rest.slice(1) === more.slice(1) || (rest.slice(2) === more.slice(2) && rest[0] === more[1] && rest[1] === more[0])
	);
}

/** How alike two codes are that are a slip apart: the letters that they begin with, and one more where they have the same letters. */
function alike(one: string, other: string): number {
	const letters = (code: string) => [...code].toSorted().join('');
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return letters(one) === letters(other) ? at + 1 : at;
}

/**
 * The place that a word of an address was meant for, which no place has as its code: that of its code of two letters, else of one
 * of its names, else the one whose code is a slip away ("VMN", "VNMM" → Viet Nam). Null where none is, or where several are and
 * none of them is more like the word than the others.
 */
export function nearPlace<Place extends Named>(word: string, places: readonly Place[]): Place | null {
	const asked = bare(word);
	if (asked === '') return null;
	const named =
		places.find(({ iso2 }) => iso2 !== '' && iso2.toLowerCase() === asked) ??
		places.find(({ name, aliases }) => [name, ...aliases].some((one) => bare(one) === asked));
	if (named !== undefined) return named;
	if (!/^[a-z]{2,4}$/.test(asked)) return null;
	const [first, second] = places
		.filter(({ code }) => isOneSlip(code.toLowerCase(), asked))
		.map((place) => ({ place, is: alike(place.code.toLowerCase(), asked) }))
		.sort((a, b) => b.is - a.is);
	if (first === undefined || first.is === second?.is) return null;
	return first.place;
}
