import { phrases, phrasesIn, type Hit, type Names, type Phrases } from '$lib/check/matcher/lexicon';
import type { Token } from '$lib/check/matcher/tokens';
import { fold } from '$lib/words/format';

/** Phrases that queries may hold; what each leads to as `kind:id`. */
export interface Terms {
	readonly phrases: Phrases;
	/** Names that sentences hold only as they are written, in small letters, with marks and without: "nhật", "nhat", "fbi". */
	readonly loose: ReadonlyMap<string, readonly string[]>;
}

/** A phrase that stands in a query: see `Hit`. */
export type TermHit = Hit;

/** Codes of two letters are words of some language in small ones. */
const CODE = /^[\x20-\x7e]{1,2}$/;

/** Phrases, ready to be looked up. */
export function termsFrom(pairs: Names): Terms {
	const made = phrases(pairs);
	const loose = new Map<string, readonly string[]>();
	for (const [name, ids] of made.exact) {
		for (const key of new Set([name.toLowerCase(), fold(name)]))
			if (!CODE.test(key)) loose.set(key, [...new Set([...(loose.get(key) ?? []), ...ids])]);
	}
	return { phrases: made, loose };
}

/**
 * The phrases of a query, the longest at each place, in order. A query is short and says what it means: what a sentence must
 * write in capitals and with its marks is found without them, where `isSaying` holds of it.
 */
export function termsIn(
	list: readonly Token[],
	terms: Terms,
	taken: ReadonlySet<number>,
	isSaying: (token: Token) => boolean
): readonly TermHit[] {
	const hits = phrasesIn(list, terms.phrases, taken);
	const held = new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
	const more = list.flatMap((token, at): readonly TermHit[] => {
		if (held.has(at) || taken.has(at) || !isSaying(token)) return [];
		const ids = terms.loose.get(token.lower) ?? terms.loose.get(token.folded);
		return ids === undefined ? [] : [{ ids, from: at, to: at + 1 }];
	});
	return [...hits, ...more].sort((a, b) => a.from - b.from);
}

/** What a phrase leads to of one kind. */
export function idsOf({ ids }: TermHit, kind: string): readonly string[] {
	return ids.flatMap((id) => (id.startsWith(`${kind}:`) ? [id.slice(kind.length + 1)] : []));
}
