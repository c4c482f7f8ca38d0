import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutStacked } from '$lib/chart/views/stacked/layout';
import type { StackedInput } from '$lib/chart/views/stacked/stacked';
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
const laidOut = (list: readonly Series[], of: Partial<StackedInput> = {}) =>
	layoutStacked({
		series: list,
		years: [2020, 2023],
		width: 640,
		height: 400,
		relative: false,
		tick: String,
		text: ({ value }) => String(value),
		partWord: 'part',
		...of
	});
const boxes = (list: readonly Series[], of: Partial<StackedInput> = {}) =>
	laidOut(list, of).series.map(({ parts }) => parts.map(({ box }) => [box.y, box.height]));
const named = (key: string, values: Readonly<Record<number, number>>, of: Partial<Observation> = {}) =>
	series(key, yearly(values, { category: key, ...of }));

describe('stacks', () => {
	test('start at zero, the first series at the bottom, a hair apart', () => {
		// 360 px from the foot (374) to the top (14) stand for 100.
		expect(boxes([named('a', { 2020: 60 }), named('b', { 2020: 40 })])).toEqual([[[158, 216]], [[14, 143]]]);
	});

	test('a year without figures is a gap, and bars stand at mid-year', () => {
		const { series: placed, years } = laidOut([named('a', { 2020: 1, 2022: 1 })]);
		const middles = placed[0]?.parts.map(({ box }) => box.x + box.width / 2);
		expect(middles).toEqual([years[0]?.at, years[2]?.at]);
		expect(years.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023']);
	});

	test('a missing part leaves no hole: the next one stands on the one below', () => {
		const [a, b] = laidOut([named('a', { 2021: 50 }), named('b', { 2020: 100, 2021: 50 })]).series;
		expect(a?.parts.map(({ box }) => [box.y, box.height])).toEqual([[194, 180]]);
		expect(b?.parts.map(({ box }) => [box.y, box.height])).toEqual([
			[14, 360],
			[14, 179]
		]);
	});

	test('a date of December stands between the bars of its year and the next; one outside the years is left out', () => {
		const events = [
			{ at: 2024.98, label: 'Later' },
			{ at: 2021.98, label: 'Adopted' }
		];
		const { events: placed, years } = laidOut([named('a', { 2020: 1, 2023: 1 })], { events });
		expect(placed.map(({ label }) => label)).toEqual(['Adopted']);
		expect(placed[0]?.at).toBeGreaterThan(years[1]?.at ?? Infinity);
		expect(placed[0]?.at).toBeLessThan(years[2]?.at ?? 0);
		expect(laidOut([named('a', { 2020: 1 })]).events).toEqual([]);
	});

	test('a zero is as low as a bar can be, and can be read', () => {
		const layout = laidOut([named('a', { 2020: 0 }), named('b', { 2020: 100 })]);
		expect(layout.series[0]?.parts.map(({ box }) => [box.y, box.height])).toEqual([[373, 1]]);
		expect(layout.points).toHaveLength(2);
	});

	test('all zero is a row at the foot', () => {
		expect(boxes([named('a', { 2020: 0 }), named('b', { 2020: 0 })])).toEqual([[[373, 1]], [[373, 1]]]);
	});

	test('negative figures are not drawn, but counted', () => {
		const { points, negative } = laidOut([named('a', { 2020: -5, 2021: 5, 2030: -1 })]);
		expect([points.length, negative]).toEqual([1, 1]);
	});

	test('colours end at eight: the rest are mute and each drawn for itself', () => {
		const ten = Array.from({ length: 10 }, (_, at) => named(`k${at}`, { 2020: 1 }, {})).map((one, at) => ({
			...one,
			colour: (at % 8) + 1
		}));
		const { series: placed, points } = laidOut(ten);
		expect(placed.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
		expect(points).toHaveLength(10);
	});

	test('years that lack a part of the others are named', () => {
		expect(laidOut([named('a', { 2020: 1, 2021: 1 }), named('b', { 2021: 1 })]).incomplete).toEqual([2020]);
	});
});

describe('shares', () => {
	const list = [named('a', { 2020: 1, 2021: 30 }), named('b', { 2020: 3, 2021: 10 })];

	test('are of the parts drawn in the year, and every bar is 100 percent high', () => {
		const { series: placed, grid } = laidOut(list, { relative: true });
		expect(placed.map(({ parts }) => parts.map(({ share }) => share))).toEqual([
			[25, 75],
			[75, 25]
		]);
		expect(placed[1]?.parts.map(({ box }) => box.y)).toEqual([14, 14]);
		expect(grid.map(({ label }) => label)).toEqual(['0', '20', '40', '60', '80', '100']);
	});

	test('a year of nothing has none', () => {
		const nothing = [named('a', { 2020: 0, 2021: 1 }), named('b', { 2020: 0, 2021: 1 })];
		const { points, shareless } = laidOut(nothing, { relative: true });
		expect([points.length, shareless]).toEqual([2, 2]);
	});

	test('one part alone would be all of it, and is left out where other years have more', () => {
		const some = [named('a', { 2020: 1, 2021: 1 }), named('b', { 2020: 1 })];
		const { points, shareless } = laidOut(some, { relative: true });
		expect([points.length, shareless]).toEqual([2, 1]);
		expect(laidOut([named('a', { 2020: 1 })], { relative: true }).points).toHaveLength(1);
	});
});

describe('part of a year', () => {
	const open = [
		named('a', { 2020: 10, 2021: 20 }),
		series('b', [observation({ year: 2021, value: 5, category: 'b', flags: ['part-year'] })])
	];

	test('tears the top of its bar only, and is said under its year', () => {
		const { series: placed, partYears, years } = laidOut(open);
		expect(placed.map(({ parts }) => parts.map(({ torn }) => torn !== ''))).toEqual([[false, false], [true]]);
		expect(partYears).toEqual([{ at: years[1]?.at, label: 'part' }]);
	});

	test('tears what stands on top where the last part is zero', () => {
		const zero = series('b', [observation({ year: 2021, value: 0, category: 'b', flags: ['part-year'] })]);
		const { series: placed } = laidOut([named('a', { 2021: 20 }), zero]);
		expect(placed.map(({ parts }) => parts.map(({ torn }) => torn !== ''))).toEqual([[true], [false]]);
	});

	test('is said once where two words would touch', () => {
		const both = series(
			'a',
			[2020, 2021].map((year) => observation({ year, flags: ['part-year'] }))
		);
		expect(laidOut([both], { partWord: 'a very long word for part of a year' }).partYears).toHaveLength(1);
		expect(laidOut([both]).partYears).toHaveLength(2);
	});
});

describe('labels', () => {
	test('stand right of the newest bar, in the order of the parts', () => {
		const { labels } = laidOut([named('low', { 2023: 60 }), named('high', { 2023: 40 })]);
		expect(labels.map(({ name, value }) => [name, value])).toEqual([
			['low', '60'],
			['high', '40']
		]);
		const [low, high] = labels;
		expect(high?.y).toBeLessThan(low?.y ?? 0);
	});

	test('say the year of a part that is not in the newest bar, and lead nowhere', () => {
		const { labels } = laidOut([named('now', { 2023: 60 }), named('once', { 2021: 40 })]);
		expect(labels[1]).toMatchObject({ name: 'once', value: '2021: 40', leader: '' });
	});

	test('are left to the list below on a narrow screen', () => {
		const { labels, legend } = laidOut([named('a', { 2022: 1, 2023: 2 })], { width: 328 });
		expect(labels).toEqual([]);
		expect(legend).toEqual([{ key: 'a', colour: 1, name: 'a', counts: '', value: '2023: 2', status: 'reported' }]);
	});

	test('the list leaves out the mute where it would be too long', () => {
		const many = Array.from({ length: 13 }, (_, at) => named(`k${at}`, { 2023: 1 }));
		expect(laidOut(many).legend).toHaveLength(8);
		expect(laidOut(many.slice(0, 12)).legend).toHaveLength(12);
	});
});

describe('odd input', () => {
	test('nothing is drawn of nothing', () => {
		const empty = laidOut([]);
		expect([empty.points, empty.labels, empty.legend, empty.partYears, empty.incomplete]).toEqual([[], [], [], [], []]);
		expect(faultsIn(empty)).toEqual([]);
	});

	test('whatever the figures, every place is a number inside the plot and every bar can be read', () => {
		const input = fc.record({
			relative: fc.boolean(),
			width: fc.constantFrom(328, 640, 1015),
			years: fc.constantFrom<[number, number]>([1990, 2035], [2020, 2020], [2000, 2024])
		});
		fc.assert(
			fc.property(anyObservations, anyObservations, input, (first, second, of) => {
				const layout = laidOut([series('a', first), series('b', second)], of);
				expect(faultsIn(layout)).toEqual([]);
				const inside = [...first, ...second].filter(({ year }) => year >= of.years[0] && year <= of.years[1]);
				expect(layout.points.length + layout.negative + layout.shareless).toBe(inside.length);
				for (const { box } of layout.series.flatMap(({ parts }) => parts)) {
					expect(box.x >= 0 && box.x + box.width <= of.width + 0.1).toBe(true);
					expect(box.y >= 12 && box.y + box.height <= 376).toBe(true);
				}
			})
		);
	});
});
