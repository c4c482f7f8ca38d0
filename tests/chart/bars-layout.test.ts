import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BarsInput } from '$lib/chart/views/bars/bars';
import { barsHeights, layoutBars } from '$lib/chart/views/bars/layout';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point, yearly } from '../fixtures/observations';

const item = (rows: readonly Observation[], of: Partial<Series> = {}): Series => ({
	key: rows[0]?.id ?? 'none',
	colour: 9,
	name: 'Fraud',
	counts: '',
	points: rows.map(point),
	superseded: [],
	...of
});
/** One bar a value, all of 2024. */
const items = (...values: readonly number[]) =>
	values.map((value, at) => item([observation({ value, category: `kind-${at}` })]));
const laidOut = (list: readonly Series[], of: Partial<BarsInput> = {}) =>
	layoutBars({
		groups: [{ heading: '', items: list }],
		year: 2024,
		years: [2022, 2024],
		width: 640,
		ranked: true,
		text: () => '',
		...of
	});
const spark = (path: readonly Observation[]) => laidOut([item([...path, observation({ value: 100 })])]).bars[0];

describe('bars', () => {
	test('start at zero and are as long as their figures', () => {
		const { bars } = laidOut(items(100, 50, 0));
		expect(bars.map(({ box }) => [box.x, box.width])).toEqual([
			[120, 436],
			[120, 218],
			[120, 1]
		]);
		expect(bars.map(({ box }) => box.y)).toEqual([28, 58, 88]);
	});

	test('show the amount as drawn, not the figure as published', () => {
		const row = observation({ value: 100 });
		const converted = item([row], { points: [{ row, amount: { ...point(row).amount, value: 50 } }] });
		const { bars } = laidOut([...items(100), converted], { text: ({ value }) => `= ${value}` });
		expect(bars.map(({ box, text }) => [box.width, text])).toEqual([
			[436, '= 100'],
			[218, '= 50']
		]);
	});

	test('stand by value when ranked, in the order given when not', () => {
		const values = (ranked: boolean) => laidOut(items(1, 3, 2), { ranked }).bars.map(({ row }) => row.value);
		expect(values(true)).toEqual([3, 2, 1]);
		expect(values(false)).toEqual([1, 3, 2]);
	});

	test('are of one year, or of the nearest of three years before: a series without either has none, and is counted', () => {
		const { bars, missing } = laidOut([...items(1), item(yearly({ 2022: 5 })), item(yearly({ 2020: 5, 2025: 6 }))]);
		expect([bars.map(({ row }) => row.year), missing]).toEqual([[2022, 2024], 1]);
	});

	test('below zero run to the left of a line at zero, and their figure stands on its free side', () => {
		const { bars, zero } = laidOut(items(100, -100));
		expect(bars.map(({ box, textX }) => [box.x, box.width, textX])).toEqual([
			[338, 218, 563],
			[120, 218, 345]
		]);
		expect(zero).toBe('M338 24V80');
		expect(laidOut(items(1, 0)).zero).toBe('');
		expect(laidOut(items(1, -1), { width: 360 }).zero).toMatch(/^M\d+ 21V44M\d+ 65V88$/);
	});

	test('that are all zero are as short as a bar can be', () => {
		expect(laidOut(items(0, 0)).bars.map(({ box }) => box.width)).toEqual([1, 1]);
	});

	test('have a torn end where the year was not over, at the left where they run there', () => {
		const part = (value: number) => item([observation({ value, flags: ['part-year'] })]);
		expect(laidOut(items(1)).bars[0]?.torn).toBe('');
		expect(laidOut([part(1)]).bars[0]?.torn).toBe('M120 28H552l4 3l-4 3l4 3l-4 3l4 3l-4 3H120z');
		expect(laidOut([part(-1)]).bars[0]?.torn).toBe('M556 28H124l-4 3l4 3l-4 3l4 3l-4 3l4 3H556z');
	});

	test('make room for what they say', () => {
		expect(laidOut(items(1), { text: () => 'x'.repeat(20) }).bars[0]?.box.width).toBe(366);
	});
});

describe('ranges', () => {
	test('are a thin line from the lower to the upper bound, and the figure stands behind it', () => {
		const [bar] = laidOut([item([observation({ value: 50, low: 25, high: 100 })])]).bars;
		expect(bar?.whisker).toBe('M229 37H556M229 33v8M556 33v8');
		expect([bar?.box.width, bar?.textX]).toEqual([218, 563]);
	});

	test('need both bounds', () => {
		expect(laidOut([item([observation({ low: 1 })])]).bars[0]?.whisker).toBe('');
	});
});

