import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLine } from '$lib/chart/views/line/layout';
import type { LineInput } from '$lib/chart/views/line/line';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point, yearly } from '../fixtures/observations';

const series = (rows: readonly Observation[], of: Partial<Series> = {}): Series => ({
	key: 'VNM',
	colour: 1,
	name: 'Viet Nam',
	counts: '',
	points: rows.map(point),
	superseded: [],
	...of
});
const laidOut = (list: readonly Series[], of: Partial<LineInput> = {}) =>
	layoutLine({
		series: list,
		years: [2020, 2023],
		width: 640,
		height: 400,
		scale: 'linear',
		top: 100,
		tick: String,
		events: [],
		dense: false,
		bracket: null,
		...of
	});
/** The one series that these figures make. */
const one = (rows: readonly Observation[], of: Partial<LineInput> = {}) => {
	const [placed] = laidOut([series(rows)], of).series;
	if (placed === undefined) throw new Error('no series');
	return placed;
};
const paths = (rows: readonly Observation[]) => one(rows).segments.map(({ d }) => d);

describe('places', () => {
	test('a figure stands in the middle of its year, at its value', () => {
		const { marks } = one(yearly({ 2020: 0, 2021: 50, 2023: 100 }));
		expect(marks.map(({ x, y }) => [x, y])).toEqual([
			[96.5, 374],
			[193.5, 193],
			[387.5, 12]
		]);
	});

	test('no mark stands on the labels of the gridlines, however long they are', () => {
		const { marks } = one(yearly({ 2020: 50 }), { tick: () => 'một nghìn tỷ đô la' });
		expect(marks.map(({ x }) => x)).toEqual([154.3]);
	});

	test('on a logarithmic axis ten times as much is always as far', () => {
		const { marks } = one(yearly({ 2020: 1e9, 2021: 1e10, 2022: 1e11 }), { scale: 'log' });
		const [a = 0, b = 0, c = 0] = marks.map(({ y }) => y);
		expect(a).toBeGreaterThan(b);
		expect(Math.abs(a - b - (b - c))).toBeLessThanOrEqual(0.2);
	});

	test('every mark can be read, superseded ones too, by year and the current figure last', () => {
		const [row] = yearly({ 2020: 50 });
		const old = observation({ year: 2020, value: 25, source: 'old' });
		const { points } = laidOut([series(row === undefined ? [] : [row], { superseded: [point(old)] })]);
		expect(points).toEqual([
			{ x: 96.5, y: 283.5, id: old.id, status: 'reported', series: 'VNM' },
			{ x: 96.5, y: 193, id: row?.id, status: 'reported', series: 'VNM' }
		]);
	});

	test('a superseded figure has a small mark and is never joined', () => {
		const old = [2021, 2022].map((year) => point(observation({ year, source: 'old' })));
		const [placed] = laidOut([series(yearly({ 2020: 1 }), { superseded: old })]).series;
		expect(placed?.superseded.map(({ r }) => r)).toEqual([2.5, 2.5]);
		expect(placed?.segments).toEqual([]);
	});

	test('a dense line has a full mark at its end only', () => {
		const rows = yearly({ 2020: 1, 2021: 2, 2022: 3 });
		expect(one(rows, { dense: true }).marks.map(({ r }) => r)).toEqual([1.5, 1.5, 4]);
		expect(one(rows).marks.map(({ r }) => r)).toEqual([4, 4, 4]);
	});

	test('figures outside the years are not drawn', () => {
		expect(one(yearly({ 2019: 1, 2020: 2, 2024: 3 })).marks.map(({ row }) => row.year)).toEqual([2020]);
	});

	test('zero and less have no place on a logarithmic axis, but on a linear one', () => {
		const rows = yearly({ 2020: 0, 2021: -1, 2022: 5 });
		expect(one(rows, { scale: 'log' }).marks.map(({ row }) => row.year)).toEqual([2022]);
		expect(one(rows).marks).toHaveLength(3);
	});
});

describe('lines', () => {
	test('join figures of consecutive years in one stretch', () => {
		expect(paths(yearly({ 2020: 0, 2021: 50, 2022: 100 }))).toEqual(['M96.5 374L193.5 193L290.5 12']);
	});

	test('never run across a year without a figure', () => {
		expect(paths(yearly({ 2020: 0, 2021: 50, 2023: 100 }))).toEqual(['M96.5 374L193.5 193']);
		expect(paths(yearly({ 2020: 0, 2022: 100 }))).toEqual([]);
	});

	test('never run across a change of method, which is marked in the middle', () => {
		const rows = [
			observation({ year: 2020, value: 0 }),
			observation({ year: 2021, value: 100, flags: ['break'] }),
			observation({ year: 2022, value: 100 })
		];
		expect(paths(rows)).toEqual(['M193.5 12L290.5 12']);
		expect(one(rows).breaks).toEqual([{ x: 145, y: 193 }]);
	});

	test('a break at the first figure parts nothing', () => {
		expect(one([observation({ year: 2020, flags: ['break'] })]).breaks).toEqual([]);
	});

	test('take the status of the figure they lead to', () => {
		const rows = [
			observation({ year: 2020, value: 0 }),
			observation({ year: 2021, value: 50, status: 'projection' }),
			observation({ year: 2022, value: 50, status: 'projection' })
		];
		expect(one(rows).segments).toEqual([{ d: 'M96.5 374L193.5 193L290.5 193', status: 'projection' }]);
		expect(one([...rows, observation({ year: 2023, value: 50 })]).segments).toHaveLength(2);
	});

	test('one figure has a mark and no line', () => {
		const placed = one(yearly({ 2020: 5 }));
		expect([placed.segments, placed.marks.length]).toEqual([[], 1]);
	});
});

