import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';

/** The published profiles of Data Package 2.0, where the machine has them: no part of the product. */
const PROFILES = '/work/shared/standards/datapackage-2.0';

function json(file: string): Record<string, unknown> {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** What a profile says against a document, as "/resources/0/path must be string". */
function faultsBy(profile: string, document: unknown): readonly string[] {
	const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
	addFormats(ajv);
	const validate = ajv.compile(json(`${PROFILES}/${profile}.json`));
	validate(document);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.skipIf(!existsSync(PROFILES))('the published profiles of Data Package 2.0', () => {
	test('find no fault in datapackage.json', () => {
		expect(faultsBy('datapackage', json('data/datapackage.json'))).toEqual([]);
	});

	test('find no fault in any schema, those in files of their own too', () => {
		const shared = openData().descriptor.schemas.map(({ path }) => json(`data/${path}`));
		expect(shared.length).toBe(3);
		expect(shared.flatMap((schema) => faultsBy('tableschema', schema))).toEqual([]);
	});

	test('tell a field whose type they do not know', () => {
		const schema = { fields: [{ name: 'flags', type: 'list' }] };
		expect(faultsBy('tableschema', schema)).toContain('/fields/0/type must be equal to one of the allowed values');
	});
});

test('a column of lists is a string to the standard, with what its items keep to beside it', () => {
	const { fields } = json('data/schemas/observations.json');
	expect(fields).toContainEqual(
		expect.objectContaining({
			name: 'flags',
			type: 'string',
			list: expect.objectContaining({ delimiter: ';', itemType: 'string' })
		})
	);
	const { resources } = openData().descriptor;
	const flags = resources[0]?.schema.fields.find(({ name }) => name === 'flags');
	expect(flags).toMatchObject({ type: 'list', delimiter: ';', itemType: 'string' });
	const claims = resources.find(({ name }) => name === 'claims');
	expect(claims?.schema.foreignKeys).toContainEqual({
		fields: ['countries'],
		resource: 'entities',
		references: ['code']
	});
});
