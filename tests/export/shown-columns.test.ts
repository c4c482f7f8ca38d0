import { describe, expect, test } from 'vitest';
import { asPublished, type Amount, type Step } from '$lib/data/convert';
import { fromCsv, picksToCsv } from '$lib/export/csv';
import { SHOWN_COLUMNS, withShown } from '$lib/export/rows';
import { observation } from '../fixtures/observations';

const picked = {
	columns: ['id', 'value'],
	rows: [
		{ id: 'a', value: '25000' },
		{ id: 'b', value: '7' }
	]
};
const rate: Step = { kind: 'exchange-rate', value: 24164.8858, unit: 'VND', year: 2024, source: 'imf' };
const amount = (of: Partial<Amount>): Amount => ({
	value: 1,
	low: null,
	high: null,
	unit: 'USD',
	per: null,
	steps: [rate],
	...of
});
const how = (step: Partial<Step>) =>
	withShown(picked, new Map([['a', amount({ steps: [{ ...rate, ...step }] })]])).rows[0]?.['shown_how'];

describe('withShown', () => {
	test('changes nothing where every amount stands as published, or none is known', () => {
		expect(withShown(picked, new Map())).toBe(picked);
		expect(withShown(picked, new Map([['a', asPublished(observation())]]))).toBe(picked);
	});

	test('a share names the sum it is of, which has no document', () => {
		expect(how({ kind: 'year-sum', value: 120, unit: 'USD', source: '' })).toBe('sum of the parts drawn 120 USD, 2024');
	});

	test('adds six columns behind the others once one amount was computed', () => {
		const { columns, rows } = withShown(picked, new Map([['a', amount({ low: 1.5, high: 0 })]]));
		expect(columns).toEqual(['id', 'value', ...SHOWN_COLUMNS]);
		expect(rows[0]).toEqual({
			id: 'a',
			value: '25000',
			shown_value: '1',
			shown_low: '1.5',
			shown_high: '0',
			shown_unit: 'USD',
			shown_per: '',
			shown_how: 'exchange rate 24164.8858 VND per US dollar, 2024, source imf'
		});
	});

	test('a row without an amount has empty cells, one as published says so', () => {
		const known = new Map([['a', amount({})]]);
		expect(withShown(picked, known).rows[1]).toMatchObject({ shown_value: '', shown_unit: '', shown_how: '' });
		known.set('b', amount({ value: 7, steps: [] }));
		expect(withShown(picked, known).rows[1]).toMatchObject({ shown_value: '7', shown_how: 'as published' });
	});

	test('steps stand in the order they were taken, and what an amount is per is said', () => {
		const people: Step = { kind: 'population', value: 100_987_686, unit: 'persons', year: 2024, source: 'wb' };
		const per = { count: 100_000, of: 'people' } as const;
		const { rows } = withShown(picked, new Map([['a', amount({ per, steps: [rate, people] })]]));
		expect(rows[0]?.['shown_per']).toBe('100000 people');
		expect(rows[0]?.['shown_how']).toBe(
			'exchange rate 24164.8858 VND per US dollar, 2024, source imf; population 100987686 persons, 2024, source wb'
		);
		const user = { count: 1, of: 'internet-users' } as const;
		expect(withShown(picked, new Map([['a', amount({ per: user })]])).rows[0]?.['shown_per']).toBe('1 internet user');
	});

	test('every kind of step has its words', () => {
		expect(how({ kind: 'internet-users', value: 5, unit: 'persons' })).toBe(
			'internet users 5 persons, 2024, source imf'
		);
		expect(how({ kind: 'gdp', value: 4e11, unit: 'USD' })).toBe(
			'gross domestic product 400000000000 USD, 2024, source imf'
		);
		expect(how({ kind: 'us-prices', value: 119.5, unit: 'index' })).toBe(
			'consumer prices of the United States 119.5 index, 2024, source imf'
		);
		expect(how({ kind: 'first-year', value: 12, unit: 'USD' })).toBe(
			'first figure of the series 12 USD, 2024, source imf'
		);
	});

	test('numbers keep 15 significant digits and no more, and pass through the CSV unchanged', () => {
		const table = withShown(picked, new Map([['a', amount({ value: 0.1 + 0.2, low: -1 / 3, high: 391.8e12 })]]));
		expect(fromCsv(picksToCsv(table)).rows[0]).toMatchObject({
			shown_value: '0.3',
			shown_low: '-0.333333333333333',
			shown_high: '391800000000000'
		});
	});
});
