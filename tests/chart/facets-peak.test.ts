import { describe, expect, test } from 'vitest';
import { peakOf, placePeak } from '$lib/chart/views/facets/peak';
import type { Observation } from '$lib/data/observation';
import { observation, point, yearly } from '../fixtures/observations';

const yearOf = (rows: readonly Observation[]) => peakOf(rows.map(point))?.row.year ?? null;

describe('peakOf', () => {
	test('is the highest figure where it is not the last', () => {
		expect(yearOf(yearly({ 2021: 3, 2022: 9, 2023: 5, 2024: 6 }))).toBe(2022);
	});

	test('there is none where the last is the highest, of one figure, of none, and of figures that are all alike', () => {
		expect([yearOf(yearly({ 2021: 3, 2022: 9 })), yearOf(yearly({ 2021: 3 })), yearOf([])]).toEqual([null, null, null]);
		expect([yearOf(yearly({ 2021: 0, 2022: 0 })), yearOf(yearly({ 2020: 5, 2021: 5, 2022: 1 }))]).toEqual([null, null]);
	});

	test('there is none across a break or a missing year: what came before was counted in another way, or nobody knows', () => {
		const [high, low] = [
			observation({ year: 2022, value: 9 }),
			observation({ year: 2023, value: 5, flags: ['break'] })
		];
		expect(yearOf([high, low])).toBeNull();
		expect(yearOf(yearly({ 2021: 9, 2023: 5 }))).toBeNull();
		expect(yearOf([observation({ year: 2021, value: 1 }), { ...high, flags: ['break'] }, { ...low, flags: [] }])).toBe(
			2022
		);
	});

	test('there is none where another office counts, or another thing is counted, by the last year', () => {
		const [high, low] = [observation({ year: 2022, value: 9 }), observation({ year: 2023, value: 5 })];
		expect(yearOf([high, { ...low, metric: 'other' }])).toBeNull();
		expect(yearOf([high, { ...low, office: 'other' }])).toBeNull();
	});

	test.each(['part-year', 'incomplete', 'disputed', 'not-found-again'] as const)(
		'a highest figure that is %s is not named, and neither is the next',
		(flag) => {
			const high = observation({ year: 2022, value: 9, flags: [flag] });
			expect(yearOf([observation({ year: 2021, value: 7 }), high, observation({ year: 2023, value: 5 })])).toBeNull();
		}
	);

	test('a last figure of part of a year leaves the peak of the whole ones', () => {
		const part = observation({ year: 2023, value: 5, flags: ['part-year'] });
		expect(yearOf([observation({ year: 2022, value: 9 }), part])).toBe(2022);
	});
});

describe('placePeak', () => {
	const within = { x0: 0, x1: 200, y0: 60 };
	const mark = (x: number, y: number) => ({ x, y, r: 2, row: observation({}) });

	test('stands over its mark, ten letters 63 px wide, and stays inside the panel', () => {
		expect(placePeak(mark(100, 90), 'peak 2022.', within, [])).toEqual({ x: 100, y: 80, text: 'peak 2022.' });
		expect(placePeak(mark(195, 90), 'peak 2022.', within, [])?.x).toBe(168.5);
		expect(placePeak(mark(3, 90), 'peak 2022.', within, [])?.x).toBe(31.5);
	});

	test('is left out where it would reach into the head, is wider than the panel, or stands on the words of a tick', () => {
		expect(placePeak(mark(100, 75), 'peak 2022.', within, [])).toBeNull();
		expect(placePeak(mark(100, 90), 'p'.repeat(40), within, [])).toBeNull();
		expect(placePeak(mark(40, 90), 'peak 2022.', within, [{ x0: 0, x1: 50, y0: 74, y1: 87 }])).toBeNull();
	});
});
