import { describe, expect, test } from 'vitest';
import { countryYears, onePerPublisher } from '$lib/countries/spread';
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

describe('countryYears', () => {
	const rows = [2021, 2022, 2023].flatMap((year) => [row('a', 1, { year }), row('b', 4, { year })]);

	test('keeps as many of the last years as there is room for, and at least one', () => {
		expect(countryYears(rows, 4, countryInput()).map(({ year }) => year)).toEqual([2022, 2023]);
		expect(countryYears(rows, 1, countryInput()).map(({ year }) => year)).toEqual([2023]);
	});

	test('a publisher keeps its colour from year to year', () => {
		const years = countryYears(rows, 9, countryInput());
		expect(years.map((year) => year.rows.map(({ name, colour }) => `${name}${colour}`))).toEqual([
			['b2', 'a1'],
			['b2', 'a1'],
			['b2', 'a1']
		]);
	});

	test('a bracket ties figures of one thing, as the strip of that year has them', () => {
		const years = countryYears(rows, 4, { ...countryInput(), rows });
		expect(years.map(({ brackets }) => brackets.map(({ text }) => text))).toEqual([['4×|apart'], ['4×|apart']]);
		const unlike = rows.map((one) => (one.publisher === 'b' ? { ...one, metric: 'second' } : one));
		const apart = countryYears(unlike, 4, { ...countryInput(), rows: unlike });
		expect(apart.map(({ brackets }) => brackets)).toEqual([[], []]);
	});
});