describe('groups', () => {
	const groups = [
		{ heading: 'Asia', items: items(2, 4) },
		{ heading: 'Empty', items: [] },
		{ heading: 'Europe', items: items(8) }
	];

	test('have a heading each and share one scale; one without figures has none', () => {
		const { headings, bars, height } = laidOut([], { groups });
		expect(headings).toEqual([
			{ text: 'Asia', y: 44 },
			{ text: 'Europe', y: 138 }
		]);
		expect(bars.map(({ box }) => [box.y, box.width])).toEqual([
			[62, 218],
			[92, 109],
			[156, 436]
		]);
		expect(height).toBe(186);
	});

	test('have heights that are known before the page is measured', () => {
		const ten = [{ heading: '', items: items(...Array.from({ length: 10 }, () => 1)) }];
		expect(barsHeights(ten, 2024)).toEqual({ wide: 328, narrow: 446 });
		expect(barsHeights(ten, 2023)).toEqual({ wide: 58, narrow: 50 });
		expect(barsHeights(groups, 2024)).toEqual({ wide: 186, narrow: 206 });
	});

	test('of very many bars stand closer', () => {
		const many = [{ heading: '', items: items(...Array.from({ length: 220 }, (_, at) => at)) }];
		expect(barsHeights(many, 2024).wide).toBe(22 + 220 * 22 + 6);
		expect(laidOut([], { groups: many }).bars).toHaveLength(220);
	});
});

describe('names', () => {
	test('stand above the bars on a narrow screen', () => {
		const { narrow, bars } = laidOut(items(100), { width: 360 });
		expect(narrow).toBe(true);
		expect(bars[0]).toMatchObject({ nameY: 19, spark: '', sparkEnd: null });
		expect(bars[0]?.box).toEqual({ x: 0, y: 25, width: 276, height: 15 });
	});

	test('make room for themselves up to a limit, and are cut there', () => {
		const named = (name: string) => laidOut([item([observation()], { name })]).bars[0];
		expect(named('a'.repeat(20))?.box.x).toBe(144);
		expect(named('a'.repeat(90))?.box.x).toBe(230);
		expect(named('a'.repeat(90))?.name).toBe(`${'a'.repeat(34)}…`);
	});
});

describe('small lines', () => {
	test('have their own scale from zero', () => {
		expect(spark(yearly({ 2022: 0, 2023: 50 }))?.spark).toBe('M532 46L583 38L634 30');
		expect(laidOut([item(yearly({ 2022: 0, 2023: 5e9, 2024: 10e9 }))]).bars[0]?.spark).toBe('M532 46L583 38L634 30');
	});

	test('never run across a year without a figure, a change of method or a part of a year', () => {
		const broken = (flag: 'break' | 'part-year') =>
			laidOut(
				[item([2021, 2022, 2023, 2024].map((year) => observation({ year, flags: year === 2023 ? [flag] : [] })))],
				{
					years: [2021, 2024]
				}
			).bars[0]?.spark;
		expect(broken('break')).toBe('M532 30L566 30M600 30L634 30');
		expect(broken('part-year')).toBe('M532 30L566 30');
	});

	test('of figures that cannot be joined are left out, with the room for them', () => {
		const { bars, sparkHead } = laidOut([item(yearly({ 2022: 100, 2024: 100 }))]);
		expect([bars[0]?.spark, bars[0]?.sparkEnd, sparkHead]).toEqual(['', null, null]);
		expect(laidOut([item(yearly({ 2023: 1, 2024: 1 }))], { years: [2024, 2024] }).sparkHead).toBeNull();
	});

	test('end at their last figure, and need room', () => {
		const { bars, sparkHead } = laidOut([item(yearly({ 2023: 0, 2024: 100 }))]);
		expect(bars[0]?.sparkEnd).toEqual({ x: 634, y: 30 });
		expect(sparkHead).toEqual({ from: 532, to: 634, at: 120, y: 13 });
		expect(bars[0]?.box.width).toBe(312);
	});
});

describe('reading', () => {
	test('every bar can be read, near its start, as the figure it is', () => {
		const row = observation({ value: 100 });
		expect(laidOut([item([row])]).points).toEqual([{ x: 144, y: 37, series: row.id, id: row.id, status: 'reported' }]);
	});

	test('nothing is drawn of nothing', () => {
		const empty = laidOut([]);
		expect([empty.bars, empty.points, empty.headings, empty.zero]).toEqual([[], [], [], '']);
	});

	test('whatever the figures, every place is a number inside the plot and every bar can be read', () => {
		fc.assert(
			fc.property(anyObservations, fc.constantFrom(328, 640, 1015), fc.boolean(), (rows, width, ranked) => {
				const list = rows.map((row) => item([row], { key: row.id }));
				const year = rows[0]?.year ?? 2024;
				const groups = [{ heading: 'One', items: list }];
				const layout = laidOut([], { groups, year, years: [1990, 2035], width, ranked });
				expect(faultsIn(layout)).toEqual([]);
				expect(layout.points).toHaveLength(rows.filter((row) => row.year <= year && row.year >= year - 3).length);
				expect(layout.missing).toBe(rows.length - layout.bars.length);
				for (const { box } of layout.bars) {
					expect(box.x).toBeGreaterThanOrEqual(-1);
					expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
					expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
				}
			})
		);
	});
});
