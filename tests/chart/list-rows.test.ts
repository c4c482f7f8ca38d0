import { describe, expect, test } from 'vitest';
import { listsOf } from '$lib/chart/figure/list-rows';
import { tableOf } from '$lib/chart/figure/table-rows';
import type { Observation } from '$lib/data/observation';
import { observation } from '../fixtures/observations';

const words = {
	entities: { VNM: 'Viet Nam', KHM: 'Cambodia' },
	publishers: { office: 'The office', bank: 'The bank' },
	counts: {},
	categories: {},
	metrics: {},
	quantities: {}
};
const row = (entity: string, year: number, value: number, of: Partial<Observation> = {}) =>
	observation({ id: `${entity}.${year}.${value}`, entity, year, value, unit: 'percent', ...of });
const listed = (rows: readonly Observation[]) =>
	listsOf(tableOf({ rows, amounts: new Map() }, { words, language: 'en', published: {} }));

describe('figures as lists', () => {
	test('a list a place, a line a figure, with the status where nobody counted it', () => {
		const lists = listed([
			row('VNM', 2019, 68.7),
			row('VNM', 2020, 70.3, { status: 'estimate' }),
			row('KHM', 2019, 33.7, { flags: ['break'] })
		]);
		expect(lists.map(({ name, figures }) => [name, ...figures.map(({ text }) => text)])).toEqual([
			['Viet Nam', '2019: 68.7%', '2020: 70.3%, Estimate'],
			['Cambodia', '2019: 33.7%, Reported (break)']
		]);
	});

	test('publishers of one place are told apart', () => {
		const lists = listed([row('VNM', 2019, 1), row('VNM', 2020, 2, { publisher: 'bank' })]);
		expect(lists.map(({ name }) => name)).toEqual(['The office', 'The bank']);
	});

	test('every row is told once, whose it is beside it', () => {
		const lists = listed([row('VNM', 2019, 1), row('KHM', 2019, 2)]);
		expect(lists.flatMap(({ figures }) => figures.map(({ id, of }) => [id, of.entity]))).toEqual([
			['VNM.2019.1', 'VNM'],
			['KHM.2019.2', 'KHM']
		]);
	});

	test('what has no year is told by its name and its days', () => {
		const column = (key: string, label: string, opens = false) => ({
			key,
			label,
			number: false,
			sortable: true,
			opens
		});
		const cell = (text: string) => ({ text, sort: text });
		const lists = listsOf({
			columns: [column('treaty', 'Treaty'), column('state', 'State', true), column('deposited', 'Deposited')],
			rows: [
				{
					id: 'a',
					of: { entity: 'DZA', year: 2025, status: 'reported' },
					cells: { treaty: cell('Hanoi'), state: cell('Algeria'), deposited: cell('25 October 2025') }
				}
			]
		});
		expect(lists).toEqual([
			{
				name: 'Hanoi',
				figures: [
					{
						id: 'a',
						of: { entity: 'DZA', year: 2025, status: 'reported' },
						text: 'Algeria: Deposited 25 October 2025'
					}
				]
			}
		]);
	});

	test('no rows are no lists', () => {
		expect(listed([])).toEqual([]);
	});
});
