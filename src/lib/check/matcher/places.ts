import { fold } from '$lib/format';
import type { Token } from './tokens';

/** Peoples in the press, for places whose figures the tables hold; without marks. */
const PEOPLES: Readonly<Record<string, string>> = {
	american: 'USA',
	americans: 'USA',
	vietnamese: 'VNM',
	australian: 'AUS',
	australians: 'AUS',
	canadian: 'CAN',
	canadians: 'CAN',
	singaporean: 'SGP',
	singaporeans: 'SGP',
	british: 'GBR',
	britons: 'GBR',
	german: 'DEU',
	germans: 'DEU',
	japanese: 'JPN',
	korean: 'KOR',
	koreans: 'KOR',
	malaysian: 'MYS',
	malaysians: 'MYS',
	indian: 'IND',
	indians: 'IND',
	thai: 'THA',
	thais: 'THA',
	filipinos: 'PHL',
	indonesian: 'IDN',
	indonesians: 'IDN',
	taiwanese: 'TWN',
	french: 'FRA',
	spanish: 'ESP',
	swiss: 'CHE',
	swedish: 'SWE',
	swedes: 'SWE',
	dutch: 'NLD',
	brazilian: 'BRA',
	brazilians: 'BRA',
	chinese: 'CHN',
	worldwide: 'WORLD',
	globally: 'WORLD',
	global: 'WORLD',
	world: 'WORLD'
};

/** Whether a word without marks is the name of a people: "80 million Vietnamese". */
export function isPeople(word: string): boolean {
	const code = PEOPLES[word];
	return code !== undefined && code !== 'WORLD';
}

/** Names of places as sentences have them, ready to be looked up. */
export interface PlaceNames {
	/** Names without marks → code. */
	readonly folded: ReadonlyMap<string, string>;
	/** Short names and names of one Vietnamese syllable → code: only as written, since "Nhật" and "nhất" fold alike. */
	readonly exact: ReadonlyMap<string, string>;
}

const MOST_WORDS = 5;

/** Sorts names into those that may be typed in any way and those that must be written out. */
export function placeNames(pairs: readonly (readonly [string, string])[]): PlaceNames {
	const folded = new Map<string, string>();
	const exact = new Map<string, string>();
	for (const [name, code] of pairs) {
		const composed = name.normalize('NFC');
		const plain = spaced(fold(composed));
		const oneSyllable = !plain.includes(' ') && plain !== composed.toLowerCase();
		if (plain.length <= 3 || oneSyllable) exact.set(composed, code);
		else folded.set(plain, code);
	}
	for (const [people, code] of Object.entries(PEOPLES)) folded.set(people, code);
	return { folded, exact };
}

/**
 * Codes of the places that a sentence names, and the positions of the tokens that name them. Tokens at `money` belong to the
 * name of a currency, as in "U.S. dollars", and name no place.
 */
export function placesIn(
	list: readonly Token[],
	names: PlaceNames,
	money: ReadonlySet<number>
): { codes: ReadonlySet<string>; at: ReadonlySet<number> } {
	const codes = new Set<string>();
	const positions = new Set<number>();
	for (let at = 0; at < list.length; at += 1) {
		const single = list[at];
		if (single?.kind !== 'word' || money.has(at)) continue;
		const own = names.exact.get(single.text);
		if (own !== undefined) {
			codes.add(own);
			positions.add(at);
			continue;
		}
		for (let length = MOST_WORDS; length > 0; length -= 1) {
			const words = list.slice(at, at + length);
			if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
			const code = names.folded.get(words.map(({ folded }) => folded).join(' '));
			if (code === undefined) continue;
			codes.add(code);
			words.forEach((_, index) => positions.add(at + index));
			break;
		}
	}
	return { codes, at: positions };
}

/** Words apart by single spaces, whatever stood between them. */
function spaced(text: string): string {
	return text.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
}
