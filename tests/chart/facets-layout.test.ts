import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFacets, facetsHeights, facetsKeys } from '$lib/chart/views/facets/layout';
import { columnsFor } from '$lib/chart/views/facets/frame';
import { topTick } from '$lib/chart/views/facets/panel';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point, yearly } from '../fixtures/observations';
import { panel } from '../fixtures/panels';

const panelsOf = (count: number) => ({ count, several: false });
/** Four abreast, each 142 px of 640 wide. */
const FRAME = { columns: 4, height: 196, gap: 24, head: 62, foot: 40, inset: 6 };
const one = (rows: readonly Observation[], years: readonly [number, number] = [2020, 2022]) => {
	const [placed] = layoutFacets([panel('VNM', rows)], years, 640, [], null, FRAME).panels;
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
			640,
			[],
			null,
			FRAME
		);
		const [placed] = layout.panels;
		expect(placed?.superseded.map(({ y, r }) => [y, r])).toEqual([[62, 2.5]]);
		expect(placed?.ranges).toHaveLength(1);
		expect(placed?.ranges[0]?.y0).toBeLessThan(placed?.ranges[0]?.y1 ?? 0);
		expect(placed?.segments).toHaveLength(1);
		expect(layout.points.map(({ id }) => id)).toContain('other');
		expect(facetsKeys(layout)).toEqual(['range', 'superseded', 'none']);
		expect(facetsKeys(layoutFacets([panel('a', [whole])], [2020, 2022], 640))).toEqual(['range', 'none']);
	});

	test('sets panels beside one another with a gap, and those that have no room below', () => {
		const places = (count: number, width: number) =>
			layoutFacets(
				['a', 'b', 'c', 'd', 'e'].slice(0, count).map((key) => panel(key, [])),
				[2020, 2022],
				width
			).panels.map(({ x, y, width }) => [x, y, width]);
		expect(places(1, 640)).toEqual([[0, 0, 640]]);
		expect(places(2, 640)).toEqual([
			[0, 0, 304],
			[336, 0, 304]
		]);
		expect(places(5, 640)).toEqual([
			[0, 0, 136],
			[168, 0, 136],
			[336, 0, 136],
			[504, 0, 136],
			[0, 230, 136]
		]);
		expect(places(1, 400)).toEqual([[0, 0, 400]]);
		expect(places(3, 400)).toEqual([
			[0, 0, 192],
			[208, 0, 192],
			[0, 180, 192]
		]);
	});

	test.each([
		['a page of 1440 px', 1376, { 1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 8: 4, 9: 5, 12: 5 }],
		['a page of 1280 px', 1216, { 4: 4, 8: 4, 9: 5 }],
		['a page of 1024 px', 960, { 1: 1, 2: 2, 3: 3, 4: 2, 5: 4, 8: 4, 9: 4 }],
		['a phone', 358, { 1: 1, 2: 2, 3: 2, 4: 2, 8: 2, 12: 2 }]
	] as const)('so many panels stand abreast on %s', (_where, width, abreast) => {
		for (const [count, columns] of Object.entries(abreast)) {
			expect([count, columnsFor(panelsOf(Number(count)), width)]).toEqual([count, columns]);
		}
	});

	test('panels of several series stand in twos, and on a phone one under the other', () => {
		const columns = (width: number) => columnsFor({ count: 4, several: true }, width);
		expect([columns(1376), columns(704), columns(358)]).toEqual([2, 2, 1]);
		expect(facetsHeights({ count: 4, several: true })).toEqual({ wide: 560, narrow: 920 });
	});

	test('panels share the height of a picture that has more than they need; of a phone up to 220 px each', () => {
		const baselines = (count: number, width: number, height: number) =>
			layoutFacets(
				Array.from({ length: count }, (_, at) => panel(String(at), [])),
				[2020, 2022],
				width,
				[],
				height
			).panels.map(({ baseline }) => baseline);
		expect(baselines(2, 1376, 636)).toEqual([602, 602]);
		expect(baselines(8, 1376, 636).slice(3, 5)).toEqual([284, 602]);
		expect(baselines(8, 1376, 300)[0]).toBe(196);
		expect(baselines(2, 358, 537)).toEqual([186, 186]);
	});

	test('the words of one or two panels are larger, and phones have no room for what is counted', () => {
		const head = (count: number, width: number) =>
			layoutFacets(
				Array.from({ length: count }, (_, at) => panel(String(at), [])),
				[2020, 2022],
				width
			).head;
		expect(head(2, 1376)).toEqual([18, 56, 78]);
		expect(head(4, 1376)).toEqual([15, 42, 60]);
		expect(head(2, 358)).toEqual([13, 34]);
	});

	test('the year of the latest figure stands at the end of the name’s line where it has no room beside the figure', () => {
		const beside = (latest: string, width: number) =>
			layoutFacets([{ ...panel('a', []), latest }, panel('b', [])], [2020, 2022], width).panels[0]?.yearBeside;
		expect(beside('$945.5 m', 328)).toBe(true);
		expect(beside('945,5 triệu USD', 328)).toBe(false);
		expect(beside('945,5 triệu USD', 1376)).toBe(true);
	});

	test('heights are known before the page is measured', () => {
		expect(facetsHeights(panelsOf(5))).toEqual({ wide: 460, narrow: 540 });
		// A phone with large text: one under the other
		expect(columnsFor(panelsOf(5), 240)).toBe(1);
		expect(facetsHeights(panelsOf(5), [], [0, 0], 240)).toEqual({ wide: 460, narrow: 900 });
		expect(facetsHeights(panelsOf(1))).toEqual({ wide: 230, narrow: 180 });
		expect(facetsHeights(panelsOf(0))).toEqual({ wide: 230, narrow: 180 });
	});

	test.each([
		[100, 100],
		[20.9, 20],
		[945.5, 1000],
		[0.37, 0.4],
		[7, 6],
		[11, 10]
	])('near %d the round value is %d, and so is its half', (highest, top) => {
		expect(topTick(highest)).toBeCloseTo(top);
	});

	test('a panel has a line at its highest round value and at half of it, and none in a thumbnail', () => {
		const named = { ...panel('VNM', yearly({ 2020: 0, 2021: 100 })), tick: (value: number) => `${value}` };
		const [placed] = layoutFacets([named], [2020, 2022], 640, [], null, FRAME).panels;
		expect(placed?.ticks).toEqual([
			{ y: 109, label: '50' },
			{ y: 62, label: '100' }
		]);
		expect(one(yearly({ 2020: 0, 2021: 100 })).ticks).toEqual([]);
	});

	test('what lies under the line is open where a year is missing', () => {
		expect(one(yearly({ 2020: 0, 2021: 50, 2022: 100 })).wash).toBe('M6 156L71 109L136 62L136 156L6 156Z');
		expect(one(yearly({ 2020: 50, 2022: 100 })).wash).toBe('');
	});

	test('dates within the years are marked in every panel and named once below, and room is kept for that', () => {
		const events = [
			{ at: 2021.5, label: 'adopted' },
			{ at: 2023.2, label: 'later' }
		];
		const both = [panel('a', []), panel('b', [])];
		const { panels, rail } = layoutFacets(both, [2020, 2022], 640, events, null, FRAME);
		// Half a year on, 2021 stands in the middle of 142 px.
		expect(panels.map(({ events: [x], x: left }) => (x ?? NaN) - left)).toEqual([71, 71]);
		expect(panels[0]?.events).toHaveLength(1);
		expect(rail).toEqual({ y: 210, text: 'adopted' });
		expect(facetsHeights(panelsOf(2), events, [2020, 2022])).toEqual({ wide: 250, narrow: 200 });
		expect(layoutFacets([panel('a', [])], [2010, 2015], 640, events).rail).toBeNull();
		expect(facetsHeights(panelsOf(2), events, [2010, 2015])).toEqual({ wide: 230, narrow: 180 });
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

	test('an incomplete figure has a mark large enough to be seen open, as a part of a year has', () => {
		const rows = [
			observation({ year: 2020, flags: ['incomplete'] }),
			observation({ year: 2021, flags: ['part-year'] }),
			observation({ year: 2022 })
		];
		expect(one(rows).marks.map(({ r }) => r)).toEqual([4, 4, 4]);
	});

	test('zeros lie on the baseline', () => {
		expect(one(yearly({ 2020: 0, 2021: 0 })).marks.map(({ y }) => y)).toEqual([156, 156]);
	});

	test('an axis of one year has a place for its figure', () => {
		expect(one(yearly({ 2020: 5 }), [2020, 2020]).marks.map(({ x, y }) => [x, y])).toEqual([[6, 62]]);
	});

	test('every mark can be read, as the figure it is', () => {
		const rows = yearly({ 2020: 0, 2021: 100 });
		const { points } = layoutFacets([panel('VNM', rows)], [2020, 2022], 640, [], null, FRAME);
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
