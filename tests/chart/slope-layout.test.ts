import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSlope } from '$lib/chart/views/slope/layout';
import type { SlopeInput } from '$lib/chart/views/slope/slope';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point, yearly } from '../fixtures/observations';

const series = (key: string, rows: readonly Observation[], of: Partial<Series> = {}): Series => ({
	key,
	colour: 1,
	name: key,
	counts: '',
	points: rows.map(point),
	superseded: [],
	...of
});
const laidOut = (list: readonly Series[], of: Partial<SlopeInput> = {}) =>
	layoutSlope({
		series: list,
		years: [2020, 2024],
		width: 640,
		height: 400,
		scale: 'linear',
		top: 100,
		tick: String,
		text: ({ value }) => `${value}%`,
		...of
	});
const one = (rows: readonly Observation[], of: Partial<SlopeInput> = {}) =>
	laidOut([series('VNM', rows)], of).slopes[0];

describe('lines', () => {
	test('run from the first year’s figure to the last one’s, whatever lies between', () => {
		const slope = one(yearly({ 2020: 0, 2022: 70, 2024: 100 }));
		expect(slope?.marks.map(({ x, y, row }) => [x, y, row.year])).toEqual([
			[82, 388, 2020],
			[558, 34, 2024]
		]);
		expect(slope?.d).toBe('M82 388L558 34');
		expect([slope?.broken, slope?.strokes]).toEqual([false, '']);
	});

	test('take the status of the later figure', () => {
		const rows = [observation({ year: 2020 }), observation({ year: 2024, status: 'projection' })];
		expect(one(rows)?.status).toBe('projection');
	});

	test('are interrupted by two slanted strokes where the way of counting changed between', () => {
		const rows = (flags: readonly number[]) =>
			[2020, 2022, 2024].map((year) => observation({ year, value: 50, flags: flags.includes(year) ? ['break'] : [] }));
		const broken = one(rows([2022]));
		expect(broken?.d).toBe('M82 211L312 211M328 211L558 211');
		expect(broken?.strokes).toBe('M315 217l4-12M321 217l4-12');
		expect(one(rows([2024]))?.broken).toBe(true);
		expect(one(rows([2020]))?.broken).toBe(false);
	});

	test('need both figures: a series with one has a lone mark, and is counted', () => {
		const { slopes, lonely, points } = laidOut([
			series('a', yearly({ 2020: 1 })),
			series('b', yearly({ 2024: 1 })),
			series('c', yearly({ 2020: 1, 2024: 2 })),
			series('d', yearly({ 2022: 1 }))
		]);
		expect(slopes.map(({ key, d, marks }) => [key, d === '', marks.length])).toEqual([
			['a', true, 1],
			['b', true, 1],
			['c', false, 2]
		]);
		expect([lonely, points.length]).toEqual([2, 4]);
	});

	test('never join a part of a year with a whole one', () => {
		const rows = [observation({ year: 2020 }), observation({ year: 2024, flags: ['part-year'] })];
		const { slopes, partial, lonely } = laidOut([series('a', rows)]);
		expect([slopes[0]?.d, slopes[0]?.marks.length, partial, lonely]).toEqual(['', 2, 1, 0]);
	});

	test('of a span of one year are lone marks, each once', () => {
		const { points, years, lonely } = laidOut([series('a', yearly({ 2020: 1, 2024: 2 }))], { years: [2020, 2020] });
		expect([points.length, years.map(({ label }) => label), lonely]).toEqual([1, ['2020'], 1]);
	});
});

describe('scales', () => {
	test('a logarithmic one leaves out zero and less, and says how many', () => {
		const list = [series('a', yearly({ 2020: 0, 2024: 10 })), series('b', yearly({ 2020: -1, 2024: 0 }))];
		const { slopes, leftOut, lonely } = laidOut(list, { scale: 'log' });
		expect([slopes.map(({ key }) => key), leftOut, lonely]).toEqual([['a'], 3, 1]);
		expect(laidOut(list).leftOut).toBe(0);
	});

	test('figures that are all zero lie at the foot', () => {
		expect(one(yearly({ 2020: 0, 2024: 0 }))?.marks.map(({ y }) => y)).toEqual([388, 388]);
	});
});

describe('labels', () => {
	const close = Array.from({ length: 6 }, (_, at) => series(`Name ${at}`, yearly({ 2020: 50, 2024: 50 + at / 10 })));

	test('stand at both ends and apart from each other', () => {
		const { labels } = laidOut(close);
		for (const side of ['left', 'right'] as const) {
			const heights = labels.filter((label) => label.side === side).map(({ y }) => y);
			expect(heights).toHaveLength(6);
			heights.sort((a, b) => a - b);
			expect(Math.min(...heights.slice(1).map((y, at) => y - (heights[at] ?? 0)))).toBeGreaterThanOrEqual(16.9);
		}
		expect(labels[0]).toMatchObject({ name: 'Name 0', value: '50%', anchor: 'end' });
	});

	test('are left to the list below on a narrow screen, which has gridlines instead', () => {
		const narrow = laidOut(close, { width: 328 });
		expect([narrow.labels, narrow.labelled]).toEqual([[], false]);
		expect(narrow.grid.map(({ label }) => label)).toEqual(['0', '20', '40', '60', '80', '100']);
		expect(laidOut(close).grid).toEqual([]);
	});

	test('the list holds both figures, or the one with its year, highest latest first', () => {
		const { legend } = laidOut([
			series('low', yearly({ 2020: 1, 2024: 2 })),
			series('high', yearly({ 2020: 70 })),
			series('middle', [observation({ year: 2024, value: 5, status: 'survey' })])
		]);
		expect(legend.map(({ key, value, status }) => [key, value, status])).toEqual([
			['high', '2020: 70%', 'reported'],
			['middle', '2024: 5%', 'survey'],
			['low', '1% → 2%', 'reported']
		]);
	});
});

describe('odd input', () => {
	test('nothing is drawn of nothing', () => {
		for (const scale of ['linear', 'log'] as const) {
			const empty = laidOut([], { scale });
			expect([empty.slopes, empty.labels, empty.points, empty.legend]).toEqual([[], [], [], []]);
			expect(faultsIn(empty)).toEqual([]);
		}
	});

	test('whatever the figures, every place is a number inside the plot and every mark can be read', () => {
		const input = fc.record({
			scale: fc.constantFrom('log' as const, 'linear' as const),
			width: fc.constantFrom(328, 640, 1015),
			years: fc.constantFrom<[number, number]>([1990, 2035], [2020, 2020], [2000, 2024])
		});
		fc.assert(
			fc.property(anyObservations, input, (rows, of) => {
				const list = rows.map((row, at) =>
					series(`k${at}`, [row, observation({ ...row, id: `${row.id}+`, year: 2035 })])
				);
				const text = ({ value }: { readonly value: number }) => String(value);
				const layout = layoutSlope({ series: list, height: 400, tick: String, text, ...of });
				expect(faultsIn(layout)).toEqual([]);
				expect(layout.points).toHaveLength(layout.slopes.flatMap(({ marks }) => marks).length);
				for (const { x, y } of layout.points) {
					expect(x >= 0 && x <= of.width && y >= 0 && y <= 400).toBe(true);
				}
			})
		);
	});
});