describe('ranges', () => {
	test('run from the upper to the lower bound', () => {
		const row = observation({ year: 2020, value: 50, low: 25, high: 100 });
		expect(one([row]).ranges).toEqual([{ x: 96.5, y0: 12, y1: 283.5 }]);
	});

	test('need both bounds', () => {
		expect(one([observation({ year: 2020, low: 1 }), observation({ year: 2021, high: 9 })]).ranges).toEqual([]);
	});

	test('down to zero are left out of a logarithmic axis, their figure stays', () => {
		const placed = one([observation({ year: 2020, value: 5, low: 0, high: 9 })], { scale: 'log' });
		expect([placed.ranges, placed.marks.length]).toEqual([[], 1]);
	});

	test('lie within the axis', () => {
		const placed = one([observation({ year: 2020, value: 1e9, low: 1e6, high: 1e12 })], { scale: 'log' });
		expect(placed.ranges[0]?.y0).toBeGreaterThanOrEqual(12);
		expect(placed.ranges[0]?.y1).toBeLessThanOrEqual(374);
	});
});

describe('labels', () => {
	const lines = (count: number) =>
		Array.from({ length: count }, (_, at) =>
			series(yearly({ 2022: 50, 2023: 50 + at }), { key: `k${at}`, name: `Name ${at}`, counts: 'counted' })
		);

	test('of series that reach the end stand in the column there, apart from each other', () => {
		const { series: placed, right } = laidOut(lines(6));
		const labels = placed.flatMap(({ label }) => label ?? []);
		expect(labels.map(({ name }) => name)).toEqual(['Name 0', 'Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5']);
		expect(labels.every(({ x }) => x > right)).toBe(true);
		const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
		const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
	});

	test('lose their second line before they lose their place', () => {
		const counted = (count: number) => laidOut(lines(count)).series.filter(({ label }) => label?.counts === 'counted');
		expect(counted(6)).toHaveLength(6);
		expect(counted(20)).toHaveLength(0);
		expect(laidOut(lines(20)).series.every(({ label }) => label !== null)).toBe(true);
	});

	test('of a series that ended early stand beside its last mark', () => {
		const early = series(yearly({ 2020: 90 }), { key: 'early', name: 'Early' });
		const [label] = laidOut([early, ...lines(1)]).series.map(({ label }) => label);
		expect(label).toMatchObject({ name: 'Early', anchor: 'start', leader: '' });
		expect(label?.x).toBe(105.5);
	});

	test('are left to the list below on a narrow screen', () => {
		const layout = laidOut(lines(2), { width: 400 });
		expect(layout.labelled).toBe(false);
		expect(layout.series.map(({ label }) => label)).toEqual([null, null]);
	});
});

describe('the bracket', () => {
	const bracket = { year: 2022, low: 50, high: 100, text: '2×|apart' };

	test('ties the two figures of its year', () => {
		const { bracket: placed } = laidOut([], { bracket });
		expect(placed?.d).toMatch(/^M300\.5 12h6V.*V193h-6$/);
		expect(placed?.text).toBe('2×|apart');
	});

	test('is not drawn outside the years, from zero on a logarithmic axis, or on a narrow screen', () => {
		expect(laidOut([], { bracket: { ...bracket, year: 2030 } }).bracket).toBeNull();
		expect(laidOut([], { bracket: { ...bracket, low: 0 }, scale: 'log' }).bracket).toBeNull();
		expect(laidOut([], { bracket, width: 400 }).bracket).toBeNull();
	});
});

describe('odd input', () => {
	test('nothing is drawn of nothing, on a whole axis', () => {
		for (const scale of ['log', 'linear'] as const) {
			const layout = laidOut([], { scale });
			expect([layout.series, layout.points]).toEqual([[], []]);
			expect(layout.grid.length).toBeGreaterThan(0);
			expect(faultsIn(layout)).toEqual([]);
		}
	});

	test('never has a place that is no number, whatever the figures', () => {
		const input = fc.record({
			scale: fc.constantFrom('log' as const, 'linear' as const),
			top: fc.constantFrom(undefined, 100),
			width: fc.constantFrom(320, 640, 1200),
			dense: fc.boolean(),
			years: fc.constantFrom<[number, number]>([1990, 2035], [2020, 2020], [2020, 2023])
		});
		fc.assert(
			fc.property(anyObservations, anyObservations, input, (rows, old, { top, ...of }) => {
				const superseded = old.map(point);
				const fixed = top === undefined ? {} : { top };
				const layout = layoutLine({
					series: [series(rows, { superseded }), series([], { key: 'empty' }), series(old, { key: 'other' })],
					height: 400,
					tick: String,
					events: [{ at: 2021.5, label: 'Adopted' }],
					bracket: { year: 2021, low: 1, high: 2, text: '' },
					...fixed,
					...of
				});
				expect(faultsIn(layout)).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});
});
