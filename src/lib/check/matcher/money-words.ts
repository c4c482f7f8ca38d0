import { fold } from '$lib/words/format';
import { ATTACHED_SIGNS, CODES, NAMES, OF_PLACES, SIGNS } from './currencies';
import { stem, type Token } from './tokens';

/** A currency in a sentence: its code, or a word such as DOLLAR, and how many tokens it takes. */
export interface FoundCurrency {
	readonly code: string;
	readonly length: number;
}

const marked = new Map(NAMES);
/** Without their marks these are other words: "do" is by, "bang" a state. */
const ONLY_MARKED = ['đô', 'đ', 'bảng', 'đô mỹ', 'đô úc', 'đô singapore'];
/** Names as they stand in a text without any marks. */
const plain = new Map(NAMES.filter(([name]) => !ONLY_MARKED.includes(name)).map(([name, code]) => [fold(name), code]));
const LONGEST_NAME = 4;
const SMALL_CODES = ['usd', 'vnd', 'vnđ', 'eur', 'gbp', 'aud', 'sgd', 'rmb', 'rm', 'rs', 'rp'];
/** Crore and lakh count rupees. */
const INDIAN = ['crore', 'crores', 'lakh'];

/**
 * The sign or code that stands before a number at this token. Names stand behind: "bằng 3,6%" holds no pounds, and
 * "lao động 16.000" no dong.
 */
export function currencyBefore(list: readonly Token[], at: number): FoundCurrency | null {
	const [token, next] = [list[at], list[at + 1]];
	if (token === undefined || next?.kind !== 'number') return null;
	if (token.kind === 'sign') return found(SIGNS[token.lower], 1);
	if (token.kind !== 'word') return null;
	const attached = token.to === next.from ? ATTACHED_SIGNS[token.text] : undefined;
	return found(attached ?? codeOf(token), 1);
}

/** The sign, code or name that stands behind a number, at this token; the longest that fits. */
export function currencyBehind(list: readonly Token[], at: number): FoundCurrency | null {
	const token = list[at];
	if (token?.kind === 'sign') return list[at + 1]?.kind === 'number' ? null : found(SIGNS[token.lower], 1);
	if (token?.kind !== 'word') return null;
	const name = longestName(list, at);
	if (name !== null) return name;
	// "22,845 crore, RM1.57 billion": the code belongs to the number behind it.
	return list[at + 1]?.kind === 'number' ? null : found(codeOf(token), 1);
}

/** Money that is called by its name anywhere in a text, and the tokens that do. */
export function namedMoneys(list: readonly Token[]): readonly (FoundCurrency & { from: number; to: number })[] {
	const named: (FoundCurrency & { from: number; to: number })[] = [];
	for (let from = 0; from < list.length; from += 1) {
		const one = list[from]?.kind === 'word' ? longestName(list, from) : null;
		if (one === null) continue;
		named.push({ ...one, from, to: from + one.length });
		from += one.length - 1;
	}
	return named;
}

function longestName(list: readonly Token[], at: number): FoundCurrency | null {
	for (let length = LONGEST_NAME; length > 0; length -= 1) {
		const words = list.slice(at, at + length);
		if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
		const code = nameOf(words);
		if (code !== undefined) return { code, length };
	}
	return null;
}

/** Codes in capitals, and the few that are written small: "try" and "all" are words. */
function codeOf({ text, lower }: Token): string | undefined {
	return text === text.toUpperCase() || SMALL_CODES.includes(lower) ? CODES[lower] : undefined;
}

function nameOf(words: readonly Token[]): string | undefined {
	const written = words.map(({ lower }) => lower);
	const single = written.map(stem).join(' ');
	const own = marked.get(single) ?? marked.get(written.join(' '));
	// "đồng", "động" and "đông" differ by their marks; only a text without any may leave them out.
	const unmarked = words.every(({ lower, folded }) => lower === folded);
	return own ?? (unmarked ? plain.get(single) : undefined);
}

function found(code: string | undefined, length: number): FoundCurrency | null {
	return code === undefined ? null : { code, length };
}

/** The currency that a word for thousands implies: crore is said of rupees. */
export function impliedCurrency(list: readonly Token[], from: number, to: number): string | null {
	return list.slice(from, to).some(({ folded }) => INDIAN.includes(folded)) ? 'INR' : null;
}

/** The currencies that a code may stand for in a sentence about these places, the likeliest first. */
export function currenciesOf(code: string, places: ReadonlySet<string>): readonly string[] {
	const shared = OF_PLACES[code];
	if (shared === undefined) return [code];
	const own = [...places].flatMap((place) => shared.by[place] ?? []);
	const usual = shared.usual === null ? [] : [shared.usual];
	const all = [...usual, ...own];
	return all.length > 0 ? all : Object.values(shared.by);
}
