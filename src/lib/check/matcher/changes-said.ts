import type { Language } from '$lib/words/language';
import { hedgeBefore, type Hedge, NUMBER_WORDS } from './number-words';
import { numberAt } from './numbers';
import { foldedText, type Token } from './tokens';

/** Which way something changed. */
export type Way = 'up' | 'down';

/** A change in words: "six times as large", "more than doubled", "fell by a quarter", "gấp 5 lần". */
export interface SaidChange {
	/** So many times as much, or percent (0–100) of what it was. */
	readonly value: number;
	/** What its last digit stands for. */
	readonly step: number;
	/** True for a factor, false for percent. */
	readonly times: boolean;
	readonly way: Way;
	readonly hedge: Hedge | null;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

const HEDGING =
	'(?: (?:by|of|as|much|slightly|sharply|steeply|further|modestly|another|again|only|record|about|around|roughly|some|nearly|over|more|than|almost|just|a|an|whopping|khoang|gan|hon|them|toi|den|dung|chung|manh|vot|nhe|so|voi|cung|ky|nam|truoc|ngoai|\\d{4}))*$';
const UP = new RegExp(
	`\\b(?:up|rose|risen|rises?|rising|grew|grown|growth|growing|increas(?:ed?|es|ing)|jump(?:ed|s|ing)?|surg(?:ed?|ing)|soar(?:ed|ing)|climb(?:ed|ing)?|leapt|swelled|spiked|expanded|tang|tang truong|(?:cao|nhieu|lon) hon nam)${HEDGING}`
);
const DOWN = new RegExp(
	`\\b(?:down|fell|fallen|falls?|falling|decreas(?:ed?|es|ing)|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|plung(?:ed|ing)|slid|shrank|dipped|tumbled|slumped|giam|sut|(?:thap|it) hon nam)${HEDGING}`
);
const MORE = /^(?:(?:higher|more(?! likely)|greater|larger|above|up|increase|rise|jump|surge|growth)\b)/;
const LESS =
	/^(?:(?:lower|less(?! likely)|fewer(?! likely)|smaller|below|down|drop|fall(?! for| victim| prey)|decline|decrease|reduction)\b)/;
const THAN = new RegExp(`(?:(?<more>cao|nhieu|lon)|thap|it) hon${HEDGING}`);
const REACH = 9;

/** Which way the number before `end` changed something: by the words before it, or those behind it; null for a level. */
export function wayAt(list: readonly Token[], at: number, end: number): Way | null {
	const before = foldedText(list, Math.max(0, at - REACH), at);
	if (UP.test(before)) return 'up';
	if (DOWN.test(before)) return 'down';
	const unit = /^(%|pct|percent)$/.test(list[end]?.folded ?? '') ? 1 : list[end]?.folded === 'per' ? 2 : 0;
	const behind = foldedText(list, end + unit, end + unit + 2);
	if (MORE.test(behind)) return 'up';
	if (LESS.test(behind)) return 'down';
	// "cao hơn 8%" alone is as often a level.
	const than = behind === 'so voi' ? THAN.exec(before)?.groups : undefined;
	return than === undefined ? null : than.more === undefined ? 'down' : 'up';
}

const VERBS: Readonly<Record<string, number>> = {
	doubled: 2,
	doubling: 2,
	tripled: 3,
	tripling: 3,
	trebled: 3,
	quadrupled: 4,
	quintupled: 5
};
const ADVERBS: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, triple: 3, treble: 3 };
const HALVED = /^(halved|halving)$/;
const PARTS: Readonly<Record<string, number>> = {
	half: 1 / 2,
	third: 1 / 3,
	thirds: 1 / 3,
	quarter: 1 / 4,
	quarters: 1 / 4,
	fifth: 1 / 5,
	fifths: 1 / 5,
	tenth: 1 / 10
};
/** What follows a factor that compares: "double the 2023 rate", "six times as large". */
const COMPARED = /^(as|the|that|what|its|their|higher|more|larger|bigger|greater|last)$/;
const VIETNAMESE_SMALL: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5 };

/** The change in words that begins at this token; null where none does. */
export function changeAt(list: readonly Token[], at: number, language: Language): SaidChange | null {
	return language === 'vi' ? (times(list, at) ?? partVietnamese(list, at)) : (factor(list, at) ?? part(list, at));
}

