import { NUMBER_WORDS } from './number-words';
import { stem, type Token, foldedText } from './tokens';

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

/** Of how many people something is said, and the position of the token behind the words that say so. */
export interface SaidHeads {
	readonly count: 1 | 100_000;
	readonly to: number;
}

const PERSON = '(?:person|head|capita|resident|inhabitant|citizen|adult)';
const PER_HEAD = new RegExp(
	`^(?:per (?:[a-z]+ )?${PERSON}|(?:for )?(?:each|every) ${PERSON}|a head|a person|apiece|(?:tinh )?(?:tren|binh quan)(?: moi)? dau nguoi|(?:tren |cho )?moi (?:nguoi(?: dan)?|dau nguoi))\\b`
);
const EACH = new RegExp(
	`\\b(?:each ${PERSON}|every ${PERSON}|per (?:[a-z]+ )?${PERSON}|tren dau nguoi|(?:binh quan )?moi (?:nguoi(?: dan)?|dau nguoi))(?: [a-z]+){0,4}$`
);
const ONE = /^(each|every|average|moi)$/;
const SPENT = /\b(lost|loses|paid|pays|mat|thiet)\b/;
const PER_MANY = /^(per|every|tren|moi)$/;
const EVERY_MANY = /^(per|every|each|cu|moi|tren)$/;
const MANY = /^100[,. ]?000$/;
const PEOPLE = /^(people|persons|residents|inhabitants|citizens|adults|of|dan|nguoi|cu)$/;
/** As far behind its number as "per person" may stand: "S$184 in scam losses per person". */
const REACH = 5;
/** So far before it: "each resident of North Carolina lost". */
const REACH_BEFORE = 7;

/** "per person", "for every resident", "trên 100.000 dân" behind a number. */
export function headsBehind(list: readonly Token[], from: number): SaidHeads | null {
	for (let at = from; at < from + REACH; at += 1) {
		const [word, next] = [list[at], list[at + 1]];
		if (word === undefined || word.kind === 'number') return null;
		if (PER_MANY.test(word.folded) && MANY.test(next?.text ?? '')) return { count: 100_000, to: at + 2 };
		if (PER_HEAD.test(foldedText(list, at, at + REACH))) return { count: 1, to: from };
	}
	return null;
}

/** "each person lost", "mỗi người dân mất" before it; `people` are positions of names of a people. */
export function headsBefore(list: readonly Token[], at: number, people: ReadonlySet<number>): SaidHeads | null {
	const before = Math.max(0, at - REACH_BEFORE);
	if (EACH.test(foldedText(list, before, at))) return { count: 1, to: at };
	// "the average American lost", "every Texan paid"
	const single = list.slice(before, at).some((token, on) => {
		const next = before + on + 1;
		return ONE.test(token.folded) && people.has(next) && SPENT.test(foldedText(list, next + 1, next + 3));
	});
	return single ? { count: 1, to: at } : null;
}

/** "for every 100,000 residents", "cứ 100.000 dân": of whom the numbers that follow are said; it is no number itself. */
export function headsAhead(list: readonly Token[], at: number): SaidHeads | null {
	if (!MANY.test(list[at]?.text ?? '') || !EVERY_MANY.test(list[at - 1]?.folded ?? '')) return null;
	const told = list[at - 1]?.folded === 'per' || PEOPLE.test(list[at + 1]?.folded ?? '');
	return told ? { count: 100_000, to: at + 1 } : null;
}

/** A place in a ranking: "17th of 194 countries", "xếp thứ 17/194". */
export interface SaidPlace {
	readonly place: number;
	/** Among how many; null where it is not said. */
	readonly among: number | null;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

const ENDINGS = /^(st|nd|rd|th)$/;
const AMONG = /^(of|among|trong|tren)$/;
const SMALL = /^\d{1,3}$/;

/** The place in a ranking that begins at this token; null where none does. */
export function placeAt(list: readonly Token[], at: number): SaidPlace | null {
	const [one, two] = [list[at], list[at + 1]];
	if (one === undefined || two === undefined) return null;
	const english = one.kind === 'number' && ENDINGS.test(two.lower) && two.from === one.to;
	const vietnamese = one.lower === 'thứ' && two.kind === 'number';
	const number = english ? one : two;
	if ((!english && !vietnamese) || !SMALL.test(number.text)) return null;
	const among = amongAt(list, at + 2);
	return { place: Number(number.text), among: among?.count ?? null, from: at, to: among?.to ?? at + 2 };
}

function amongAt(list: readonly Token[], at: number): { readonly count: number; readonly to: number } | null {
	const out = list[at]?.lower === 'out' ? at + 1 : at;
	const link = list[out];
	if (link === undefined || (link.text !== '/' && !AMONG.test(link.folded))) return null;
	const number = [out + 1, out + 2, out + 3].find((next) => list[next]?.kind === 'number');
	const text = number === undefined ? '' : (list[number]?.text ?? '');
	return number !== undefined && SMALL.test(text) ? { count: Number(text), to: number + 1 } : null;
}
