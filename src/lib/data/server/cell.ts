import { quoted } from '$lib/data/server/data-error';
import type { Constraints, Field, ScalarType } from '$lib/data/server/descriptor';
import { isDay, isPartialDate } from '$lib/data/cut-date';
import type { Cell } from '$lib/data/server/row';

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

type Scalar = string | number | boolean;

interface ScalarReader {
	/** null where the text is not of the type. */
	readonly read: (text: string) => Scalar | null;
	readonly rule: string;
}

/** What a cell holds, and which rules it breaks. The value is null where the text is not of the type. */
export interface Reading {
	readonly value: Cell;
	/** Whole sentences; empty where the cell is good. */
	readonly rules: readonly string[];
}

/** Numbers are plain decimal digits: "1e9", "1,000", "NaN" and " 1" are refused, though `Number` would read some of them. */
const READERS: Readonly<Record<ScalarType, ScalarReader>> = {
	string: { read: (text) => text, rule: '' },
	integer: {
		read: (text) => (/^-?\d+$/.test(text) ? Number(text) : null),
		rule: 'is not a whole number. Write it in full digits, e.g. 1200.'
	},
	number: {
		read: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null),
		rule: 'is not a number. Write it in full digits, e.g. 12000000000.'
	},
	boolean: {
		read: (text) => (text === 'true' ? true : text === 'false' ? false : null),
		rule: 'is neither true nor false. Write true or false, in lower case.'
	},
	date: {
		read: (text) => (isDay(text) ? text : null),
		rule: 'is not a date. Write year-month-day, e.g. 2025-10-25.'
	},
	year: {
		read: (text) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : null),
		rule: 'is not a year. Write four digits, e.g. 2024.'
	}
};

/** Reads one cell by the type and constraints of its field. White space around the text is a fault, but read past. */
export function readCell(found: string, field: Field, missingValues: readonly string[]): Reading {
	const text = found.trim();
	const space = text === found ? [] : [`${quoted(found)} has white space at its start or end. Delete the white space.`];
	if (missingValues.includes(text)) {
		const empty = 'The cell is empty, but this column is required. Fill in the value or delete the row.';
		return { value: null, rules: field.constraints.required ? [...space, empty] : space };
	}
	const reading = field.type === 'list' ? readList(text, field) : readScalar(text, field.type, field);
	return { value: reading.value, rules: [...space, ...reading.rules] };
}

function readScalar(text: string, type: ScalarType, field: Field): Reading & { readonly value: Scalar | null } {
	const { read, rule } = READERS[type];
	const wrong = type === 'integer' || type === 'number' ? numeralRule(text) : null;
	const value = wrong === null ? read(text) : null;
	if (value === null) return { value, rules: [`${quoted(text)} ${wrong ?? rule}`] };
	const rules = type === 'string' ? stringRules(text, field) : [];
	if (rules.length > 0) return { value, rules };
	if (field.type !== 'list') rules.push(...lengthRules(text.length, 'characters', field.constraints));
	return { value, rules: [...constraintRules(value, field.constraints), ...rules] };
}

/** What a text breaks besides the constraints of its column: of what holds for every text, for addresses, for dates cut short. */
function stringRules(text: string, { format, partialDate }: Field): string[] {
	const address = format === 'uri' ? addressRule(text) : null;
	if (address !== null) return [`${quoted(text)} ${address}`];
	if (!partialDate || isPartialDate(text)) return [...textRules(text)];
	return [`${quoted(text)} is not a date. Write a day, month or year that exists, e.g. 2025-10-25, 2025-10 or 2025.`];
}

function readList(text: string, field: Field): Reading {
	const value: (string | number)[] = [];
	const rules = lengthRules(text.split(field.delimiter).length, 'items', field.constraints);
	for (const item of text.split(field.delimiter)) {
		if (item === '' || item !== item.trim()) {
			rules.push(`${quoted(text)} has an empty item or white space beside "${field.delimiter}". Delete it.`);
			continue;
		}
		const reading = readScalar(item, field.itemType, field);
		rules.push(...reading.rules);
		if (reading.value !== null) value.push(typeof reading.value === 'boolean' ? String(reading.value) : reading.value);
	}
	return { value, rules: [...new Set(rules)] };
}

function constraintRules(value: Scalar, constraints: Constraints): string[] {
	const { enum: list, pattern, minimum, maximum, exclusiveMinimum: above } = constraints;
	const rules: string[] = [];
	const shown = () => quoted(String(value));
	if (list !== null && !list.some((member) => member === value))
		rules.push(`${shown()} is not in the closed list. Write one of: ${list.join(', ')}.`);
	if (pattern !== null && typeof value === 'string' && !pattern.test(value))
		rules.push(`${shown()} does not fit the pattern ${pattern.source}. Write it in that form.`);
	if (minimum !== null && isBelow(value, minimum))
		rules.push(`${shown()} is below the minimum ${minimum}. Correct the value.`);
	if (above !== null && !isBelow(above, value))
		rules.push(`${shown()} is not above ${above}. Correct the value, or leave the row out.`);
	if (maximum !== null && isBelow(maximum, value))
		rules.push(`${shown()} is above the maximum ${maximum}. Correct the value.`);
	return rules;
}

function lengthRules(length: number, what: string, { minLength, maxLength }: Constraints): string[] {
	const rules: string[] = [];
	if (minLength !== null && length < minLength)
		rules.push(`${length} ${what} are fewer than ${minLength}. Add the rest.`);
	if (maxLength !== null && length > maxLength) rules.push(`${length} ${what} are more than ${maxLength}. Shorten it.`);
	return rules;
}

/** Numbers by size, ISO dates by time; values of two kinds are never below one another. */
function isBelow(value: Scalar, limit: Scalar): boolean {
	if (typeof value === 'number' && typeof limit === 'number') return value < limit;
	return typeof value === 'string' && typeof limit === 'string' && value < limit;
}
