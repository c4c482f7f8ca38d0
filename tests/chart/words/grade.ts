/** Runs of letters or figures with what belongs to them: one word each. */
const WORD = /[\p{L}\d][\p{L}\d.,'’%-]*/gu;
/** Ends of a unit of speech as Flesch counts them: full stop, colon, semicolon, question and exclamation mark before a gap. */
const END = /[.:;?!](?=\s|$)/g;

/** Syllables of an English word: groups of vowels, without a silent e at its end; of a number one, as it is read at a glance. */
export function syllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (letters === '') return 1;
	const sounded = letters.replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
	return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The school grade that a text asks for: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, 1975). */
export function gradeOf(text: string): number {
	const words = text.match(WORD) ?? [];
	const sentences = Math.max(1, text.match(END)?.length ?? 0);
	const all = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (all / words.length) - 15.59;
}
