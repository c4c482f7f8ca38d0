/** The most letters of a text from an address that a page repeats. */
const LETTERS = 40;

/** The most such texts in one sentence. */
export const MOST_ECHOES = 12;

/**
 * A text from an address as a page may repeat it: on one line, without controls and marks that turn a line around, cut
 * after 40 letters. Whoever makes a link must not speak at length in the site's own voice.
 */
export function echo(text: string): string {
	const plain = text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();
	const letters = [...plain];
	return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('').trimEnd()}…` : plain;
}
