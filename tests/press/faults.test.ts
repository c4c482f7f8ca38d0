import { expect, test } from 'vitest';
import { buildData } from '$lib/data/server/data';
import { loadPackage } from '$lib/data/server/load';
import type { Row } from '$lib/data/server/row';
import { pressFaults } from '$lib/press/server/faults';

const loaded = loadPackage('data');

/** What is found wrong once a row of the table is changed. */
function faultsWith(id: string, cells: Row): readonly string[] {
	const tables = loaded.tables.map((table) =>
		table.resource.name === 'recommended'
			? {
					...table,
					rows: table.rows.map((entry) =>
						entry.row['id'] === id ? { ...entry, row: { ...entry.row, ...cells } } : entry
					)
				}
			: table
	);
	return pressFaults(buildData({ ...loaded, tables })).map(({ message }) => message);
}

test('the table as it stands has no fault', () => {
	expect(faultsWith('none', {})).toEqual([]);
});

test.each([
	['usa', { say_en: 'Losses of 20.9 billion in {year}, {amount}.' }, 'A number is typed here.'],
	['usa', { say_vi: 'Thiệt hại {amount}.' }, 'The sentence lacks "{year}".'],
	['usa', { reason_en: 'Because {nothing}.' }, 'Nothing fills "{nothing}".'],
	['usa', { chart: 'no-chart' }, '"no-chart" is no chart.'],
	['usa', { metric: 'bka_cybercrime_losses' }, 'No whole figure of it is held that nobody doubts.'],
	['mys', { figure: 'MYS.2024.rmp_online_scam_losses.asianewshub-my-2025' }, 'The newest whole figure is MYS.2025.'],
	['usa', { print: false, say_en: 'None.', say_vi: 'Không.' }, 'USA.2025.ic3_losses.fbi-ic3-2025 can be printed.'],
	['usa', { beside_en: 'Because.' }, 'The country’s page leads with the same figure. Leave it empty.'],
	[
		'tha',
		{ beside_vi: null },
		'The country’s page leads with THA.2024.rtp_online_crime_losses_cumulative.nationthailand-2024.'
	],
	['usa', { place: 'CAN' }, 'An authority counted losses of "USA", which has no row here.']
])('%s: %o is told', (id, cells, rule) => {
	const told = faultsWith(id, cells).join('\n');
	expect(told).toContain(rule);
	expect(told).toContain('data/reference/recommended.csv');
});
