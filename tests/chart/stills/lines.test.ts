import { describe, expect, test } from 'vitest';
import { joinsAny, layoutLines, layoutPanels } from '$lib/chart/thumbnail/lines';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { observation, point, yearly } from '../../fixtures/observations';

function series(colour: number, rows: readonly Observation[], superseded: readonly Observation[] = []): Series {
	return {
		key: `s${colour}`,
		colour,
		name: '',
		counts: '',
		points: rows.map(point),
		superseded: superseded.map(point)
	};
}

const BASELINE = ['axis', 'M0 119.5h240'];

describe('lines of a still', () => {
	test('run from zero at the bottom to the highest figure at the top, with a mark at the end', () => {
		const still = layoutLines({
			series: [series(1, yearly({ 2020: 0, 2021: 5, 2022: 10 }))],
			years: [2020, 2022],
			scale: 'linear'
		});
		expect(still).toEqual([
			BASELINE,
			['c1 segment reported', 'M5 114L120 60L235 6'],
			['c1 mark reported', 'M232 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0z']
		]);
	});

	test('a tenfold figure stands as much higher as the next tenfold one on a logarithmic axis', () => {
		const [, line] = layoutLines({
			series: [series(1, yearly({ 2020: 1, 2021: 10, 2022: 100 }))],
			years: [2020, 2022],
			scale: 'log'
		});
		expect(line).toEqual(['c1 segment reported', 'M5 114L120 60L235 6']);
	});

	test('a year without a figure, a change of method and part of a year leave a gap; what stands alone has a mark', () => {
		const lines = (rows: readonly Observation[]) =>
			layoutLines({ series: [series(1, rows)], years: [2020, 2023], scale: 'linear' }).map(([look]) => look);
		expect(lines(yearly({ 2020: 1, 2022: 1 }))).toEqual(['axis', 'c1 mark reported']);
		expect(lines([observation({ year: 2020 }), observation({ year: 2021, flags: ['break'] })])).toEqual([
			'axis',
			'c1 mark reported'
		]);
		expect(lines([observation({ year: 2020 }), observation({ year: 2021, flags: ['part-year'] })])).toEqual([
			'axis',
			'c1 mark reported'
		]);
	});

	test('a stretch has the look of the figure it leads to, and a modelled end is hollow', () => {
		const rows = [
			...yearly({ 2020: 1, 2021: 1 }),
			observation({ year: 2022, status: 'estimate' }),
			observation({ year: 2023, status: 'survey' })
		];
		const still = layoutLines({ series: [series(2, rows)], years: [2020, 2023], scale: 'linear' });
		expect(still.map(([look]) => look)).toEqual([
			'axis',
			'c2 segment reported',
			'c2 segment estimate',
			'c2 segment survey',
			'c2 mark survey',
			'c2 half'
		]);
	});

	test('the first series lies on top, and every mark above every line', () => {
		const still = layoutLines({
			series: [series(1, yearly({ 2020: 1, 2021: 1 })), series(9, yearly({ 2020: 1, 2021: 1 }))],
			years: [2020, 2021],
			scale: 'linear'
		});
		expect(still.map(([look]) => look)).toEqual([
			'axis',
			'c9 segment reported',
			'c1 segment reported',
			'c9 mark reported',
			'c1 mark reported'
		]);
	});

	test('a published range is a band, and a replaced figure a small mark', () => {
		const row = observation({ year: 2021, value: 5, low: 0, high: 10 });
		const still = layoutLines({
			series: [series(3, [row], [observation({ year: 2021, value: 10, source: 'old' })])],
			years: [2020, 2021],
			scale: 'linear'
		});
		expect(still[1]).toEqual(['c3 range', 'M235 114V6']);
		expect(still[2]).toEqual(['c3 old mark reported', 'M233.8 6a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0-2.5 0z']);
	});

	test('nothing to draw is a baseline, and one figure alone stands at half of a logarithmic axis', () => {
		expect(layoutLines({ series: [], years: [2020, 2020], scale: 'log' })).toEqual([BASELINE]);
		const alone = { series: [series(1, yearly({ 2020: 7 }))], years: [2020, 2020] as const, scale: 'log' as const };
		expect(layoutLines(alone)[1]?.[1]).toMatch(/^M2 60a/);
	});

	test('zeros and negative figures have a place on a linear axis', () => {
		const lines = (values: Record<number, number>) =>
			layoutLines({ series: [series(1, yearly(values))], years: [2020, 2021], scale: 'linear' })[1]?.[1];
		expect(lines({ 2020: 0, 2021: 0 })).toBe('M5 114L235 114');
		expect(lines({ 2020: -10, 2021: 10 })).toBe('M5 114L235 6');
	});
});

describe('small plots of a still', () => {
	test('stand four abreast, each on its own scale', () => {
		const still = layoutPanels({
			series: [1, 2, 3, 4, 5].map((colour) => series(colour, yearly({ 2020: 0, 2021: 10 ** colour }))),
			years: [2020, 2021]
		});
		expect(still[0]?.[1]).toBe('M0 52.5h49.5M63.5 52.5h49.5M127 52.5h49.5M190.5 52.5h49.5M0 119.5h49.5');
		expect(new Map(still).get('c1 segment reported')).toBe('M3 49.5L46.5 4.5');
		expect(new Map(still).get('c4 segment reported')).toBe('M193.5 49.5L237 4.5');
		expect(new Map(still).get('c5 segment reported')).toBe('M3 116.5L46.5 71.5');
	});
});

test('figures that lie years apart join to nothing', () => {
	expect(joinsAny([series(1, yearly({ 2018: 1, 2020: 1, 2024: 1 }))])).toBe(false);
	expect(joinsAny([series(1, yearly({ 2018: 1 })), series(2, yearly({ 2018: 1, 2019: 1 }))])).toBe(true);
	expect(joinsAny([])).toBe(false);
});
