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

/** Names of three words and more, which may stand in a sentence in another order and with other words between. */
export type LooseNames = readonly (readonly [words: readonly string[], id: string])[];

const FEWEST = 3;
/** So many other words may stand among those of a name. */
const BETWEEN = 3;

/** The names that are long enough for it. */
export function looseNames(pairs: readonly (readonly [string, string])[]): LooseNames {
	return pairs.flatMap(([name, id]) => {
		const words = [...new Set(wordsOf(name))];
		return words.length < FEWEST ? [] : [[words, id] as const];
	});
}

/** What is named by all words of a name within a few of each other: "dữ liệu cá nhân của mình bị lộ". */
export function looselyNamed(list: readonly Token[], names: LooseNames): readonly string[] {
	const at = new Map<string, number[]>();
	list.forEach((token, position) => {
		const word = stem(token.folded);
		at.set(word, [...(at.get(word) ?? []), position]);
	});
	return names.flatMap(([words, id]) => {
		const places = words.map((word) => at.get(word) ?? []);
		const [first = []] = places;
		const reach = words.length + BETWEEN;
		const together = first.some((from) => {
			const near = places.map((ones) => ones.filter((one) => Math.abs(one - from) < reach));
			if (near.some((ones) => ones.length === 0)) return false;
			const closest = near.map((ones) => ones.reduce((a, b) => (Math.abs(b - from) < Math.abs(a - from) ? b : a)));
			return Math.max(...closest) - Math.min(...closest) < reach;
		});
		return together ? [id] : [];
	});
}

/** Names that sentences may hold: of places (with the States of the United States), crime types and publishers. */
export interface Lexicon {
	/** Names → codes of places. */
	readonly places: Phrases;
	/** Names → ids of categories: a crime type, or a State by its two letters. */
	readonly categories: Phrases;
	/** Names of crime types whose words may stand apart. */
	readonly loose: LooseNames;
	/** Names → ids of publishers. */
	readonly publishers: Phrases;
}

/** What names of tables stand for among those of places: "trong nước" in that of the GDP is nowhere. */
export const NO_PLACE = '';

/** A list of names and what each names. */
export type Names = readonly (readonly [string, string])[];

const STATE = /^[A-Z]{2}$/;

/** Looks nothing up: for texts whose numbers alone are read. */
export const NO_NAMES: Lexicon = lexicon([], [], []);

/** Names, ready to be looked up. */
export function lexicon(places: Names, categories: Names, publishers: Names): Lexicon {
	const types = categories.filter(([, id]) => !isState(id));
	return {
		places: phrases(places),
		categories: phrases(categories),
		loose: looseNames(types),
		publishers: phrases(publishers)
	};
}

/** Whether a category is a State of the United States. */
export function isState(category: string): boolean {
	return STATE.test(category);
}

const ENDINGS = ['n', 'ns', 'an', 'ans', 'ian', 'ians', 'r', 'rs', 'er', 'ers', 'der', 'ders', 'ite', 'ites'];

/** What the people of a State may be called: Californians, Texans, New Yorkers, Michiganders; too many, for a search. */
export function peopleOf(state: string): readonly string[] {
	const stems = [state, state.replace(/(a|as|o)$/, '')];
	return [...new Set(stems)].flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`));
}
