import { listWords, percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { say, type Said } from './said';
import type { Share } from './share';

/** A sentence on a share, with its places to fill in. */
export type ShareSentence = (
	inputs: { parts: string; share: string; year: number },
	options: { locale: Language }
) => string;

/** What parts make of their year's whole: "California, Texas and Florida: 38% of the losses reported by state in 2024". */
export function shareSaid(share: Share, names: readonly string[], sentence: ShareSentence, language: Language): Said {
	const words = { parts: listWords(names, language), share: percent(share.percent, language, 0), year: share.year };
	return say(sentence(words, { locale: language }), [...share.parts, ...share.whole]);
}
