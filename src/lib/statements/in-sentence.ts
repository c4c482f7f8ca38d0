/** A label inside a sentence: small first letter, unless it begins with an abbreviation or opens the sentence. */
export function inSentence(label: string): string {
	return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
