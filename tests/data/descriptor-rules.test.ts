import { describe, expect, test } from 'vitest';
import { descriptorFaults } from '$lib/data/server/descriptor-rules';
import { parsePackage, readPackage } from '$lib/data/server/package';

/** Columns required, foreign keys, keys beside the first, closed lists, lower limits, upper limits, patterns, own rules. */
type Guards = readonly [string, number, number, number, number, number, number, number, number];

/** What each table of ours had to guard it when this was written. More is welcome; fewer needs a reason. */
const LEAST: readonly Guards[] = [
	['global-losses', 8, 4, 0, 3, 4, 1, 0, 0],
	['viet-nam', 8, 4, 0, 3, 4, 1, 0, 0],
	['national-reports', 8, 4, 0, 3, 4, 1, 0, 0],
	['internet-users', 8, 4, 0, 3, 4, 1, 0, 0],
	['population', 8, 4, 0, 3, 4, 1, 0, 0],
	['gdp', 8, 4, 0, 3, 4, 1, 0, 0],
	['exchange-rates', 8, 4, 0, 3, 4, 1, 0, 0],
	['us-consumer-prices', 8, 4, 0, 3, 4, 1, 0, 0],
	['country-indices', 8, 4, 0, 3, 4, 1, 0, 0],
	['us-crime-types', 9, 5, 0, 3, 4, 1, 0, 0],
	['us-victim-age', 9, 5, 0, 3, 4, 1, 0, 0],
	['us-states', 9, 5, 0, 3, 4, 1, 0, 0],
	['us-state-population', 9, 5, 0, 3, 4, 1, 0, 0],
	['sources', 5, 0, 1, 1, 0, 0, 2, 0],
	['publishers', 6, 2, 1, 1, 0, 0, 1, 0],
	['rhythm', 5, 3, 0, 0, 0, 0, 3, 0],
	['series', 4, 2, 0, 0, 0, 0, 0, 0],
	['crimes', 3, 1, 0, 0, 0, 0, 0, 0],
	['periods', 3, 0, 1, 0, 0, 0, 2, 0],
	['qualifiers', 2, 0, 1, 1, 0, 0, 0, 0],
	['quantities', 3, 0, 1, 0, 0, 0, 1, 0],
	['metrics', 13, 4, 2, 7, 1, 1, 1, 0],
	['categories', 6, 1, 1, 1, 1, 1, 1, 0],
	['claims', 10, 2, 1, 2, 0, 0, 1, 0],
	['lineage', 3, 0, 1, 0, 0, 0, 0, 0],
	['revisions', 2, 0, 2, 0, 0, 0, 0, 0],
	['reporting-rates', 7, 3, 0, 2, 2, 2, 0, 0],
	['under-reporting', 4, 2, 0, 0, 0, 0, 0, 0],
	['entities', 2, 1, 3, 2, 0, 0, 3, 0],
	['groups', 5, 2, 0, 0, 0, 0, 2, 1],
	['tiles', 3, 1, 2, 0, 2, 2, 0, 0],
	['state-tiles', 3, 1, 2, 0, 2, 2, 0, 0],
	['treaties', 8, 3, 1, 0, 1, 0, 2, 1],
	['deposits', 3, 4, 0, 1, 0, 0, 2, 1],
	['party-counts', 3, 2, 0, 0, 2, 0, 1, 0],
	['parties-without-day', 6, 3, 0, 0, 0, 0, 0, 0],
	['status', 4, 3, 0, 3, 0, 0, 2, 1],
	['articles', 12, 1, 1, 0, 2, 2, 0, 2],
	['provisions', 6, 2, 1, 0, 1, 1, 1, 0],
	['summary', 4, 1, 1, 0, 1, 1, 0, 1],
	['timeline', 7, 1, 0, 2, 0, 0, 1, 0],
	['critics', 11, 1, 1, 1, 0, 0, 2, 0],
	['budapest-status', 3, 2, 0, 0, 0, 0, 0, 1]
];

const OURS = readPackage('data');

test('our own tables have a key each, and columns that keep to their roles', () => {
	expect(descriptorFaults('data', OURS).map(({ message }) => message)).toEqual([]);
});

test.each(LEAST)('%s has lost none of its guards', (name, ...least) => {
	const resource = OURS.resources.find((one) => one.name === name);
	expect(resource).toBeDefined();
	if (resource === undefined) return;
	const { schema, requiredRows } = resource;
	const limits = schema.fields.map(({ constraints }) => constraints);
	const found = [
		limits.filter(({ required }) => required).length,
		schema.foreignKeys.length,
		schema.uniqueKeys.length + limits.filter(({ unique }) => unique).length,
		limits.filter((one) => one.enum !== null).length,
		limits.filter(({ minimum, exclusiveMinimum }) => minimum !== null || exclusiveMinimum !== null).length,
		limits.filter(({ maximum }) => maximum !== null).length,
		limits.filter(({ pattern }) => pattern !== null).length,
		schema.dateOrder.length + schema.fixedBy.length + (requiredRows === null ? 0 : 1)
	];
	expect(found.map((count, at) => Math.min(count, least[at] ?? 0))).toEqual(least);
});

