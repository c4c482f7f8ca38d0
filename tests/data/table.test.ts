import { describe, expect, test } from 'vitest';
import { bytes, resourceOf, shown, tableOf } from '../fixtures/bad-data';

const plain = resourceOf([
	{ name: 'place', type: 'string' },
	{ name: 'value', type: 'number' },
	{ name: 'note', type: 'string' }
]);

/** The text with a byte that never occurs in UTF-8 wherever it holds "¿". */
function broken(text: string): Uint8Array {
	return Uint8Array.from([...text].map((letter) => (letter === '¿' ? 0xff : letter.charCodeAt(0))));
}

describe('a good file', () => {
	test('becomes rows of typed cells, with null where a value is missing', () => {
		const { rows, faults, sound } = tableOf('place,value,note\nVNM,-12.50,"a, b"\nUSA,,\n', plain);
		expect(faults).toEqual([]);
		expect(sound).toBe(true);
		expect(rows).toEqual([
			{ file: 'sample.csv', line: 2, row: { place: 'VNM', value: -12.5, note: 'a, b' } },
			{ file: 'sample.csv', line: 3, row: { place: 'USA', value: null, note: null } }
		]);
	});

	test('reads the same with a byte order mark, with CRLF, with both, and without a last line break', () => {
		const text = 'place,value,note\nVNM,1,"two\nlines"\nUSA,2,ổ\n';
		const { rows, faults } = tableOf(text, plain);
		expect(faults).toEqual([]);
		expect(rows[0]?.row['note']).toBe('two\nlines');
		const crlf = text.replaceAll('\n', '\r\n');
		for (const variant of [`\uFEFF${text}`, crlf, `\uFEFF${crlf}`, text.slice(0, -1), crlf.slice(0, -2)]) {
			const read = tableOf(variant, plain);
			expect(read.faults).toEqual([]);
			expect(read.rows).toEqual(rows);
		}
	});

	test('may hold doubled quotes, quoted commas and quoted empty cells', () => {
		const { rows, faults } = tableOf('place,value,note\n"VNM","1","say ""hi"", then go"\n"",2,""""\n', plain);
		expect(faults).toEqual([]);
		expect(rows.map(({ row }) => row)).toEqual([
			{ place: 'VNM', value: 1, note: 'say "hi", then go' },
			{ place: null, value: 2, note: '"' }
		]);
	});
});

describe('line numbers', () => {
	test('stay right after quoted line breaks, and name the line on which the record starts', () => {
		const text = 'place,value,note\nVNM,1,"one\ntwo\nthree"\nUSA,x,\nFRA,y,"a\nb"\nDEU,z,\n';
		const expected = [
			'5 value: "x" is not a number. Write it in full digits, e.g. 12000000000.',
			'6 value: "y" is not a number. Write it in full digits, e.g. 12000000000.',
			'8 value: "z" is not a number. Write it in full digits, e.g. 12000000000.'
		];
		expect(shown(tableOf(text, plain))).toEqual(expected);
		expect(shown(tableOf(text.replaceAll('\n', '\r\n'), plain))).toEqual(expected);
	});

	test('and the message say file, line, column, value and rule', () => {
		const [fault] = tableOf('place,value,note\nUSA,12 bn,\n', plain).faults;
		expect(fault).toMatchObject({ file: 'sample.csv', line: 2, column: 'value', value: '12 bn' });
		expect(fault?.message).toBe(
			'sample.csv:2, column "value": "12 bn" is not a number. Write it in full digits, e.g. 12000000000.'
		);
	});
});

describe('the header', () => {
	test('must have every column', () => {
		expect(shown(tableOf('place,note\nUSA,\n', plain))).toEqual([
			'1 value: The column "value" is missing. The header must read: place,value,note.'
		]);
	});

	test('may not have another column', () => {
		expect(shown(tableOf('place,value,note,colour\nUSA,1,,red\n', plain))).toEqual([
			'1 colour: The column "colour" is not in datapackage.json. Delete it or describe it there.'
		]);
	});

	test('keeps the order of the schema', () => {
		expect(shown(tableOf('place,note,value\nUSA,,1\n', plain))).toEqual([
			'1 note: Column 2 is "note" where "value" belongs. The header must read: place,value,note.'
		]);
	});

	test('names each column once', () => {
		expect(shown(tableOf('place,value,note,value\nUSA,1,,2\n', plain))).toEqual([
			'1 value: The column "value" stands in the header twice. Delete one of the two.'
		]);
	});

	test('has no white space around a name', () => {
		expect(shown(tableOf('place, value,note\nUSA,1,\n', plain))).toEqual([
			'1 value: The column name " value" has white space at its start or end. Delete the white space.'
		]);
	});

	test('is separated by commas, not by the semicolons of a continental Excel', () => {
		expect(shown(tableOf('place;value;note\nUSA;1;\n', plain))).toEqual([
			'1 –: The columns are separated by semicolons or tabs. Save the file with commas.'
		]);
	});

	test('does not hide faults in the rows when it has faults itself', () => {
		const { faults, sound } = tableOf('place,value,colour\nUSA,one,red\n', plain);
		expect(shown({ faults })).toEqual([
			'1 note: The column "note" is missing. The header must read: place,value,note.',
			'1 colour: The column "colour" is not in datapackage.json. Delete it or describe it there.',
			'2 value: "one" is not a number. Write it in full digits, e.g. 12000000000.'
		]);
		expect(sound).toBe(false);
	});
});

