const LONGEST = 5000;
/** Characters that nobody sees or that turn the line around: controls, marks of direction and width, codes without a character. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\uFFFD]/u;
/** Joiners that Persian and the scripts of India write between letters, and the line feed. */
const ALLOWED = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])|\n/gu;

/**
 * What a cell of text, or a text of datapackage.json, breaks of what holds for all of them; whole sentences, none where it
 * is good. Pages escape every text: this keeps slips of copying out of titles, citations, and other people's spreadsheets.
 */
export function textRules(text: string): readonly string[] {
	const rules: string[] = [];
	const [hidden] = HIDDEN.exec(text.replace(ALLOWED, '')) ?? [];
	if (hidden === '\uFFFD')
		rules.push('The text holds U+FFFD, the sign of a letter lost in an import. Write the letter that belongs there.');
	else if (hidden !== undefined) rules.push(`The text holds the hidden character ${codeOf(hidden)}. Delete it.`);
	if (text.normalize('NFC') !== text)
		rules.push('A letter and its mark stand as two characters. Save the text in the form NFC, one character each.');
	const [markup] = /<[a-z/!?]|&(#\w+|[a-z]+);/i.exec(text) ?? [];
	if (markup !== undefined) rules.push(`The text looks like markup at "${markup}". Write plain text.`);
	if (/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text))
		rules.push(`The text begins with "${text.charAt(0)}", which a spreadsheet reads as a formula. Begin with a word.`);
	if (text.length > LONGEST) rules.push(`The text has ${text.length} characters, more than ${LONGEST}. Shorten it.`);
	return rules;
}

/** "U+202E": a character as it can be shown where it cannot be seen. */
export function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
