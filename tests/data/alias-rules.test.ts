import { describe, expect, test } from 'vitest';
import { withAliases } from '$lib/api/server/files';
import { lines, packageFaults, RESOURCES } from '../fixtures/small-package';

const ALIASES = {
	name: 'aliases',
	path: 'reference/aliases.csv',
	schema: {
		fields: [
			{ name: 'kind', type: 'string', constraints: { enum: ['table', 'metric', 'publisher', 'source'] } },
			{ name: 'alias', type: 'string' },
			{ name: 'id', type: 'string', constraints: { pattern: '[a-z0-9_/-]+' } },
			{ name: 'since', type: 'date' }
		],
		primaryKey: ['kind', 'alias']
	}
};

/** Faults of a table of aliases in a small package. */
function faults(...rows: readonly string[]): readonly string[] {
	const descriptor = { name: 'small', title: 'A small package', resources: [...RESOURCES, ALIASES] };
	return packageFaults({
		'datapackage.json': JSON.stringify(descriptor),
		'reference/aliases.csv': lines('kind,alias,id,since', ...rows)
	});
}

describe('ids that were renamed', () => {
	test('lead to what there is', () => {
		expect(faults('table,observations/thefts,observations/losses,2026-11-26')).toEqual([]);
	});

	test('lead nowhere, which is told', () => {
		expect(faults('table,observations/thefts,observations/gains,2026-11-26')).toEqual([
			expect.stringContaining('No table has the id "observations/gains". Name one that there is.')
		]);
	});

	test('are given to nothing else', () => {
		expect(faults('table,reference/sources,observations/losses,2026-11-26')).toEqual([
			expect.stringContaining('"reference/sources" is still the id of a table. Delete the row.')
		]);
	});

	test('keep their files', () => {
		const files = new Map([
			['metrics/new_name.json', 1],
			['metrics/new_name.csv', 2],
			['metrics/new_name_too.csv', 3],
			['sources/new_name.json', 4]
		]);
		const all = withAliases(files, [{ kind: 'metric', alias: 'old_name', id: 'new_name' }]);
		expect([...all].slice(4)).toEqual([
			['metrics/old_name.json', 1],
			['metrics/old_name.csv', 2]
		]);
	});
});
