import { describe, expect, test } from 'vitest';
import { resourceOf, shown, tableOf } from '../fixtures/bad-data';

/** The faults of one cell in a table with that one field, as "rule". */
function rules(field: object, cell: string): readonly string[] {
	const resource = resourceOf([
		{ name: 'cell', ...field },
		{ name: 'last', type: 'string' }
	]);
	return tableOf(`cell,last\n${cell},\n`, resource).faults.map(({ rule }) => rule);
}

/** What one cell holds after reading. */
function value(field: object, cell: string): unknown {
	const resource = resourceOf([
		{ name: 'cell', ...field },
		{ name: 'last', type: 'string' }
	]);
	return tableOf(`cell,last\n${cell},\n`, resource).rows[0]?.row['cell'];
}

describe('types', () => {
	test.each([
		['string', 'Thiệt hại', 'Thiệt hại'],
		['integer', '-42', -42],
		['number', '12000000000', 12_000_000_000],
		['number', '-0.25', -0.25],
		['boolean', 'true', true],
		['boolean', 'false', false],
		['date', '2024-02-29', '2024-02-29'],
		['year', '2024', 2024]
	])('%s reads %s', (type, cell, expected) => {
		expect(rules({ type }, cell)).toEqual([]);
		expect(value({ type }, cell)).toBe(expected);
	});

	const wrong = {
		number: 'is not a number. Write it in full digits, e.g. 12000000000.',
		integer: 'is not a whole number. Write it in full digits, e.g. 1200.',
		boolean: 'is neither true nor false. Write true or false, in lower case.',
		date: 'is not a date. Write year-month-day, e.g. 2025-10-25.',
		year: 'is not a year. Write four digits, e.g. 2024.'
	};

	test.each(['12 bn', '1e9', '1 000', '$5', '5%', 'NaN', 'Infinity', '0x10', '+1', '.5', '1.', '--1', '１２'])(
		'number refuses %s',
		(cell) => {
			expect(rules({ type: 'number' }, cell)).toEqual([`"${cell}" ${wrong.number}`]);
			expect(value({ type: 'number' }, cell)).toBeNull();
		}
	);

	test('number refuses thousands separators and more digits than a number holds', () => {
		expect(rules({ type: 'number' }, '"1,000"')).toEqual([`"1,000" ${wrong.number}`]);
		expect(rules({ type: 'number' }, '9'.repeat(400))).toHaveLength(1);
	});

	test.each([
		['number', '007', 'has a zero before its first digit. Delete the zero.'],
		['number', '-00.5', 'has a zero before its first digit. Delete the zero.'],
		['integer', '01', 'has a zero before its first digit. Delete the zero.'],
		['number', '-0', 'is zero with a sign. Write 0.'],
		['number', '-0.00', 'is zero with a sign. Write 0.'],
		[
			'integer',
			'9007199254740993',
			'has more than 15 digits that count, and the last would be lost. Round it, or correct it.'
		],
		[
			'number',
			'0.1234567890123456',
			'has more than 15 digits that count, and the last would be lost. Round it, or correct it.'
		],
		[
			'number',
			'10000000000000000',
			'is above 9007199254740991, the largest number that is kept exactly. Correct the value or take a larger unit.'
		]
	])('%s refuses %s, of which a number would keep something else', (type, cell, rule) => {
		expect(rules({ type }, cell)).toEqual([`"${cell}" ${rule}`]);
		expect(value({ type }, cell)).toBeNull();
	});

	test.each([
		['0', 0],
		['0.007', 0.007],
		['-0.5', -0.5],
		['391800000000000', 391_800_000_000_000],
		['123456789.012345', 123_456_789.012345],
		['100.0', 100]
	])('number reads %s', (cell, expected) => {
		expect(rules({ type: 'number' }, cell)).toEqual([]);
		expect(value({ type: 'number' }, cell)).toBe(expected);
	});

	test.each(['1.0', '1e3', 'one'])('integer refuses %s', (cell) => {
		expect(rules({ type: 'integer' }, cell)).toEqual([`"${cell}" ${wrong.integer}`]);
	});

	test.each(['TRUE', 'yes', '1', '0'])('boolean refuses %s', (cell) => {
		expect(rules({ type: 'boolean' }, cell)).toEqual([`"${cell}" ${wrong.boolean}`]);
	});

	test.each(['2023-02-29', '2024-13-01', '2024-1-1', '01/02/2024', '2024'])('date refuses %s', (cell) => {
		expect(rules({ type: 'date' }, cell)).toEqual([`"${cell}" ${wrong.date}`]);
	});

	test.each(['24', '02024', '2024.0', '-2024', '0000', '0999'])('year refuses %s', (cell) => {
		expect(rules({ type: 'year' }, cell)).toEqual([`"${cell}" ${wrong.year}`]);
	});
});