/** The faults of a package with one column, in a table of its own beside those of sources and metrics. */
function columnFaults(field: object, more: object = {}, beside: readonly object[] = []): readonly string[] {
	const table = (path: string, fields: readonly object[], schema: object = {}) => ({
		name: path.replace(/^.*\/|\.csv$/g, ''),
		path,
		schema: { fields, primaryKey: 'key', ...schema }
	});
	const key = { name: 'key', type: 'string' };
	const resources = [
		table('reference/sources.csv', [key]),
		table('reference/metrics.csv', [key]),
		table('reference/own.csv', [key, field, ...beside], more)
	];
	const read = parsePackage(JSON.stringify({ name: 'test', resources }), 'x');
	return descriptorFaults('data', read).map(({ column, rule }) => `${column ?? ''}: ${rule}`);
}

describe('a column of a known role says what it must', () => {
	const text = (name: string, constraints: object = {}) => ({ name, type: 'string', constraints });
	const to = (fields: string, resource: string) => ({
		foreignKeys: [{ fields, reference: { resource, fields: 'key' } }]
	});

	test.each([
		[text('source'), 'must have a foreign key to sources'],
		[text('signed_source'), 'must have a foreign key to sources'],
		[text('metric'), 'must have a foreign key to metrics'],
		[text('id', { required: true }), 'must have a pattern'],
		[text('status', { required: true }), 'must have a closed list (enum)'],
		[text('signed_flags'), 'must have a closed list (enum)'],
		[text('kind'), 'must have a closed list (enum)'],
		[
			{ name: 'year', type: 'year', constraints: { required: true, minimum: 1990 } },
			'must be required, with a minimum and a maximum'
		],
		[
			{ name: 'year', type: 'year', constraints: { minimum: 1990, maximum: 2040 } },
			'must be required, with a minimum and a maximum'
		],
		[{ name: 'value', type: 'number', constraints: { required: true } }, 'must have a minimum'],
		[{ name: 'value', type: 'number', constraints: { minimum: 0 } }, 'must be required'],
		[text('title'), 'must be required'],
		[text('url'), 'must have the format uri'],
		[text('signed', { pattern: '.*' }), 'must be a date, or a partialDate']
	])('%j', (field, rule) => {
		expect(columnFaults(field)).toEqual([`resources[2].schema.fields[1]: The column "${field.name}" ${rule}.`]);
	});

	test('and is no fault where it does', () => {
		expect(columnFaults(text('source'), to('source', 'sources'))).toEqual([]);
		expect(columnFaults(text('publisher'))).toEqual([]);
		expect(columnFaults(text('kind'), {}, [text('kind_vi')])).toEqual([]);
		expect(columnFaults({ name: 'signed', type: 'string', partialDate: true })).toEqual([]);
		expect(columnFaults({ name: 'signed', type: 'date' })).toEqual([]);
		expect(columnFaults({ name: 'url', type: 'string', format: 'uri' })).toEqual([]);
		expect(
			columnFaults({ name: 'value', type: 'number', constraints: { required: true, exclusiveMinimum: 0 } })
		).toEqual([]);
	});

	test('a text is required in both languages or in neither', () => {
		const required = { required: true };
		expect(columnFaults(text('name', required), {}, [text('name_vi', required)])).toEqual([]);
		expect(columnFaults(text('name'), {}, [text('name_vi')])).toEqual([]);
		expect(columnFaults(text('label_en'), {}, [])).toEqual([
			'resources[2].schema.fields[1]: The column "label_en" must have "label_vi" beside it.'
		]);
		expect(columnFaults(text('name', required), {}, [text('name_vi')])).toEqual([
			'resources[2].schema.fields[2]: The column "name_vi" must be required as "name" is, or neither of them.'
		]);
		expect(columnFaults(text('label_en'), {}, [text('label_vi', required)])).toEqual([
			'resources[2].schema.fields[2]: The column "label_vi" must be required as "label_en" is, or neither of them.'
		]);
	});
});

test('every table has a primary key', () => {
	expect(columnFaults({ name: 'x', type: 'string' }, { primaryKey: undefined })).toEqual([
		'resources[2].schema: The table must have a primary key. Name it.'
	]);
});
