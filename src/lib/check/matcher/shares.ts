import { NUMBER_WORDS } from './number-words';
import type { Token } from './tokens';

/** A fraction in words or figures: "1/4 người dùng", "one in four adults", "cứ 220 người thì có 1". */
export interface SaidShare {
	/** In percent (0–100). */
	readonly percent: number;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

/** Words of whom a fraction is said; without one of them "4/10" is a day. */
const OF_WHOM =
	/^(people|persons|adults|users|victims|companies|firms|businesses|organisations|organizations|consumers|americans|of|nguoi|dan|nan|so|doanh|co|nguoi dung|to)$/;
const REACH_EVERY = 12;

/** The fraction that begins at this token; null where none does. */
export function shareAt(list: readonly Token[], at: number): SaidShare | null {
	return slashed(list, at) ?? outOf(list, at) ?? every(list, at);
}

function share(part: number | null, whole: number | null, from: number, to: number): SaidShare | null {
	if (part === null || whole === null || whole <= 1 || part >= whole) return null;
	return { percent: (part / whole) * 100, from, to };
}

/** "1/4 người dùng". */
function slashed(list: readonly Token[], at: number): SaidShare | null {
	if (list[at + 1]?.text !== '/' || !OF_WHOM.test(list[at + 3]?.folded ?? '')) return null;
	return share(small(list[at]), small(list[at + 2]), at, at + 3);
}

/** "one in four adults", "4 out of 10". */
function outOf(list: readonly Token[], at: number): SaidShare | null {
	const link = list[at + 1]?.lower === 'out' && list[at + 2]?.lower === 'of' ? 3 : list[at + 1]?.lower === 'in' ? 2 : 0;
	if (link === 0 || yearLike(list[at + link])) return null;
	return share(small(list[at]), small(list[at + link]), at, at + link + 1);
}

/** "cứ 220 người dùng thì có 1 nạn nhân". */
function every(list: readonly Token[], at: number): SaidShare | null {
	if (list[at]?.lower !== 'cứ') return null;
	const has = list.slice(at, at + REACH_EVERY).findIndex(({ lower }) => lower === 'có');
	return has < 0 ? null : share(small(list[at + has + 1]), small(list[at + 1]), at, at + has + 2);
}

function small(token: Token | undefined): number | null {
	if (token?.kind === 'number' && /^\d{1,4}$/.test(token.text)) return Number(token.text);
	return token?.kind === 'word' ? (NUMBER_WORDS.get(token.lower) ?? null) : null;
}

function yearLike(token: Token | undefined): boolean {
	return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text);
}