/** "doubled", "twice as many", "six times as large", "tenfold". */
function factor(list: readonly Token[], at: number): SaidChange | null {
	const [word, next] = [list[at]?.lower ?? '', list[at + 1]?.lower ?? ''];
	const told = (value: number, step: number, to: number): SaidChange => {
		return { value, step, times: true, way: 'up', hedge: hedgeBefore(list, at), from: at, to };
	};
	if (HALVED.test(word))
		return { value: 50, step: 5, times: false, way: 'down', hedge: hedgeBefore(list, at), from: at, to: at + 1 };
	const verb = VERBS[word] ?? (COMPARED.test(next) ? ADVERBS[word] : undefined);
	if (verb !== undefined) return told(verb, 1, at + 1);
	const folds = NUMBER_WORDS.get(word.replace(/fold$/, ''));
	if (word.endsWith('fold') && folds !== undefined) return told(folds, 1, at + 1);
	const number = numberAt(list, at, 'en');
	const [reading] = number?.readings ?? [];
	if (number === null || reading === undefined || number.scaled) return null;
	const [unit, behind] = [list[number.next]?.lower ?? '', list[number.next + 1]?.lower ?? ''];
	const compares = unit === 'times' && COMPARED.test(behind);
	return compares || unit === 'fold' ? told(reading.value, reading.step, number.next + 1) : null;
}

/** "by a quarter", "fell by more than two thirds", where something rose or fell by it. */
function part(list: readonly Token[], at: number): SaidChange | null {
	const [one, two] = [list[at]?.lower ?? '', list[at + 1]?.lower ?? ''];
	const count = /^(a|an)$/.test(one) ? 1 : (NUMBER_WORDS.get(one) ?? 0);
	const share = one === 'half' ? 1 / 2 : count > 0 ? (PARTS[two] ?? 0) * count : 0;
	const way = share > 0 && share < 1 ? wayAt(list, at, at) : null;
	if (way === null) return null;
	return broken(list, at, share, way, at + (one === 'half' ? 1 : 2));
}

function broken(list: readonly Token[], at: number, share: number, way: Way, to: number): SaidChange {
	const hedge = hedgeBefore(list, at) ?? 'about';
	return { value: share * 100, step: share * 20, times: false, way, hedge, from: at, to };
}

/** "gấp đôi", "gấp hơn 5 lần", "tăng 3 lần". */
function times(list: readonly Token[], at: number): SaidChange | null {
	const word = list[at]?.lower;
	if (word !== 'gấp' && word !== 'tăng') return null;
	for (let next = at + 1; next < at + HEDGES; next += 1) {
		const token = list[next];
		if (token === undefined) return null;
		const small = word === 'gấp' ? VIETNAMESE_SMALL[token.lower] : undefined;
		const number = small === undefined ? numberAt(list, next, 'vi') : null;
		const [reading = small === undefined ? undefined : { value: small, step: small % 1 === 0 ? 1 : 0.1 }] =
			number?.readings ?? [];
		if (reading === undefined || number?.scaled === true) {
			if (token.kind !== 'word') return null;
			continue;
		}
		const end = number?.next ?? next + 1;
		const counted = list[end]?.lower === 'lần';
		if (!counted && (word === 'tăng' || token.kind === 'number')) return null;
		const hedge = hedgeBefore(list, next) ?? hedgeBefore(list, at);
		return { ...reading, times: true, way: 'up', hedge, from: at, to: end + (counted ? 1 : 0) };
	}
	return null;
}

/** So many words may stand between "gấp" and its number: "gấp hơn", "tăng lên gần". */
const HEDGES = 4;

/** "giảm một nửa", "tăng hơn một phần ba", "giảm một phần tư". */
function partVietnamese(list: readonly Token[], at: number): SaidChange | null {
	const [one, two, three] = [0, 1, 2].map((ahead) => list[at + ahead]?.lower ?? '');
	const half = one === 'nửa' ? 1 : two === 'nửa' && one === 'một' ? 2 : 0;
	const whole = three === 'tư' ? 4 : (NUMBER_WORDS.get(three ?? '') ?? 0);
	const share = half > 0 ? 1 / 2 : two === 'phần' && whole > 1 ? (NUMBER_WORDS.get(one ?? '') ?? 0) / whole : 0;
	const way = share > 0 && share < 1 ? wayAt(list, at, at) : null;
	return way === null ? null : broken(list, at, share, way, at + (half > 0 ? half : 3));
}
