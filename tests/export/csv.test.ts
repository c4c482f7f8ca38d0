import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, picksToCsv, pickRows, toCsv, type ExportRow } from '$lib/export/csv';

const cell = (value: string | number | null) => toCsv([{ a: value, b: 'x' }], ['a', 'b']).split('\r\n')[1];

describe('toCsv', () => {
	test('has a header, CRLF after every line, and the columns in their order', () => {
		expect(toCsv([{ year: 2024, id: 'one' }], ['id', 'year'])).toBe('id,year\r\none,2024\r\n');
	});

	test('no rows leave the header', () => {
		expect(toCsv([], ['id', 'year'])).toBe('id,year\r\n');
	});

	test('commas, quotes and line breaks are quoted, quotes doubled', () => {
		expect(cell('a,b')).toBe('"a,b",x');
		expect(cell('say "hi"')).toBe('"say ""hi""",x');
		expect(toCsv([{ a: 'one\ntwo' }], ['a'])).toBe('a\r\n"one\ntwo"\r\n');
	});

	test('nothing is an empty cell, zero is a zero', () => {
		expect(cell(null)).toBe(',x');
		expect(cell(0)).toBe('0,x');
		expect(toCsv([{ b: 'x' }], ['a', 'b'])).toBe('a,b\r\n,x\r\n');
	});

	test.each(['=1+1', '+84 24', '-x', '@sum', '\tcell', '\rcell'])('text %j cannot become a formula', (text) => {
		expect(fromCsv(toCsv([{ a: text, b: 'x' }], ['a', 'b'])).rows).toEqual([{ a: `'${text}`, b: 'x' }]);
	});

	test('a negative number stays a number', () => {
		expect(cell(-5.25)).toBe('-5.25,x');
	});

	test('large amounts are written out digit by digit', () => {
		expect(cell(391_800_000_000_000)).toBe('391800000000000,x');
	});

	test('Vietnamese letters pass', () => {
		expect(cell('Lừa đảo trực tuyến')).toBe('Lừa đảo trực tuyến,x');
	});
});

const full = toCsv(
	[
		{ id: 'a.2020', value: -1.5, note: '=1+1' },
		{ id: 'b.2021', value: 391_800_000_000_000, note: 'says "no", twice' },
		{ id: 'c.2022', value: null, note: '-x' }
	],
	['id', 'value', 'note']
);

describe('pickRows', () => {
	test('takes exactly these rows, in the order asked for', () => {
		expect(pickRows([full], ['c.2022', 'a.2020']).rows.map(({ id }) => id)).toEqual(['c.2022', 'a.2020']);
	});

	test('an unknown id has no row, and no ids have none', () => {
		expect(pickRows([full], ['nobody', 'b.2021']).rows.map(({ id }) => id)).toEqual(['b.2021']);
		expect(pickRows([full], []).rows).toEqual([]);
	});

	test('columns are those of the full file', () => {
		expect(pickRows([full], []).columns).toEqual(['id', 'value', 'note']);
	});

	test('cells stay as they were: defused once, no digit changed', () => {
		const again = fromCsv(picksToCsv(pickRows([full], ['a.2020', 'b.2021', 'c.2022'])));
		expect(again).toEqual(fromCsv(full));
		expect(again.rows).toEqual([
			{ id: 'a.2020', value: '-1.5', note: "'=1+1" },
			{ id: 'b.2021', value: '391800000000000', note: 'says "no", twice' },
			{ id: 'c.2022', value: '', note: "'-x" }
		]);
	});
});

const text = fc.oneof(
	fc.string(),
	fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '|', '\t', '\n', '\r', '=', '-', '+', '@', ' ', 'đ') })
);
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const anyRows = fc
	.array(fc.record({ value, note: text, last: value }), { minLength: 1, maxLength: 15 })
	.map((rows): ExportRow[] => rows.map((row, at) => ({ id: `row.${at}`, ...row })));
const COLUMNS = ['id', 'value', 'note', 'last'];

/** A cell as it must stand in the file. */
function written(cell: ExportRow[string] | undefined): string {
	if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
	return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

describe('exported rows are drawn rows', () => {
	test('whatever is in them, and whichever are drawn, in whatever order', () => {
		const cases = anyRows.chain((rows) =>
			fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows.map(({ id }) => String(id))))
		);
		fc.assert(
			fc.property(cases, ([rows, drawn]) => {
				const saved = fromCsv(picksToCsv(pickRows([toCsv(rows, COLUMNS)], drawn)));
				const expected = drawn.map((id) => {
					const row = rows.find((one) => one['id'] === id);
					return Object.fromEntries(COLUMNS.map((column) => [column, written(row?.[column])]));
				});
				expect(saved.columns).toEqual(COLUMNS);
				expect(saved.rows).toEqual(expected);
			}),
			{ numRuns: 300 }
		);
	});
});
