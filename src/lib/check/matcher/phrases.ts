import { stem, tokens, type Token } from './tokens';

/** Phrases that name something: the words without marks and plurals → ids of what they name. */
export interface Phrases {
	readonly ids: ReadonlyMap<string, readonly string[]>;
	/** Words of the longest. */
	readonly longest: number;
	/**
	 * Capitals, and names of one Vietnamese syllable: only as written, since "Nhật" and "nhất" are one without marks, and
	 * "AI" and "ai" without case.
	 */
	readonly exact: ReadonlyMap<string, readonly string[]>;
}

/** A phrase that stands in a sentence, from its first token to the one behind its last. */
export interface Hit {
	readonly ids: readonly string[];
	readonly from: number;
	readonly to: number;
}

const SHORT = 3;
/** Letters of the longest Vietnamese syllable that is a name. */
const SYLLABLE = 5;

/** Pairs of a phrase and what it names, ready to be looked up; one phrase may name several things. */
export function phrases(pairs: readonly (readonly [string, string])[]): Phrases {
	const ids = new Map<string, string[]>();
	const exact = new Map<string, string[]>();
	let longest = 1;
	for (const [name, id] of pairs) {
		const composed = name.normalize('NFC');
		const words = wordsOf(composed);
		const single = words.length === 1;
		const short = single && composed.length <= SHORT && composed !== composed.toLowerCase();
		if (words.length === 0) continue;
		const marked = single && composed.length <= SYLLABLE && words[0] !== stem(composed.toLowerCase());
		if (short || marked) add(exact, composed, id);
		else add(ids, words.join(' '), id);
		longest = Math.max(longest, words.length);
	}
	return { ids, longest, exact };
}

function add(to: Map<string, string[]>, name: string, id: string) {
	const known = to.get(name) ?? [];
	if (!known.includes(id)) to.set(name, [...known, id]);
}

/** A text as its words without marks and plurals, whatever stands between them. */
export function wordsOf(text: string): readonly string[] {
	return tokens(text)
		.filter(({ kind }) => kind === 'word' || kind === 'number')
		.map(({ folded }) => stem(folded));
}

/** The phrases of a sentence, the longest at each place; tokens at `taken` belong to something else. */
export function phrasesIn(
	list: readonly Token[],
	{ ids, longest, exact }: Phrases,
	taken: ReadonlySet<number> = new Set()
): readonly Hit[] {
	const hits: Hit[] = [];
	for (let at = 0; at < list.length; at += 1) {
		const hit = taken.has(at) ? null : hitAt(list, at, ids, longest, taken);
		const own = exact.get(list[at]?.text ?? '');
		if (hit !== null) hits.push(hit);
		else if (own !== undefined && !taken.has(at)) hits.push({ ids: own, from: at, to: at + 1 });
		at = (hit?.to ?? at + 1) - 1;
	}
	return hits;
}

function hitAt(
	list: readonly Token[],
	at: number,
	ids: Phrases['ids'],
	longest: number,
	taken: ReadonlySet<number>
): Hit | null {
	let key = '';
	let found: Hit | null = null;
	for (let to = at; to < at + longest; to += 1) {
		const token = list[to];
		if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || taken.has(to)) break;
		key += (key === '' ? '' : ' ') + stem(token.folded);
		const named = ids.get(key);
		if (named !== undefined) found = { ids: named, from: at, to: to + 1 };
	}
	return found;
}
