import { describe, expect, test } from 'vitest';
import { DataFaults } from '$lib/data/server/data-error';
import { parsePackage, readPackage } from '$lib/data/server/package';
import { packageOnDisk } from '../fixtures/bad-data';

const id = { name: 'id', type: 'string' };

/** A descriptor with one resource, whose properties and schema may be replaced. */
function descriptor(properties: object, schema: object = {}): string {
	const resource = { name: 'a', path: 'reference/a.csv', schema: { fields: [id], ...schema }, ...properties };
	return JSON.stringify({ name: 'test', resources: [resource] });
}

/** "path: rule" for each fault that keeps the text from being a descriptor. */
function faults(text: string): readonly string[] {
	try {
		parsePackage(text, 'data/datapackage.json');
		return [];
	} catch (error) {
		if (!(error instanceof DataFaults)) throw error;
		return error.faults.map(({ column, rule }) => `${column ?? ''}: ${rule}`);
	}
}

test('a good descriptor is read with the defaults of the standard', () => {
	const { name, resources } = parsePackage(descriptor({}, { primaryKey: 'id' }), 'datapackage.json');
	expect(name).toBe('test');
	expect(resources).toEqual([
		{
			name: 'a',
			path: 'reference/a.csv',
			title: { en: '', vi: '' },
			description: { en: '', vi: '' },
			lastLookedAt: '',
			requiredRows: null,
			hash: '',
			rowCount: null,
			allowEmpty: false,
			licenses: [],
			sources: [],
			schemaPath: '',
			schema: {
				fields: [
					{
						name: 'id',
						type: 'string',
						format: 'default',
						partialDate: false,
						delimiter: ',',
						itemType: 'string',
						title: '',
						description: '',
						constraints: {
							required: true,
							unique: false,
							enum: null,
							minimum: null,
							maximum: null,
							exclusiveMinimum: null,
							minLength: null,
							maxLength: null,
							pattern: null
						}
					}
				],
				missingValues: [''],
				primaryKey: ['id'],
				uniqueKeys: [],
				foreignKeys: [],
				dateOrder: [],
				fixedBy: []
			}
		}
	]);
});

const MOMENT = 'There must be a day and an hour of the calendar here: 2026-09-26T00:00:00Z.';