describe('a file without rows', () => {
	const empty = '1 –: The file is empty. Write the header on line 1 and the rows below it.';

	test.each(['', '\uFEFF', '\n', '\r\n\r\n'])('that holds nothing (%j) is a fault', (text) => {
		expect(shown(tableOf(text, plain))).toEqual([empty]);
	});

	test('that holds only the header is a fault', () => {
		expect(shown(tableOf('place,value,note\n', plain))).toEqual([
			'1 –: The file has a header but no rows. Add rows, or set "allowEmpty": true for it in datapackage.json.'
		]);
	});

	test('that holds only the header is good where the resource allows it', () => {
		const resource = resourceOf([{ name: 'place', type: 'string' }], {}, { allowEmpty: true });
		expect(tableOf('place\n', resource)).toMatchObject({ rows: [], faults: [], sound: true });
	});
});

describe('a record', () => {
	test('with too few or too many cells is named by its line and left out', () => {
		const { rows, faults, sound } = tableOf('place,value,note\nUSA,1\nVNM,1,a, b\nFRA,1,\nX\n', plain);
		expect(shown({ faults })).toEqual([
			'2 –: The row has 2 cells, the header 3. Add the missing commas; leave an unknown value empty.',
			'3 –: The row has 4 cells, the header 3. Put a text that holds a comma in double quotes.',
			'5 –: The row has 1 cell, the header 3. Add the missing commas; leave an unknown value empty.'
		]);
		expect(rows.map(({ row }) => row['place'])).toEqual(['FRA']);
		expect(sound).toBe(false);
	});

	test('may not be blank, in the middle or at the end', () => {
		expect(shown(tableOf('place,value,note\nUSA,1,\n\nVNM,1,\n  \n\n', plain))).toEqual([
			'3 –: The line is blank. Delete it.',
			'5 –: The line is blank. Delete it.',
			'6 –: The line is blank. Delete it.'
		]);
	});
});

describe('quotes', () => {
	const alone = 'A quote stands alone. Put the whole cell in quotes and write "" for a quote inside it.';
	const open =
		'A quote opened here never closes, so the rest of the file is not read. Let one quote end the cell; write "" for a quote inside it.';

	test('opened and never closed are named where they open', () => {
		expect(shown(tableOf('place,value,note\nUSA,1,\nVNM,1,"open\nFRA,1,\n', plain))).toEqual([`3 note: ${open}`]);
	});

	test.each([
		['in the middle of an unquoted cell', 'VNM,1,a"b'],
		['inside a quoted cell, not doubled', 'VNM,1,"a"b"'],
		['after a space', 'VNM,1, "a"'],
		['before a space and the line break', 'VNM,1,"a" ']
	])('%s are a fault of their cell', (_, row) => {
		expect(shown(tableOf(`place,value,note\n${row}\nUSA,no,\n`, plain))).toEqual([
			`2 note: ${alone}`,
			'3 value: "no" is not a number. Write it in full digits, e.g. 12000000000.'
		]);
	});

	test('closed before more text swallow the rest of the file, and the fault says so', () => {
		expect(shown(tableOf('place,value,note\nVNM,1,"a" b\nUSA,no,\n', plain))).toEqual([`2 note: ${open}`]);
	});

	test('followed by a space before the comma are a fault of their cell', () => {
		expect(shown(tableOf('place,value,note\n"VNM" ,1,\n', plain))).toEqual([`2 place: ${alone}`]);
	});

	test('malformed in the header keep the file from being read', () => {
		expect(shown(tableOf('pl"ace,value,note\nUSA,1,\n', plain))).toEqual([
			'1 –: A quote in the header is malformed. Write: place,value,note.'
		]);
	});
});

describe('bytes', () => {
	test('that are not UTF-8 are named by each line that has them', () => {
		expect(shown(tableOf(broken('place,value,note\nUSA,1,¿\nVNM,1,\nFRA,1,¿x\n'), plain))).toEqual([
			'2 –: "USA,1,\uFFFD" is not UTF-8. Save the file as "CSV UTF-8".',
			'4 –: "FRA,1,\uFFFDx" is not UTF-8. Save the file as "CSV UTF-8".'
		]);
	});

	test('of UTF-16 are refused', () => {
		const utf16 = Uint8Array.from([0xff, 0xfe, ...bytes('place')]);
		expect(tableOf(utf16, plain).faults[0]).toMatchObject({ line: 1, column: null });
	});

	test('may not hold a carriage return without a line feed', () => {
		expect(shown(tableOf('place,value,note\nUSA,1,\rVNM,1,\n', plain))).toEqual([
			'2 –: A carriage return stands without a line feed. End lines with LF, or with CRLF as Excel does.'
		]);
	});
});

test('every fault of a file is reported, by line', () => {
	const text = 'place,value,note\nUSA,1e9, x\nVNM\n\nFRA,"1,000",a"b\nDEU,1 000,ok\nITA,NaN,\n';
	expect(tableOf(text, plain).faults.map(({ line, column }) => `${line ?? ''} ${column ?? '–'}`)).toEqual([
		'2 value',
		'2 note',
		'3 –',
		'4 –',
		'5 note',
		'6 value',
		'7 value'
	]);
});