describe('lists', () => {
	const list = { type: 'string', list: { delimiter: ';', itemType: 'integer' } };

	test('become arrays of typed items, and null where the cell is empty', () => {
		expect(value(list, '7;12;13')).toEqual([7, 12, 13]);
		expect(value(list, '7')).toEqual([7]);
		expect(value(list, '')).toBeNull();
	});

	test('name each bad item', () => {
		expect(rules(list, '7;seven;1.5')).toEqual([
			'"seven" is not a whole number. Write it in full digits, e.g. 1200.',
			'"1.5" is not a whole number. Write it in full digits, e.g. 1200.'
		]);
	});

	test.each(['7;;8', '7;', '7; 8'])('have no empty item and no white space: %s', (cell) => {
		expect(rules(list, cell)).toEqual([`"${cell}" has an empty item or white space beside ";". Delete it.`]);
	});

	test('keep to a closed list item by item', () => {
		const flags = { type: 'string', list: { delimiter: ';', constraints: { enum: ['break', 'echo'] } } };
		expect(rules(flags, 'break;echo')).toEqual([]);
		expect(rules(flags, 'break;guess')).toEqual(['"guess" is not in the closed list. Write one of: break, echo.']);
	});
});

describe('constraints', () => {
	test('required refuses an empty cell', () => {
		expect(rules({ type: 'string', constraints: { required: true } }, '')).toEqual([
			'The cell is empty, but this column is required. Fill in the value or delete the row.'
		]);
	});

	test('enum is a closed list', () => {
		const status = { type: 'string', constraints: { enum: ['reported', 'survey', 'estimate', 'projection'] } };
		expect(rules(status, 'survey')).toEqual([]);
		expect(rules(status, 'guess')).toEqual([
			'"guess" is not in the closed list. Write one of: reported, survey, estimate, projection.'
		]);
	});

	test('pattern matches the whole text', () => {
		const code = { type: 'string', constraints: { pattern: '[A-Z]{3}|WORLD' } };
		expect(rules(code, 'WORLD')).toEqual([]);
		expect(rules(code, 'USAA')).toEqual([
			'"USAA" does not fit the pattern ^(?:[A-Z]{3}|WORLD)$. Write it in that form.'
		]);
	});

	test('minimum and maximum include their own value', () => {
		const share = { type: 'number', constraints: { minimum: 0, maximum: 100 } };
		expect(['0', '100'].flatMap((cell) => rules(share, cell))).toEqual([]);
		expect(rules(share, '-0.1')).toEqual(['"-0.1" is below the minimum 0. Correct the value.']);
		expect(rules(share, '100.1')).toEqual(['"100.1" is above the maximum 100. Correct the value.']);
	});

	test('minimum of a date compares dates', () => {
		const date = { type: 'date', constraints: { minimum: '2001-11-23' } };
		expect(rules(date, '2001-11-22')).toEqual(['"2001-11-22" is below the minimum 2001-11-23. Correct the value.']);
	});

	test('exclusiveMinimum does not include its own value', () => {
		const rate = { type: 'number', constraints: { exclusiveMinimum: 0 } };
		expect(rules(rate, '0.0001')).toEqual([]);
		expect(rules(rate, '0')).toEqual(['"0" is not above 0. Correct the value, or leave the row out.']);
		expect(rules(rate, '-3')).toEqual(['"-3" is not above 0. Correct the value, or leave the row out.']);
	});

	test('minLength and maxLength count characters', () => {
		const text = { type: 'string', constraints: { minLength: 2, maxLength: 3 } };
		expect(rules(text, 'ab')).toEqual([]);
		expect(rules(text, 'a')).toEqual(['1 characters are fewer than 2. Add the rest.']);
		expect(rules(text, 'abcd')).toEqual(['4 characters are more than 3. Shorten it.']);
	});

	test.each([' 5', '5 ', '\u00a05'])('white space around a cell is a fault: %j', (cell) => {
		expect(rules({ type: 'number' }, cell)).toEqual([
			`"${cell}" has white space at its start or end. Delete the white space.`
		]);
	});
});

