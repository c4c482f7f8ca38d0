import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFacets, facetsHeights, facetsKeys, type Panel } from '$lib/chart/views/facets/layout';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point, yearly } from '../fixtures/observations';

const panel = (key: string, rows: readonly Observation[]): Panel => ({
	key,
	colour: 1,
	name: key,
	latest: '',
	latestYear: '',
	counts: '',
	points: rows.map(point),
	superseded: []
});
const one = (rows: readonly Observation[], years: readonly [number, number] = [2020, 2022]) => {
	const [placed] = layoutFacets([panel('VNM', rows)], years, 640).panels;
	if (placed === undefined) throw new Error('no panel');
	return placed;
};
const paths = (rows: readonly Observation[]) => one(rows).segments.map(({ d }) => d);

describe('layoutFacets', () => {
	test('draws what does not stand for its year small and apart, published ranges from end to end, both below the top', () => {
		const whole = observation({ year: 2021, value: 8, low: 8, high: 10 });
		const other = observation({ year: 2022, value: 12, id: 'other' });
		const layout = layoutFacets(
			[{ ...panel('VNM', [whole, observation({ year: 2022, value: 9 })]), superseded: [point(other)] }],
			[2020, 2022],
			640
		);
		const [placed] = layout.panels;
		expect(placed?.superseded.map(({ y, r }) => [y, r])).toEqual([[62, 2.5]]);
		expect(placed?.ranges).toHaveLength(1);
		expect(placed?.ranges[0]?.y0).toBeLessThan(placed?.ranges[0]?.y1 ?? 0);
		expect(placed?.segments).toHaveLength(1);
		expect(layout.points.map(({ id }) => id)).toContain('other');
		expect(facetsKeys(layout)).toEqual(['range', 'superseded']);
		expect(facetsKeys(layoutFacets([panel('a', [whole])], [2020, 2022], 640))).toEqual(['range']);
	});

	test('sets four panels abreast, two on a narrow screen', () => {
		const five = ['a', 'b', 'c', 'd', 'e'].map((key) => panel(key, []));
		const places = (width: number) =>
			layoutFacets(five, [2020, 2022], width).panels.map(({ x, y, width }) => [x, y, width]);
		expect(places(640)).toEqual([
			[0, 0, 142],
			[166, 0, 142],
			[332, 0, 142],
			[498, 0, 142],
			[0, 196, 142]
		]);
		expect(places(400)).toEqual([
			[0, 0, 188],
			[212, 0, 188],
			[0, 196, 188],
			[212, 196, 188],
			[0, 392, 188]
		]);
	});

	test('heights are known before the page is measured', () => {
		expect(facetsHeights(5)).toEqual({ wide: 392, narrow: 588 });
		expect(facetsHeights(0)).toEqual({ wide: 196, narrow: 196 });
	});

	test('dates within the years are marked in every panel and named once below, and room is kept for that', () => {
		const events = [
			{ at: 2021.5, label: 'adopted' },
			{ at: 2023.2, label: 'later' }
		];
		const { panels, rail } = layoutFacets([panel('a', []), panel('b', [])], [2020, 2022], 640, events);
		// Half a year on, 2021 stands in the middle of 142 px.
		expect(panels.map(({ events: [x], x: left }) => (x ?? NaN) - left)).toEqual([71, 71]);
		expect(panels[0]?.events).toHaveLength(1);
		expect(rail).toEqual({ y: 210, text: 'adopted' });
		expect(facetsHeights(2, events, [2020, 2022])).toEqual({ wide: 216, narrow: 216 });
		expect(layoutFacets([panel('a', [])], [2010, 2015], 640, events).rail).toBeNull();
		expect(facetsHeights(2, events, [2010, 2015])).toEqual({ wide: 196, narrow: 196 });
	});

	test('each panel has its own scale from zero', () => {
		const small = one(yearly({ 2020: 0, 2021: 50, 2022: 100 }));
		const large = one(yearly({ 2020: 0, 2021: 50e9, 2022: 100e9 }));
		expect(small.marks.map(({ x, y }) => [x, y])).toEqual([
			[6, 156],
			[71, 109],
			[136, 62]
		]);
		expect(large.marks.map(({ y }) => y)).toEqual([156, 109, 62]);
		expect(small.baseline).toBe(156);
	});

	test('all panels have the same years, whatever figures they have', () => {
		expect(one(yearly({ 2021: 5 })).marks.map(({ x }) => x)).toEqual([71]);
		expect([one([]).from, one([]).to]).toEqual(['2020', '2022']);
	});

	test('joins figures of consecutive years', () => {
		expect(paths(yearly({ 2020: 0, 2021: 50, 2022: 100 }))).toEqual(['M6 156L71 109L136 62']);
	});

	test('a year without a figure leaves a gap', () => {
		expect(paths(yearly({ 2020: 50, 2022: 100 }))).toEqual([]);
	});

	test('a change of method is marked and not joined', () => {
		const placed = one([
			observation({ year: 2020, value: 0 }),
			observation({ year: 2021, value: 100, flags: ['break'] })
		]);
		expect(placed.segments).toEqual([]);
		expect(placed.breaks).toEqual([{ x: 38.5, y: 109 }]);
	});

	test('a part of a year is not joined with a whole one, on either side', () => {
		const rows = [
			observation({ year: 2020 }),
			observation({ year: 2021, flags: ['part-year'] }),
			observation({ year: 2022 })
		];
		expect(paths(rows)).toEqual([]);
		expect(one(rows).marks).toHaveLength(3);
	});

	test('a stretch has the status of the figure it leads to', () => {
		const rows = [observation({ year: 2020 }), observation({ year: 2021, status: 'estimate' })];
		expect(one(rows).segments.map(({ status }) => status)).toEqual(['estimate']);
	});

	test('the last mark is the large one', () => {
		expect(one(yearly({ 2020: 1, 2021: 2, 2022: 3 })).marks.map(({ r }) => r)).toEqual([1.75, 1.75, 4]);
	});

	test('zeros lie on the baseline', () => {
		expect(one(yearly({ 2020: 0, 2021: 0 })).marks.map(({ y }) => y)).toEqual([156, 156]);
	});

	test('an axis of one year has a place for its figure', () => {
		expect(one(yearly({ 2020: 5 }), [2020, 2020]).marks.map(({ x, y }) => [x, y])).toEqual([[6, 62]]);
	});

	test('every mark can be read, as the figure it is', () => {
		const rows = yearly({ 2020: 0, 2021: 100 });
		const { points } = layoutFacets([panel('VNM', rows)], [2020, 2022], 640);
		expect(points).toEqual([
			{ x: 6, y: 156, series: 'VNM', id: rows[0]?.id, status: 'reported' },
			{ x: 71, y: 62, series: 'VNM', id: rows[1]?.id, status: 'reported' }
		]);
	});

	test('never has a place that is no number, whatever the figures', () => {
		fc.assert(
			fc.property(anyObservations, fc.constantFrom(320, 640, 1200), (rows, width) => {
				const layout = layoutFacets([panel('VNM', rows), panel('LAO', [])], [2000, 2024], width);
				expect(faultsIn(layout)).toEqual([]);
				expect(layout.points).toHaveLength(rows.length);
			})
		);
	});
});
