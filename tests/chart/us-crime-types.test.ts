import { describe, expect, test } from 'vitest';
import { usCrimeTypes } from '$lib/charts/us-crime-types/select';
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
const small = ['phishing', 'tech', 'romance'].map((category, at) => loss(category, 2024, (2.2 - at / 10) * 1e9));
const rows = [...fraud, mail, ...small, total(2024, 16.6e9)];

describe('usCrimeTypes', () => {
	test('ranks the types of the last year, those of the title in colour', () => {
		const { items, year, years } = types(rows);
		expect(items.map(({ key, name, colour }) => [key, name, colour])).toEqual([
			['fraud', 'Investment fraud', 1],
			['mail', 'Business email', 1],
			['phishing', 'phishing', 9],
			['tech', 'tech', 9],
			['romance', 'romance', 9]
		]);
		expect([year, years]).toEqual([2024, [2022, 2024]]);
	});

	test('the title names the types that make the majority, small inside the sentence, abbreviations left', () => {
		expect(types(rows).title).toBe(
			'Investment fraud and business email: up to 57% of the losses reported to the FBI in 2024'
		);
		const shouted = types([...fraud, loss('bec', 2024, 2.8e9), ...small, total(2024, 16.6e9)]);
		expect(shouted.title).toContain('Investment fraud and BEC');
	});

	test('without the year’s total, or without most of its kinds, the title says no share', () => {
		const plain = `${m.us_crime_types_neutral()} · 2024`;
		expect(types([...fraud, mail, ...small]).title).toBe(plain);
		expect(types([...fraud, mail, ...small, total(2023, 12e9)]).title).toBe(plain);
		expect(types([...fraud, mail, total(2024, 16.6e9)]).title).toBe(plain);
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
