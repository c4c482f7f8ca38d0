import { describe, expect, test } from 'vitest';
import { withAliases } from '$lib/api/server/aliases';
import { apiFiles } from '$lib/api/server/files';
import { openData } from '$lib/data/server/load';
import { renamedIds } from '$lib/data/server/renamed';
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

describe('a figure whose metric or document was renamed', () => {
	const files = new Map([
		['figures/VNM.json', 'place'],
		['figures/VNM.2024.new_name.new-paper.json', 'whole'],
		['figures/USA.2024.new_name.age-60-plus.new-paper.json', 'part'],
		['figures/USA.2024.other.new-paper-2.json', 'other']
	]);

	test('keeps its receipt at every id that it had', () => {
		const all = withAliases(files, [
			{ kind: 'metric', alias: 'old_name', id: 'new_name' },
			{ kind: 'source', alias: 'old-paper', id: 'new-paper' },
			{ kind: 'publisher', alias: 'old-house', id: 'new-paper' }
		]);
		expect([...all].slice(files.size)).toEqual([
			['figures/VNM.2024.old_name.new-paper.json', 'whole'],
			['figures/USA.2024.old_name.age-60-plus.new-paper.json', 'part'],
			['figures/VNM.2024.new_name.old-paper.json', 'whole'],
			['figures/USA.2024.new_name.age-60-plus.old-paper.json', 'part'],
			['figures/VNM.2024.old_name.old-paper.json', 'whole'],
			['figures/USA.2024.old_name.age-60-plus.old-paper.json', 'part']
		]);
	});

	test('every file of one figure is one that the renaming understands', () => {
		const found = withAliases(apiFiles(openData()), [{ kind: 'source', alias: 'former-paper', id: 'fbi-ic3-2024' }]);
		const of = (source: string) =>
			[...found.keys()].filter((path) => path.startsWith('figures/') && path.endsWith(`.${source}.json`));
		expect(of('fbi-ic3-2024').length).toBeGreaterThan(10);
		expect(of('former-paper').map((path) => path.replace('former-paper', 'fbi-ic3-2024'))).toEqual(of('fbi-ic3-2024'));
	});
});

test('pages are told of what was renamed by kind, and of nothing where tables alone were', () => {
	expect(renamedIds([{ kind: 'table', alias: 'reference/a', id: 'reference/b' }])).toBe(null);
	expect(
		renamedIds([
			{ kind: 'table', alias: 'reference/a', id: 'reference/b' },
			{ kind: 'metric', alias: 'old_name', id: 'new_name' },
			{ kind: 'publisher', alias: 'old-house', id: 'new-house' }
		])
	).toEqual({ metric: { old_name: 'new_name' }, publisher: { 'old-house': 'new-house' }, source: {} });
});
