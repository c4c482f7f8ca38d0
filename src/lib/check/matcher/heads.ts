import { foldedText, type Token } from './tokens';

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
