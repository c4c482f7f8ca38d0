import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPublished } from '$lib/data/convert';
import { layoutStrip, stripHeights, type StripYear } from '$lib/chart/views/strip/layout';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation } from '../fixtures/observations';

const tick = (value: number) => `${value / 1e12}`;
const year = (
	year: number,
	rows: readonly Observation[],
	apart = '',
	compared: readonly Observation[] = rows
): StripYear => ({
	year,
	brackets: apart === '' ? [] : [{ ids: compared.map(({ id }) => id), text: apart }],
	rows: rows.map((row) => ({
		key: row.publisher,
		colour: 1,
		name: row.publisher,
		counts: '',
		text: 'text',
		amount: asPublished(row),
		row
	}))
});
const laidOut = (years: readonly StripYear[], width = 640) => layoutStrip({ years, width, tick });

const police = observation({ publisher: 'police', value: 1e12, unit: 'VND' });
const survey = observation({ publisher: 'survey', value: 10e12, unit: 'VND' });

describe('layoutStrip', () => {
	test('places figures by their logarithm between names and margin', () => {
		const { left, right, years } = laidOut([year(2024, [survey, police])]);
		expect([left, right]).toEqual([268, 548]);
		expect(years[0]?.rows.map(({ x }) => x)).toEqual([507.4, 308.6]);
	});

	test('on paper rows stand closer, each with its line above its name', () => {
		const years = [year(2024, [survey, police])];
		expect(stripHeights(years, true).wide).toBe(26 + 2 * 30 + 8);
		const { height, years: placed } = layoutStrip({ years, width: 718, onPaper: true, tick });
		expect(height).toBe(94);
		expect(placed[0]?.rows.map(({ nameY, lineY, countsY }) => [lineY, nameY, countsY])).toEqual([
			[26, 37, 53],
			[56, 67, 83]
		]);
	});

	test('a figure ten times as large stands a whole gridline to the right', () => {
		const { ticks, years } = laidOut([year(2024, [survey, police])]);
		expect(ticks).toEqual([
			{ at: 308.6, label: '1' },
			{ at: 507.4, label: '10' }
		]);
		expect(ticks.map(({ at }) => at)).toEqual(years[0]?.rows.map(({ x }) => x).reverse());
	});

	test('on a narrow screen long words stand at every second gridline', () => {
		const layout = (tick: (value: number) => string) =>
			layoutStrip({ years: [year(2024, [survey, police])], width: 288, tick }).ticks.length;
		expect([layout(String), layout((value) => `${value} nghìn tỷ đồng Việt Nam`)]).toEqual([2, 1]);
	});

	test('every figure has a row of its own, years one below the other', () => {
		const { years, height } = laidOut([year(2023, [survey]), year(2024, [survey, police])]);
		expect(years.map(({ top, bottom }) => [top, bottom])).toEqual([
			[26, 70],
			[70, 158]
		]);
		expect(years.flatMap(({ rows }) => rows.map(({ y }) => y))).toEqual([48, 92, 136]);
		expect(height).toBe(166);
	});

	test('what is counted from a year on stands above it, and the rows go down by as much', () => {
		const things = [
			{ ...year(2023, [survey]), heading: 'Attacks' },
			{ ...year(2024, [police]), heading: 'Warnings' }
		];
		const wide = laidOut(things);
		expect(wide.years.map(({ heading, top }) => [heading, top])).toEqual([
			[{ text: 'Attacks', y: 51 }, 60],
			[{ text: 'Warnings', y: 129 }, 138]
		]);
		expect([wide.height, laidOut(things, 360).height]).toEqual([190, 290]);
		expect(stripHeights(things)).toEqual({ wide: 190, narrow: 290 });
		expect(laidOut([year(2023, [survey])]).years[0]?.heading).toBeNull();
	});

	test('is as high as was announced before the page was measured, wide and narrow', () => {
		const years = [year(2023, [survey]), year(2024, [survey, police])];
		expect(stripHeights(years)).toEqual({ wide: 166, narrow: 280 });
		expect(laidOut(years, 640).height).toBe(166);
		expect(laidOut(years, 360).height).toBe(280);
		expect(stripHeights([])).toEqual({ wide: 122, narrow: 158 });
	});

	test('a range runs from its lower to its upper bound', () => {
		const range = observation({ value: 1e12, low: 1e12, high: 10e12 });
		const [row] = laidOut([year(2024, [range])]).years[0]?.rows ?? [];
		expect([row?.x, row?.range]).toEqual([308.6, { from: 308.6, to: 507.4 }]);
	});

	test('a value inside its range keeps its own place', () => {
		const central = observation({ value: 10 ** 12.5, low: 1e12, high: 10e12 });
		const [row] = laidOut([year(2024, [central])]).years[0]?.rows ?? [];
		expect([row?.x, row?.range]).toEqual([408, { from: 308.6, to: 507.4 }]);
	});

	test('a bracket ties the figures that are compared, and no others', () => {
		const part = observation({ value: 1e10, flags: ['part-year'] });
		const compared = year(2024, [survey, police, part], '10×|apart', [survey, police]);
		expect(laidOut([compared]).years[0]?.brackets[0]?.d).toMatch(/^M556 40h5V100h-5$/);
	});

	test('a bracket ties first and last where there is something to compare and room for it', () => {
		const compared = year(2024, [survey, police], '10×|apart');
		expect(laidOut([compared]).years[0]?.brackets[0]).toEqual({
			d: 'M556 40h5V100h-5',
			x: 569,
			y: 70,
			text: '10×|apart'
		});
		expect(laidOut([compared], 360).years[0]?.brackets).toEqual([]);
		expect(laidOut([year(2024, [survey, police])]).years[0]?.brackets).toEqual([]);
		expect(laidOut([year(2024, [survey], '10×|apart')]).years[0]?.brackets).toEqual([]);
	});

	test('a year has a bracket for each thing that is compared in it', () => {
		const pairs = [survey, police].flatMap((row) => [row, { ...row, id: `${row.id}.too` }]);
		const [first, second, third, fourth] = pairs.map(({ id }) => id);
		const both: StripYear = {
			...year(2024, pairs),
			brackets: [
				{ ids: [first ?? '', second ?? ''], text: '2×|apart' },
				{ ids: [third ?? '', fourth ?? ''], text: '3×|apart' }
			]
		};
		expect(laidOut([both]).years[0]?.brackets.map(({ d, text }) => [d, text])).toEqual([
			['M556 40h5V100h-5', '2×|apart'],
			['M556 128h5V188h-5', '3×|apart']
		]);
	});

	test('every row can be read, as the figure it is', () => {
		expect(laidOut([year(2024, [survey, police])]).points).toEqual([
			{ x: 507.4, y: 48, series: 'survey', id: survey.id, status: 'reported' },
			{ x: 308.6, y: 92, series: 'police', id: police.id, status: 'reported' }
		]);
	});

	test('a text that would leave the plot stands before its mark', () => {
		const [far, near] = laidOut([year(2024, [survey, police])]).years[0]?.rows ?? [];
		expect(near?.textAnchor).toBe('start');
		const long = { ...year(2024, [survey, police]) };
		const rows = long.rows.map((row) => ({ ...row, text: 'a text of twenty-nine letters' }));
		const [moved] = laidOut([{ ...long, rows }]).years[0]?.rows ?? [];
		expect(far?.textAnchor).toBe('start');
		expect([moved?.textAnchor, moved?.textX]).toEqual(['end', 497.4]);
	});

	test('zero and less have no place on a logarithmic axis', () => {
		const { years, points } = laidOut([
			year(2024, [survey, observation({ value: 0 }), observation({ value: -1, year: 2023 })])
		]);
		expect(years[0]?.rows.map(({ row }) => row)).toEqual([survey]);
		expect(points).toHaveLength(1);
	});

	test('nothing is drawn of nothing', () => {
		const empty = laidOut([]);
		expect([empty.years, empty.points]).toEqual([[], []]);
		expect(faultsIn(empty)).toEqual([]);
	});

	test('never has a place that is no number, whatever the figures', () => {
		fc.assert(
			fc.property(anyObservations, fc.constantFrom(320, 640, 1200), (rows, width) => {
				expect(faultsIn(laidOut([year(2023, rows, 'apart'), year(2024, [])], width))).toEqual([]);
			})
		);
	});
});
