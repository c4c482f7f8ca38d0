import type { CsvRecord } from '$lib/data/server/csv';
import { DataError, quoted } from '$lib/data/server/data-error';
import type { Resource } from '$lib/data/server/descriptor';

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
