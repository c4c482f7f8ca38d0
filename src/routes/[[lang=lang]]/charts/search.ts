import { fold } from '$lib/words/format';

/** The words of a text, without marks and case: "Việt Nam’s e-mail" → viet, nam, s, e, mail. */
function wordsOf(text: string): readonly string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All words of these texts, each once after a space: what `holds` looks into. Empty where there are none. */
export function searchable(texts: readonly string[]): string {
	return [...new Set(texts.flatMap(wordsOf))].map((word) => ` ${word}`).join('');
}

/** True where every word of the query begins a word of the text; an empty query finds everything. */
export function holds(text: string, query: string): boolean {
	return wordsOf(query).every((word) => text.includes(` ${word}`));
}
