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

const LONGEST_ADDRESS = 2000;
const LABEL = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const HOST = new RegExp(`^(${LABEL}\\.)+(?![0-9]+$)${LABEL}$`, 'i');

/**
 * Why a text is no address that a reader can be sent to, as the end of a sentence that begins with it; null where it is one:
 * http or https, a host in Latin letters with a dot, no user, nothing that would end a link, 2,000 characters at most.
 */
export function addressRule(text: string): string | null {
	const [, authority = ''] = /^https?:\/\/([^/?#]*)/.exec(text) ?? [];
	if (authority === '' || !URL.canParse(text))
		return 'is not an address. Write it in full, e.g. https://example.org/page.';
	if (/[\s"'<>\\`\p{C}]/u.test(text))
		return 'is an address with a quote, a space, an angle bracket or a backslash in it. Write it as %22, %27, %20, %3C, %3E or %5C.';
	if (authority.includes('@')) return 'is an address with a user before the host. Delete the user and the "@".';
	if (!HOST.test(authority.replace(/:\d+$/, '')))
		return 'is an address whose host is no name with a dot in Latin letters, e.g. www.example.org. Correct the host.';
	return text.length > LONGEST_ADDRESS
		? `is an address of more than ${LONGEST_ADDRESS} characters. Find a shorter one.`
		: null;
}

/** More digits than these cannot all be kept by a number of 64 bits. */
const MOST_DIGITS = 15;

/**
 * Why a numeral in plain digits may not stand in a table, as the end of a sentence that begins with it; null where it may,
 * and where it is no numeral at all.
 */
export function numeralRule(text: string): string | null {
	if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
	if (/^-?0\d/.test(text)) return 'has a zero before its first digit. Delete the zero.';
	if (/^-0(\.0+)?$/.test(text)) return 'is zero with a sign. Write 0.';
	const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
	if (digits.length > MOST_DIGITS)
		return `has more than ${MOST_DIGITS} digits that count, and the last would be lost. Round it, or correct it.`;
	if (Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER)
		return `is above ${Number.MAX_SAFE_INTEGER}, the largest number that is kept exactly. Correct the value or take a larger unit.`;
	return null;
}
