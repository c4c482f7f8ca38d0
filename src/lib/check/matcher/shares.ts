import { NUMBER_WORDS } from './number-words';
import { stem, type Token } from './tokens';

/** A fraction in words or figures: "1/4 người dùng", "one adult in four", "13 in every hundred", "cứ 220 người thì có 1". */
export interface SaidShare {
	/** In percent (0–100). */
	readonly percent: number;
	/** True where it is said of a hundred or more: then it is as exact as a percentage. */
	readonly exact: boolean;
	/** Position of the part: "one", "61". */
	readonly at: number;
	/** Position of the token behind all of it. */
	readonly to: number;
}

/** Words of whom a fraction is said; without one of them "4/10" is a day. */
const OF_WHOM =
	/^(people|persons|adults|users|victims|companies|firms|businesses|organisations|organizations|consumers|americans|of|nguoi|dan|nan|so|doanh|co|nguoi dung|to)$/;
const REACH_EVERY = 12;
/** As many words may stand between a part and its whole: "one online fraud in seven". */
const REACH_NOUN = 3;
const EVERY = /^(every|each|moi)$/;

/** The fraction that begins at this token; null where none does. */
export function shareAt(list: readonly Token[], at: number): SaidShare | null {
	return slashed(list, at) ?? outOf(list, at) ?? every(list, at) ?? part(list, at);
}

const EXACT = 100;

function share(part: number | null, whole: number | null, at: number, to: number): SaidShare | null {
	if (part === null || whole === null || whole <= 1 || part >= whole) return null;
	return { percent: (part / whole) * 100, exact: whole >= EXACT, at, to };
}

/** "1/4 người dùng". */
function slashed(list: readonly Token[], at: number): SaidShare | null {
	if (list[at + 1]?.text !== '/' || !OF_WHOM.test(list[at + 3]?.folded ?? '')) return null;
	return share(small(list[at]), small(list[at + 2]), at, at + 3);
}

/** "one in four adults", "4 out of every 10", "one fraud in seven", "3 trong số 10 người". */
function outOf(list: readonly Token[], at: number): SaidShare | null {
	const part = small(list[at]);
	if (part === null) return null;
	for (let next = at + 1; next <= at + 1 + REACH_NOUN; next += 1) {
		const linked = linkAt(list, next);
		if (linked > 0) {
			const every = EVERY.test(list[next + linked]?.folded ?? '');
			const start = next + linked + (every ? 1 : 0);
			const { value, length } = wholeAt(list, start);
			// With a noun between, only a word or "every" tells a share from a count and a place.
			const told = next === at + 1 || every || (part === 1 && list[start]?.kind === 'word');
			const whom = list[next]?.lower !== 'trong' || OF_WHOM.test(list[start + length]?.folded ?? '');
			return told && whom && !yearLike(list[start]) ? share(part, value, at, start + length) : null;
		}
		if (list[next]?.kind !== 'word' || list[next]?.apart === true) return null;
	}
	return null;
}

function linkAt(list: readonly Token[], at: number): number {
	const [one, two] = [list[at]?.lower ?? '', list[at + 1]?.lower ?? ''];
	if (one === 'out' && two === 'of') return 2;
	if (one === 'of' && (two === 'every' || two === 'each')) return 1;
	if (one === 'trong') return two === 'số' || two === 'tổng' ? 2 : 1;
	return one === 'in' ? 1 : 0;
}

/** "cứ 220 người dùng thì có 1 nạn nhân", "cứ 100 người thì khoảng 61 người". */
function every(list: readonly Token[], at: number): SaidShare | null {
	const word = list[at]?.lower;
	if (word !== 'cứ' && word !== 'trong') return null;
	const { value, length } = wholeAt(list, at + 1);
	const from = at + 1 + length;
	if (word === 'trong' && !/^(nguoi|dan)$/.test(list[from]?.folded ?? '')) return null;
	const behind = list.slice(from, from + REACH_EVERY);
	const then = behind.findIndex(({ lower }) => lower === 'có' || lower === 'thì');
	const part = then < 0 ? -1 : behind.findIndex((token, on) => on > then && small(token) !== null);
	return part < 0 ? null : share(small(behind[part]), value, from + part, from + part + 1);
}

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** "three quarters of Indonesians", "half of all adults", "ba phần tư người Việt". */
function part(list: readonly Token[], at: number): SaidShare | null {
	const [one, two, three] = [list[at], list[at + 1], list[at + 2]];
	const single = one?.lower === 'half';
	const whole = PARTS[stem((single ? one : two)?.lower ?? '')];
	const count = single || one?.lower === 'a' ? 1 : small(one);
	if (whole !== undefined && list[at + (single ? 1 : 2)]?.lower === 'of') return share(count, whole, at, at + 2);
	if (two?.lower !== 'phần') return null;
	return share(count, three?.lower === 'tư' ? 4 : small(three), at, at + 3);
}

/** The number that something is a part of, with "hundred" and "trăm" for a hundred. */
function wholeAt(list: readonly Token[], at: number): { readonly value: number | null; readonly length: number } {
	const [one, two] = [list[at], list[at + 1]];
	if (HUNDRED.test(one?.lower ?? '')) return { value: 100, length: 1 };
	if (HUNDRED.test(two?.lower ?? '') && /^(a|one|một)$/.test(one?.lower ?? '')) return { value: 100, length: 2 };
	return { value: small(one), length: 1 };
}

const HUNDRED = /^(hundred|trăm)$/;

function small(token: Token | undefined): number | null {
	if (token?.kind === 'number' && /^\d{1,4}$/.test(token.text)) return Number(token.text);
	return token?.kind === 'word' ? (NUMBER_WORDS.get(token.lower) ?? null) : null;
}

function yearLike(token: Token | undefined): boolean {
	return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text);
}
