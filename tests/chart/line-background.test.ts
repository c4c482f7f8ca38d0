import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLine } from '$lib/chart/views/line/layout';
import type { LineInput } from '$lib/chart/views/line/line';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point, yearly } from '../fixtures/observations';

const series = (key: string, rows: readonly Observation[]): Series => ({
	key,
	colour: 9,
	name: key,
	counts: '',
	points: rows.map(point),
	superseded: []
});
/** An axis without a fixed top. */
const base = {
	years: [2020, 2023],
	width: 640,
	height: 400,
	scale: 'linear',
	tick: String,
	events: [],
	dense: true,
	bracket: null
} as const;
const laidOut = (background: readonly Series[], of: Partial<LineInput> = {}) =>
	layoutLine({ ...base, series: [], background, top: 100, ...of });
const path = (rows: readonly Observation[], of: Partial<LineInput> = {}) =>
	laidOut([series('a', rows)], of).behind[0]?.d;

describe('the background of a trend', () => {
	test('has one path a series, where its marks would be', () => {
		const { behind, series: front } = laidOut([
			series('a', yearly({ 2020: 0, 2021: 50, 2022: 100 })),
			series('b', yearly({ 2022: 100, 2023: 100 }))
		]);
		expect(behind).toEqual([
			{ key: 'a', d: 'M96.5 374L193.5 193L290.5 12' },
			{ key: 'b', d: 'M290.5 12L387.5 12' }
		]);
		expect(front).toEqual([]);
	});

	test('never runs across a year without a figure, a change of method or a part of a year', () => {
		expect(path(yearly({ 2020: 0, 2021: 0, 2023: 0 }))).toBe('M96.5 374L193.5 374M387.5 374h0');
		const flagged = (flag: 'break' | 'part-year') =>
			path([2020, 2021, 2022].map((year) => observation({ year, value: 0, flags: year === 2021 ? [flag] : [] })));
		expect(flagged('break')).toBe('M96.5 374h0M193.5 374L290.5 374');
		expect(flagged('part-year')).toBe('M96.5 374h0M193.5 374h0M290.5 374h0');
	});

	test('leaves out what has no place: other years, and zero on a logarithmic axis', () => {
		expect(path(yearly({ 2019: 5, 2024: 5 }))).toBeUndefined();
		expect(path(yearly({ 2020: 0, 2021: -1 }), { scale: 'log' })).toBeUndefined();
		expect(path(yearly({ 2020: 0, 2021: 0 }))).toBe('M96.5 374L193.5 374');
	});

	test('counts for the axis as much as the series in front', () => {
		const front = series('front', yearly({ 2020: 1 }));
		const top = (background: readonly Series[]) =>
			layoutLine({ ...base, series: [front], background }).grid.at(-1)?.label;
		expect(top([])).toBe('1');
		expect(top([series('a', yearly({ 2021: 900 }))])).toBe('1000');
		expect(top([series('a', yearly({ 2030: 900 }))])).toBe('1');
	});

	test('can be read only where that is asked for, after the series in front', () => {
		const [row] = yearly({ 2020: 50 });
		const list = [series('a', row === undefined ? [] : [row])];
		expect(laidOut(list).points).toEqual([]);
		const front = [series('front', yearly({ 2021: 0 }, { category: 'other' }))];
		expect(laidOut(list, { readBehind: true, series: front }).points.map(({ series }) => series)).toEqual([
			'front',
			'a'
		]);
		expect(laidOut(list, { readBehind: true }).points).toEqual([
			{ x: 96.5, y: 193, id: row?.id, status: 'reported', series: 'a' }
		]);
	});

	test('a trend without one has none', () => {
		expect(layoutLine({ ...base, series: [] }).behind).toEqual([]);
	});

	test('whatever the figures, every place is a number, and as many can be read as have a place', () => {
		fc.assert(
			fc.property(anyObservations, fc.constantFrom('log' as const, 'linear' as const), (rows, scale) => {
				const years = [1990, 2035] as const;
				const layout = layoutLine({
					...base,
					series: [],
					background: [series('a', rows)],
					years,
					scale,
					readBehind: true
				});
				expect(faultsIn(layout)).toEqual([]);
				expect(layout.points).toHaveLength(rows.filter(({ value }) => scale === 'linear' || value > 0).length);
				expect(layout.points.every(({ x, y }) => x >= 0 && x <= 640 && y >= 12 && y <= 374)).toBe(true);
			})
		);
	});
});
