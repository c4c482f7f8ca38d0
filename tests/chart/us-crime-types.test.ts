import { describe, expect, test } from 'vitest';
import { layoutBars } from '$lib/chart/views/bars/layout';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { cardOf, smallInput } from '../fixtures/draw-input';
import { observation } from '../fixtures/observations';

const loss = (category: string, year: number, value: number) =>
	observation({ entity: 'USA', metric: 'ic3_type_losses', category, year, value });
const total = (year: number, value: number) => observation({ entity: 'USA', metric: 'ic3_losses', year, value });
const words = { categories: { fraud: 'Investment fraud', mail: 'Business email', bec: 'BEC' } };
const types = (rows: readonly Observation[], of: Parameters<typeof smallInput>[1] = {}) => {
	const { drawing, chartText } = cardOf('us-crime-types', smallInput('us-crime-types', { words, ...of, rows }));
	const years = [2010, drawing.year ?? 0] as const;
	const groups = [{ heading: '', items: drawing.series }];
	const layout = layoutBars({
		groups,
		year: years[1],
		years,
		width: 640,
		ranked: true,
		text: ({ value }) => String(value)
	});
	const items = layout.bars.flatMap(({ key }) => drawing.series.find((one) => one.key === key) ?? []);
	return { ...chartText, items, year: drawing.year };
};

const fraud = [loss('fraud', 2022, 3.3e9), loss('fraud', 2023, 4.6e9), loss('fraud', 2024, 6.6e9)];
const mail = loss('mail', 2024, 2.8e9);
const small = ['phishing', 'tech', 'romance'].map((category, at) => loss(category, 2024, (2.2 - at / 10) * 1e9));
const rows = [...fraud, mail, ...small, total(2024, 16.6e9)];

describe('losses by kind of crime', () => {
	test('ranks the types of the last year, and brings out those of the title', () => {
		const { items, year, spoken, reading } = types(rows);
		expect(items.map(({ key, name }) => [key, name])).toEqual([
			['fraud', 'Investment fraud'],
			['mail', 'Business email'],
			['phishing', 'phishing'],
			['tech', 'tech'],
			['romance', 'romance']
		]);
		expect(spoken).toEqual(['fraud', 'mail']);
		expect(year).toBe(2024);
		expect(reading).toBe('Each small line, which leads up to the bar, has a scale of its own.');
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
		expect(notes).toEqual([
			'Series that only the file of all data holds, since the picture shows the largest: 2.',
			'A complaint may carry several kinds, so kinds do not add up to the total.'
		]);
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

	test('nothing is drawn of years without a figure, nor a year after the last that has one', () => {
		expect(types(rows, { filters: { to: 2015 } })).toMatchObject({ drawn: [], title: m.us_crime_types_neutral() });
		expect(types(rows, { filters: { from: 2023, to: 2026 } })).toMatchObject({ year: 2024 });
	});

	test('says that it cannot follow countries', () => {
		expect(types(rows, { filters: { countries: ['VNM'] } }).notes).toContain(m.chart_note_us_only());
	});

	test('nothing is drawn of nothing, and the total alone is nothing', () => {
		expect(types([total(2024, 1)])).toMatchObject({
			items: [],
			drawn: [],
			title: m.us_crime_types_neutral(),
			subtitle: 'US dollars.'
		});
	});
});
