import { addressRule, numeralRule, textRules } from '$lib/data/server/text-rules';
import { quoted } from '$lib/data/server/data-error';
import type { Constraints, Field, ScalarType } from '$lib/data/server/descriptor';
import { isDay, isPartialDate } from '$lib/data/cut-date';
import type { Cell } from '$lib/data/server/row';

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
