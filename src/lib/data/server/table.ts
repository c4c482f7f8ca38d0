import { readCell, type Reading } from '$lib/data/server/cell';
import { checkHeader, type CsvRecord, decode, readRecords } from '$lib/data/server/csv';
import { DataError } from '$lib/data/server/data-error';
import type { Field, Resource } from '$lib/data/server/descriptor';
import { fixedFaults, keyFaults } from '$lib/data/server/cross';
import type { Cell, Entry } from '$lib/data/server/row';
import { sealOf, type Seal } from '$lib/data/server/seal';

/** One CSV file, read against its schema. */
export interface Table {
	readonly resource: Resource;
	/** Path for messages: `data/observations/global-losses.csv`. */
	readonly file: string;
	/** In file order, with every declared column. Cells with a fault are null; ragged records are left out. */
	readonly rows: readonly Entry[];
	/** In file order. Where there are any, `rows` are only fit for finding more faults. */
	readonly faults: readonly DataError[];
	/** False where the encoding, the header or a torn record kept rows from being read; a key not found in it proves nothing. */
	readonly sound: boolean;
	/** What it would be known again by; null where the file could not be read as text. */
	readonly seal: Seal | null;
}

/**
 * The bytes of a CSV file as rows, read strictly: UTF-8, RFC 4180, commas, exactly the columns of the schema in its order,
 * every cell of its type and constraints, unique keys. A byte order mark and CRLF are accepted, because Excel writes them.
 * Does not throw: every fault found is in `faults`. References to other tables are `loadPackage`'s to check.
 */
export function readTable(bytes: Uint8Array, resource: Resource, file: string): Table {
	const { content, faults: unreadable } = decode(bytes, file);
	if (content === null) return { resource, file, rows: [], faults: unreadable, sound: false, seal: null };
	const [first, ...records] = readRecords(content);
	const header = checkHeader(first, resource, file);
	const seal = sealOf(content, records.length);
	if (!header.readable) return { resource, file, rows: [], faults: header.faults, sound: false, seal };
	const faults = [...header.faults];
	const read = cellReader(resource);
	const rows = records.flatMap((record) => readRow(record, header.names, { resource, file, read, faults }));
	if (records.length === 0 && !resource.allowEmpty) faults.push(noRows(file));
	const sound = header.faults.length === 0 && rows.length === records.length;
	if (header.faults.length === 0)
		faults.push(...keyFaults(rows, resource.schema), ...fixedFaults(rows, resource.schema));
	const { requiredRows } = resource;
	if (requiredRows !== null && records.length !== requiredRows)
		faults.push(wrongCount(file, records.length, requiredRows));
	faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	return { resource, file, rows, faults, sound, seal };
}

interface Reader {
	readonly resource: Resource;
	readonly file: string;
	readonly read: (found: string, field: Field) => Reading;
	readonly faults: DataError[];
}

/** Reads each text of a column once: most stand in it a hundred times. */
function cellReader({ schema }: Resource): Reader['read'] {
	const known = new Map<Field, Map<string, Reading>>(schema.fields.map((field) => [field, new Map()]));
	return (found, field) => {
		const column = known.get(field);
		const reading = column?.get(found) ?? readCell(found, field, schema.missingValues);
		column?.set(found, reading);
		return reading;
	};
}

/** No row or one: the record with its cells read, its faults added to `faults`. */
function readRow(
	record: CsvRecord,
	names: readonly string[],
	{ resource, file, read, faults }: Reader
): readonly Entry[] {
	const torn = recordFault(record, names, file);
	if (torn !== null) {
		faults.push(torn);
		return [];
	}
	const cells = resource.schema.fields.map((field): [string, Cell] => {
		const found = record.cells[names.indexOf(field.name)];
		if (found === undefined) return [field.name, null];
		const { value, rules } = read(found, field);
		for (const rule of rules)
			faults.push(new DataError({ file, line: record.line, column: field.name, value: found, rule }));
		return [field.name, rules.length === 0 ? value : null];
	});
	return [{ file, line: record.line, row: Object.fromEntries(cells) }];
}

/** What keeps a record from being read by columns: no cells, malformed quotes, too few or too many cells. */
function recordFault({ line, cells, quotes }: CsvRecord, names: readonly string[], file: string): DataError | null {
	if (cells.length === 1 && cells[0]?.trim() === '' && quotes === null) {
		const rule = 'The line is blank. Delete it.';
		return new DataError({ file, line, column: null, value: cells[0], rule });
	}
	if (quotes !== null) {
		const rule = quotes.unclosed
			? 'A quote opened here never closes, so the rest of the file is not read. Let one quote end the cell; write "" for a quote inside it.'
			: 'A quote stands alone. Put the whole cell in quotes and write "" for a quote inside it.';
		return new DataError({ file, line, column: names[quotes.cell] ?? null, value: cells[quotes.cell] ?? '', rule });
	}
	if (cells.length === names.length) return null;
	const counted = `The row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${names.length}.`;
	const advice =
		cells.length < names.length
			? 'Add the missing commas; leave an unknown value empty.'
			: 'Put a text that holds a comma in double quotes.';
	return new DataError({ file, line, column: null, value: cells.join(','), rule: `${counted} ${advice}` });
}

function wrongCount(file: string, found: number, required: number): DataError {
	const rule = `The table has ${found} rows; it is whole with ${required}. Add what is missing, or correct "requiredRows" in datapackage.json.`;
	return new DataError({ file, line: null, column: null, value: String(found), rule });
}

function noRows(file: string): DataError {
	const rule = 'The file has a header but no rows. Add rows, or set "allowEmpty": true for it in datapackage.json.';
	return new DataError({ file, line: 1, column: null, value: '', rule });
}