describe('a bad descriptor', () => {
	test.each([
		['{"name":"test"}', 'resources: There must be a list of at least one resource.'],
		[descriptor({ name: 5 }), 'resources[0].name: There must be a text here.'],
		[
			descriptor({ name: '../a' }),
			'resources[0].name: A name is made of small letters, digits and hyphens: global-losses.'
		],
		[
			descriptor({}, { dateOrder: [['id', 'signed']] }),
			'resources[0].schema.dateOrder[0]: "signed" is not a field of this table. Name one of its fields.'
		],
		[
			descriptor({}, { fixedBy: [{ key: 'id', columns: ['name'] }] }),
			'resources[0].schema.fixedBy[0].columns: "name" is not a field of this table. Name one of its fields.'
		],
		[
			descriptor({ path: '../a.csv' }),
			'resources[0].path: The path must lead down to a CSV file, in lower case: observations/global-losses.csv.'
		],
		[descriptor({ encoding: 'latin1' }), 'resources[0].encoding: The files here are UTF-8.'],
		[
			descriptor({ dialect: { delimiter: ';' } }),
			'resources[0].dialect.delimiter: The files here are separated by commas.'
		],
		[descriptor({}, { fields: [] }), 'resources[0].schema.fields: There must be a list of at least one field.'],
		[
			descriptor({}, { fields: [id, id] }),
			'resources[0].schema.fields[1].name: Another field has the same: see resources[0].schema.fields[0].name.'
		],
		[
			descriptor({}, { fields: [{ name: 'id', type: 'money' }] }),
			'resources[0].schema.fields[0].type: There must be one of these here: string, integer, number, boolean, date, year.'
		],
		[
			descriptor({}, { fields: [{ ...id, constraints: { smallest: 1 } }] }),
			'resources[0].schema.fields[0].constraints.smallest: This constraint is not checked here. Use only: required, unique, enum, minimum, maximum, exclusiveMinimum, minLength, maxLength, pattern.'
		],
		[
			descriptor({}, { fields: [{ ...id, constraints: { required: 'yes' } }] }),
			'resources[0].schema.fields[0].constraints.required: There must be true or false here.'
		],
		[
			descriptor({}, { fields: [{ ...id, constraints: { minimum: 1 } }] }),
			'resources[0].schema.fields[0].constraints.minimum: This limit does not fit a field of the type string.'
		],
		[
			descriptor({}, { fields: [{ ...id, constraints: { pattern: '[' } }] }),
			'resources[0].schema.fields[0].constraints.pattern: This is not a regular expression.'
		],
		[
			descriptor({}, { fields: [{ ...id, constraints: { enum: ['a', 1] } }] }),
			'resources[0].schema.fields[0].constraints.enum[1]: There must be a string here, because the field is of the type string.'
		],
		[
			descriptor({}, { fields: [{ name: 'id', type: 'year', partialDate: true }] }),
			'resources[0].schema.fields[0].partialDate: This does not fit a field of the type year, but of string.'
		],
		[
			descriptor({}, { fields: [{ ...id, trueValues: ['yes'] }] }),
			'resources[0].schema.fields[0].trueValues: This property is not supported here. Delete it.'
		],
		[
			descriptor({}, { fieldsMatch: 'subset' }),
			'resources[0].schema.fieldsMatch: Leave this out: only the standard\'s default "exact" is supported here.'
		],
		[
			descriptor({}, { fields: [{ name: 'id', type: 'year', list: { delimiter: ';' } }] }),
			'resources[0].schema.fields[0].list: Only a field of the type string can hold a list.'
		],
		[
			descriptor({}, { fields: [{ ...id, list: { itemType: 'money' } }] }),
			'resources[0].schema.fields[0].list.itemType: There must be one of these here: string, integer, number, boolean, date, year.'
		],
		[
			descriptor({}, { fields: [{ ...id, list: { reference: { resource: 'b', fields: 'id' } } }] }),
			'resources[0].schema.fields[0].list.reference.resource: No resource has this name. Name one of the resources.'
		],
		[
			descriptor({}, { primaryKey: ['id', 'year'] }),
			'resources[0].schema.primaryKey: "year" is not a field of this table. Name one of its fields.'
		],
		[
			descriptor({}, { foreignKeys: [{ fields: 'id', reference: { resource: 'b', fields: 'id' } }] }),
			'resources[0].schema.foreignKeys[0].reference.resource: No resource has this name. Name one of the resources.'
		],
		[
			descriptor({}, { foreignKeys: [{ fields: 'id', reference: { fields: 'code' } }] }),
			'resources[0].schema.foreignKeys[0].reference.fields: "code" is not a field of this table. Name one of its fields.'
		],
		[
			descriptor({}, { foreignKeys: [{ fields: 'id', reference: { resource: 'a', fields: ['id', 'id'] } }] }),
			'resources[0].schema.foreignKeys[0]: "fields" and "reference.fields" must name equally many columns, at least one.'
		]
	])('%s is refused', (text, expected) => {
		expect(faults(text)).toContain(expected);
	});

	test.each([
		[{ title: 'a\u202eb' }, 'title: The text holds the hidden character U+202E. Delete it.'],
		[{ description: '<script>' }, 'description: The text looks like markup at "<s". Write plain text.'],
		[
			{ licenses: [{ path: 'javascript:alert(1)' }] },
			'licenses[0].path: This is not an address. Write it in full, e.g. https://example.org/page.'
		],
		[
			{ sources: [{ title: 'a', path: 'https://a@example.org/' }] },
			'sources[0].path: This is an address with a user before the host. Delete the user and the "@".'
		],
		[{ created: 'yesterday' }, `created: ${MOMENT}`],
		[{ created: '2026-02-30T00:00:00Z' }, `created: ${MOMENT}`],
		[{ created: '2026-02-28' }, `created: ${MOMENT}`]
	])('whose texts, links or date no reader could use is refused: %j', (properties, expected) => {
		expect(faults(JSON.stringify({ ...JSON.parse(descriptor({})), ...properties }))).toEqual([expected]);
	});

	test('may hold patterns of any signs', () => {
		const code = { ...id, constraints: { pattern: '-?[<a-z]+&amp;' } };
		expect(faults(descriptor({}, { fields: [code] }))).toEqual([]);
	});

	test('that is not UTF-8 says so', () => {
		const text = JSON.stringify({ name: 'test', title: 'X' });
		const dir = packageOnDisk({ 'datapackage.json': Buffer.from(text.replace('X', '\u00e9'), 'latin1') });
		expect(() => readPackage(dir)).toThrow(`${dir}/datapackage.json: The file is not UTF-8. Save it as UTF-8.`);
	});

	test('reports all its faults once each, in one message that starts with their number', () => {
		const text = descriptor({ name: '', path: 'A.CSV' }, { fields: [{ name: 'id', type: 'money' }], primaryKey: 'x' });
		expect(faults(text)).toHaveLength(4);
		expect(() => parsePackage(text, 'data/datapackage.json')).toThrow(
			/^4 faults in 1 file\ndata\/datapackage\.json, at resources\[0\]\.name: There must be a text here\.\n/
		);
	});

	test('that is not JSON says so', () => {
		const dir = packageOnDisk({ 'datapackage.json': '{"name": "test",}' });
		expect(() => readPackage(dir)).toThrow(`${dir}/datapackage.json: The file is not JSON: `);
	});

	test('that is not there says so', () => {
		const dir = packageOnDisk({});
		expect(() => readPackage(dir)).toThrow(`${dir}/datapackage.json: The file cannot be read: ENOENT`);
	});
});