describe('keys', () => {
	const fields = ['entity', 'year', 'title'].map((name) => ({ name, type: 'string' }));

	test('name both lines of a repeated primary key', () => {
		const resource = resourceOf(fields, { primaryKey: ['entity', 'year'] });
		const text = 'entity,year,title\nUSA,2023,a\nUSA,2024,b\nUSA,2023,c\nUSA,2023,d\n';
		const already = 'already stands on line 2. Correct or delete one of the two rows.';
		expect(shown(tableOf(text, resource))).toEqual([
			`4 –: The key entity "USA", year "2023" on line 4 ${already}`,
			`5 –: The key entity "USA", year "2023" on line 5 ${already}`
		]);
	});

	test('of one column are named by it, and may not be empty', () => {
		const resource = resourceOf(fields, { primaryKey: 'entity' });
		expect(shown(tableOf('entity,year,title\nUSA,,\n,,\nUSA,,\n', resource))).toEqual([
			'3 entity: The cell is empty, but this column is required. Fill in the value or delete the row.',
			'4 entity: The key entity "USA" on line 4 already stands on line 2. Correct or delete one of the two rows.'
		]);
	});

	test('unique columns may be empty often but hold a value once', () => {
		const [entity, year] = fields;
		const resource = resourceOf([{ ...entity, constraints: { unique: true } }, { ...year }]);
		expect(shown(tableOf('entity,year\n,1\n,2\nUSA,3\nUSA,4\n', resource))).toEqual([
			'5 entity: The key entity "USA" on line 5 already stands on line 4. Correct or delete one of the two rows.'
		]);
	});

	test('of several columns do not confuse cells that read alike when joined', () => {
		const resource = resourceOf(fields, { primaryKey: ['entity', 'year'] });
		expect(tableOf('entity,year,title\n"a,b",c,\na,"b,c",\n', resource).faults).toEqual([]);
	});

	test('that other cells follow from have them alike in every row', () => {
		const resource = resourceOf(fields, { fixedBy: [{ key: 'entity', columns: ['title'] }] });
		expect(
			shown(tableOf('entity,year,title\nAK,1,Alaska\nAL,1,Alabama\nAK,2,Alaska\nAK,3,Alabama\n,4,x\n,5,y\n', resource))
		).toEqual(['5 title: "Alabama" stands beside entity "AK", which has "Alaska" on line 2. Correct one of the two.']);
	});
});

test('a table that must be whole says how many rows it lacks', () => {
	const resource = resourceOf([{ name: 'number', type: 'integer' }], {}, { requiredRows: 3 });
	expect(shown(tableOf('number\n1\n2\n3\n', resource))).toEqual([]);
	expect(shown(tableOf('number\n1\n2\n', resource))).toEqual([
		'– –: The table has 2 rows; it is whole with 3. Add what is missing, or correct "requiredRows" in datapackage.json.'
	]);
});
