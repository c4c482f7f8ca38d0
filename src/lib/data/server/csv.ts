import Papa from 'papaparse';
import { DataError, quoted } from '$lib/data/server/data-error';
import type { Resource } from '$lib/data/server/descriptor';

/** One record of a CSV file as text. */
export interface CsvRecord {
	/** 1-based physical line on which it starts. */
	readonly line: number;
	/** Unquoted texts, white space kept. */
	readonly cells: readonly string[];
	/** What breaks RFC 4180 in it, and in which cell (0-based); null where nothing does. */
	readonly quotes: QuoteFault | null;
}

/** A record whose quotes are not as RFC 4180 has them. */
export interface QuoteFault {
	readonly cell: number;
	/** True where a quote is opened and never closed: the record then runs to the end of the file. */
	readonly unclosed: boolean;
}

/**
 * The records of a comma-separated text whose lines end with "\n", blank lines included as one empty cell.
 * The line break that ends the last record makes no further record; an empty text has none.
 * PapaParse reads some malformed quotes without complaint, so each record with a quote is compared with its own text.
 */
export function readRecords(content: string): readonly CsvRecord[] {
	const parsed = Papa.parse<string[]>(content, { delimiter: ',', newline: '\n', skipEmptyLines: false });
	const unclosed = new Set(
		parsed.errors.filter((error) => error.code === 'MissingQuotes').map((error) => error.row ?? -1)
	);
	const lines = content.split('\n');
	const records: CsvRecord[] = [];
	let line = 1;
	parsed.data.forEach((cells, index) => {
		const height = 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
		const raw = lines.slice(line - 1, line - 1 + height).join('\n');
		const cell = raw.includes('"') ? malformed(raw, cells) : -1;
		records.push({ line, cells, quotes: cell === -1 ? null : { cell, unclosed: unclosed.has(index) } });
		line += height;
	});
	const ended = content === '' || content.endsWith('\n');
	const last = records.at(-1);
	return ended && last?.cells.length === 1 && last.cells[0] === '' ? records.slice(0, -1) : records;
}

function breaksIn(cell: string): number {
	return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

/** Index of the first cell that does not stand in `raw` as RFC 4180 writes it; -1 where all do. */
function malformed(raw: string, cells: readonly string[]): number {
	let position = 0;
	return cells.findIndex((cell, index) => {
		const inQuotes = raw[position] === '"';
		const written = inQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
		const end = position + written.length;
		const separator = index === cells.length - 1 ? undefined : ',';
		const right = raw.slice(position, end) === written && raw[end] === separator;
		position = end + 1;
		return !right || (!inQuotes && cell.includes('"'));
	});
}

/** The text of a file, or the faults that keep it from being read; `content` is null exactly where there are faults. */
export interface Decoded {
	readonly content: string | null;
	readonly faults: readonly DataError[];
}

/**
 * The bytes as UTF-8 text without byte order mark and with "\n" for every CRLF.
 * Faults: a line that is not UTF-8 (each such line), a carriage return without line feed (the first), an empty file.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const content = utf8(bytes);
	if (content === null) return { content, faults: badLines(bytes, file) };
	const text = content.replaceAll('\r\n', '\n');
	const carriage = text.indexOf('\r');
	if (carriage !== -1) {
		const line = text.slice(0, carriage).split('\n').length;
		const rule = 'A carriage return stands without a line feed. End lines with LF, or with CRLF as Excel does.';
		return { content: null, faults: [new DataError({ file, line, column: null, value: '\r', rule })] };
	}
	if (text.trim() !== '') return { content: text, faults: [] };
	const rule = 'The file is empty. Write the header on line 1 and the rows below it.';
	return { content: null, faults: [new DataError({ file, line: 1, column: null, value: '', rule })] };
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** One fault for each physical line that does not decode; a line feed byte is never part of another UTF-8 character. */
function badLines(bytes: Uint8Array, file: string): readonly DataError[] {
	const faults: DataError[] = [];
	let start = 0;
	for (let line = 1; start <= bytes.length; line += 1) {
		const feed = bytes.indexOf(0x0a, start);
		const end = feed === -1 ? bytes.length : feed;
		const part = bytes.subarray(start, end);
		if (utf8(part) === null) {
			const value = new TextDecoder().decode(part).trimEnd();
			const rule = `${quoted(value)} is not UTF-8. Save the file as "CSV UTF-8".`;
			faults.push(new DataError({ file, line, column: null, value, rule }));
		}
		start = end + 1;
	}
	return faults;
}

/** The column names as they stand in the file, without white space, and what is wrong with them. */
export interface Header {
	readonly names: readonly string[];
	readonly faults: readonly DataError[];
	/** False where the first record is no header at all and cells cannot be told by column. */
	readonly readable: boolean;
}

/** Compares the first record with the schema: the same columns in the same order, each once. All faults are on its line. */
export function checkHeader(record: CsvRecord | undefined, { schema }: Resource, file: string): Header {
	const expected = schema.fields.map((field) => field.name);
	const found = record?.cells ?? [];
	const names = found.map((name) => name.trim());
	const line = record?.line ?? 1;
	const fault = (column: string | null, value: string, rule: string) =>
		new DataError({ file, line, column, value, rule });
	const whole = wholeFault(record, expected);
	if (whole !== null) return { names, faults: [fault(null, found.join(','), whole)], readable: false };
	const faults = [
		...found.filter((name) => name !== name.trim()).map((name) => fault(name.trim(), name, spaced(name))),
		...names.flatMap((name, index) => (names.indexOf(name) < index ? [fault(name, name, repeated(name))] : [])),
		...expected.filter((name) => !names.includes(name)).map((name) => fault(name, '', missing(name, expected))),
		...names.filter((name) => !expected.includes(name)).map((name) => fault(name, name, extra(name)))
	];
	const swap = faults.length > 0 ? -1 : names.findIndex((name, index) => name !== expected[index]);
	const moved = names[swap];
	if (moved !== undefined) faults.push(fault(moved, moved, misplaced(moved, swap, expected)));
	return { names, faults, readable: true };
}

function wholeFault(record: CsvRecord | undefined, expected: readonly string[]): string | null {
	const [only, ...others] = record?.cells ?? [];
	if (record?.quotes) return `A quote in the header is malformed. Write: ${expected.join(',')}.`;
	if (only === undefined || (only.trim() === '' && others.length === 0))
		return `Line 1 is blank. Write the header there: ${expected.join(',')}.`;
	if (others.length === 0 && /[;\t]/.test(only))
		return 'The columns are separated by semicolons or tabs. Save the file with commas.';
	return null;
}

function spaced(name: string): string {
	return `The column name ${quoted(name)} has white space at its start or end. Delete the white space.`;
}

function repeated(name: string): string {
	return `The column "${name}" stands in the header twice. Delete one of the two.`;
}

function missing(name: string, expected: readonly string[]): string {
	return `The column "${name}" is missing. The header must read: ${expected.join(',')}.`;
}

function extra(name: string): string {
	return `The column ${quoted(name)} is not in datapackage.json. Delete it or describe it there.`;
}

function misplaced(name: string, index: number, expected: readonly string[]): string {
	return `Column ${index + 1} is "${name}" where "${expected[index] ?? ''}" belongs. The header must read: ${expected.join(',')}.`;
}
