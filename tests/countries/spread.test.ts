import { describe, expect, test } from 'vitest';
import { onePerPublisher, stripYears, widestSpread } from '$lib/countries/spread';
import { observation } from '../fixtures/observations';
import { countryInput } from '../fixtures/country';

const metrics = ['first', 'second'];
const row = (publisher: string, value: number, of: Parameters<typeof observation>[0] = {}) =>
	observation({ publisher, value, metric: 'first', ...of });

describe('onePerPublisher', () => {
	test('has one figure for each publisher and year, highest first within a year', () => {
		const rows = [row('a', 1), row('b', 5), row('a', 3, { year: 2023 })];
		expect(onePerPublisher(rows, metrics).map(({ publisher, year }) => `${publisher} ${year}`)).toEqual([
			'a 2023',
			'b 2024',
			'a 2024'
		]);
	});

	test('an earlier metric stands for a publisher, however small; within a metric the highest figure', () => {
		const rows = [row('a', 9, { metric: 'second' }), row('a', 1), row('a', 2, { source: 'later' })];
		expect(onePerPublisher(rows, metrics).map(({ value }) => value)).toEqual([2]);
	});

	test('copies and other metrics are left out', () => {
		expect(onePerPublisher([row('a', 1, { flags: ['echo'] }), row('b', 1, { metric: 'third' })], metrics)).toEqual([]);
	});
});

describe('widestSpread', () => {
	test('finds the year whose figures lie furthest apart, lowest first', () => {
		const rows = [row('a', 2), row('b', 4), row('a', 1, { year: 2023 }), row('b', 10, { year: 2023 })];
		const found = widestSpread(rows);
		expect(found?.year).toBe(2023);
		expect(found?.times).toBe(10);
		expect(found?.rows.map(({ value }) => value)).toEqual([1, 10]);
	});

	test('counts from the lower bound of the lowest to the upper bound of the highest', () => {
		expect(widestSpread([row('a', 8, { low: 8, high: 10 }), row('b', 2)])?.times).toBe(5);
	});

	test('is null for one publisher, for parts of a year, and where a figure is zero', () => {
		expect(widestSpread([row('a', 1)])).toBeNull();
		expect(widestSpread([row('a', 1), row('b', 9, { flags: ['part-year'] })])).toBeNull();
		expect(widestSpread([row('a', 0), row('b', 9)])).toBeNull();
	});
});

describe('stripYears', () => {
	const rows = [2021, 2022, 2023].flatMap((year) => [row('a', 1, { year }), row('b', 4, { year })]);

	test('keeps as many of the last years as there is room for, and at least one', () => {
		expect(stripYears(rows, 4, countryInput()).map(({ year }) => year)).toEqual([2022, 2023]);
		expect(stripYears(rows, 1, countryInput()).map(({ year }) => year)).toEqual([2023]);
	});

	test('a publisher keeps its colour from year to year', () => {
		const years = stripYears(rows, 9, countryInput());
		expect(years.map((year) => year.rows.map(({ name, colour }) => `${name}${colour}`))).toEqual([
			['b2', 'a1'],
			['b2', 'a1'],
			['b2', 'a1']
		]);
	});
});
