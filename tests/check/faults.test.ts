import { expect, test } from 'vitest';
import { claimFaults } from '$lib/check/server/faults';
import { buildData } from '$lib/data/server/data';
import { loadPackage } from '$lib/data/server/load';
import type { Row } from '$lib/data/server/row';

const loaded = loadPackage('data');

/** The package with one cell of one row changed. */
function changed(resource: string, isRow: (row: Row) => boolean, cells: Row) {
	const tables = loaded.tables.map((table) =>
		table.resource.name === resource
			? {
					...table,
					rows: table.rows.map((entry) => (isRow(entry.row) ? { ...entry, row: { ...entry.row, ...cells } } : entry))
				}
			: table
	);
	return buildData({ ...loaded, tables });
}

const isStep = (claim: string, step: string) => (row: Row) => row['claim'] === claim && row['step'] === step;

test.each([
	[
		'claim-steps',
		isStep('world-attack-39-seconds', 'seconds-between'),
		{ expected: 39.5 },
		/^data\/reference\/claim-steps\.csv:\d+, column "expected": The step comes to 38\.50\d+, not to 39\.5 within 0\.05\./
	],
	[
		'claim-steps',
		isStep('sgp-losses-19-percent', 'cases-growth'),
		{ operands: ['SGP.2024.spf_scam_cases.nowhere', '3'] },
		/^data\/reference\/claim-steps\.csv:\d+, column "operands": "SGP\.2024\.spf_scam_cases\.nowhere" is no figure of data\/observations\./
	],
	[
		'claim-steps',
		isStep('jpn-324bn-yen-usd', 'total'),
		{ result_unit: 'yen' },
		/^data\/reference\/claim-steps\.csv:\d+, column "result_unit": "yen" is no unit\./
	],
	[
		'claims',
		(row: Row) => row['id'] === 'phl-69-percent',
		{ headline: 'rise' },
		/^data\/reference\/claims\.csv:\d+, column "headline": "rise" is no step of this claim/
	],
	[
		'claims',
		(row: Row) => row['id'] === 'phl-69-percent',
		{ say_vi: 'Tăng {rise}.' },
		/^data\/reference\/claims\.csv:\d+, column "say_vi": No step of this claim fills "\{rise\}"\./
	],
	[
		'claim-pictures',
		(row: Row) => row['claim'] === 'jpn-324bn-yen-usd' && row['operand'] === 'step:in-dollars',
		{ operand: 'step:dollars' },
		/^data\/reference\/claim-pictures\.csv:\d+, column "operand": "step:dollars" names no step above it\./
	]
] as const)('a fault in %s is told with file, line, column and rule', (resource, isRow, cells, told) => {
	const [fault] = claimFaults(changed(resource, isRow, cells));
	expect(fault?.message).toMatch(told);
});

test('an operation that nobody knows does not load', () => {
	const data = () => changed('claim-steps', isStep('jpn-324bn-yen-usd', 'total'), { operation: 'guess' });
	expect(() => claimFaults(data())).toThrow('the program needs one of divide, multiply');
});

test('the package itself has none', () => {
	expect(claimFaults(buildData(loaded))).toEqual([]);
});
