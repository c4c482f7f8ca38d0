import { describe, expect, test } from 'vitest';
import { majority, usCrimeTypes } from '$lib/charts/us-crime-types/select';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { chartInput, observation } from '../fixtures/observations';

const loss = (category: string, year: number, value: number) =>
	observation({ entity: 'USA', metric: 'ic3_type_losses', category, year, value });
const total = (year: number, value: number) => observation({ entity: 'USA', metric: 'ic3_losses', year, value });
const words = { categories: { fraud: 'Investment fraud', mail: 'Business email', bec: 'BEC' } };
const types = (rows: readonly Observation[], of: Parameters<typeof chartInput>[0] = {}) =>
	usCrimeTypes(chartInput({ words, ...of, rows }));

const fraud = [loss('fraud', 2022, 3.3e9), loss('fraud', 2023, 4.6e9), loss('fraud', 2024, 6.6e9)];
const mail = loss('mail', 2024, 2.8e9);
const rows = [...fraud, mail, total(2024, 16.6e9)];

describe('majority', () => {
	test('is the fewest types, largest first, that make more than half', () => {
		const { rows, share } = majority([loss('a', 2024, 30), loss('b', 2024, 40), loss('c', 2024, 20)], 100);
		expect(rows.map(({ category }) => category)).toEqual(['b', 'a']);
		expect(share).toBe(0.7);
	});

	test('exactly half is not more than half', () => {
		expect(majority([loss('a', 2024, 50)], 100)).toEqual({ rows: [], share: 0 });
	});

	test('without a total, or with one of zero, there is no share', () => {
		expect(majority([loss('a', 2024, 50)], 0)).toEqual({ rows: [], share: 0 });
		expect(majority([], 100)).toEqual({ rows: [], share: 0 });
	});
});

describe('usCrimeTypes', () => {
	test('ranks the types of the last year, those of the title in colour', () => {
		const { items, year, years } = types(rows);
		expect(items.map(({ key, name, colour }) => [key, name, colour])).toEqual([
			['fraud', 'Investment fraud', 1],
			['mail', 'Business email', 1]
		]);
		const [, other] = types([...fraud, mail, total(2024, 10e9)]).items;
		expect([other?.key, other?.colour]).toEqual(['mail', 9]);
		expect([year, years]).toEqual([2024, [2022, 2024]]);
	});

	test('the title names the types that make the majority, small inside the sentence, abbreviations left', () => {
		expect(types(rows).title).toBe(
			m.us_crime_types_title({ types: 'Investment fraud and business email', share: '57%', year: 2024 })
		);
		const shouted = types([loss('fraud', 2024, 6.6e9), loss('bec', 2024, 2.8e9), total(2024, 16.6e9)]);
		expect(shouted.title).toContain('Investment fraud and BEC');
	});

	test('without the year’s total the title is neutral, never an endless share', () => {
		expect(types(fraud).title).toBe(m.us_crime_types_neutral());
		expect(types([...fraud, total(2023, 12e9)]).title).toBe(m.us_crime_types_neutral());
	});

	test('draws ten, says how many more there are, and counts the path among the figures drawn', () => {
		const twelve = Array.from({ length: 12 }, (_, at) => loss(`type-${at}`, 2024, 100 - at));
		const { items, notes, drawn } = types([...twelve, loss('type-0', 2023, 5)]);
		expect(items).toHaveLength(10);
		expect(notes).toEqual([m.us_crime_types_note({ more: 2 })]);
		expect(drawn).toHaveLength(11);
		expect(new Set(drawn).size).toBe(11);
	});

	test('a path is sorted by year and ends with the bar’s own figure', () => {
		const [first] = types([fraud[2], fraud[0], fraud[1]].flatMap((row) => row ?? [])).items;
		expect(first?.points.map(({ row }) => row)).toEqual(fraud);
		expect(first?.points.map(({ amount }) => amount.value)).toEqual([3.3e9, 4.6e9, 6.6e9]);
	});

	test('follows the last year chosen', () => {
		const { year, items } = types(rows, { filters: { to: 2023 } });
		expect([year, items.map(({ points }) => points.at(-1)?.amount.value)]).toEqual([2023, [4.6e9]]);
	});

	test('says that it cannot follow countries', () => {
		expect(types(rows, { filters: { countries: ['VNM'] } }).notes).toContain(m.note_us_only());
	});

	test('nothing is drawn of nothing, and the total alone is nothing', () => {
		expect(types([total(2024, 1)])).toMatchObject({
			items: [],
			drawn: [],
			notes: [],
			title: m.us_crime_types_neutral(),
			subtitle: m.us_crime_types_neutral()
		});
	});
});
