import { describe, expect, test } from 'vitest';
import { layoutFacets } from '$lib/chart/views/facets/layout';
import type { Observation } from '$lib/data/observation';
import { point, yearly } from '../fixtures/observations';
import { panel } from '../fixtures/panels';

describe('what a panel says beside its line', () => {
	test('years without a figure have a hatched foot under the zero line, 8 px high and 6 px in a narrow panel', () => {
		const feet = (rows: readonly Observation[], width: number) =>
			layoutFacets([panel('VNM', rows)], [2020, 2022], width).panels[0]?.feet;
		// 628 px for two years; the foot of 2020 begins at the edge and ends half a year after its middle
		expect(feet(yearly({ 2021: 5, 2022: 6 }), 640)).toBe('M0 196H163v8H0z');
		expect(feet(yearly({ 2020: 5, 2022: 6 }), 640)).toBe('M163 196H477v8H163z');
		expect(feet(yearly({ 2020: 5, 2021: 6, 2022: 7 }), 640)).toBe('');
		expect(feet(yearly({ 2021: 5, 2022: 6 }), 180)).toBe('M0 146H48v6H0z');
		expect(feet([], 640)).toBe('M0 196H640v8H0z');
	});

	test('a year whose figure cannot be drawn in the measure is not without one', () => {
		const rows = yearly({ 2020: 5, 2021: 6 });
		const [placed] = layoutFacets([{ ...panel('VNM', rows), unmeasured: [2022] }], [2020, 2022], 640).panels;
		expect(placed?.feet).toBe('');
	});

	test('where years without a figure are hatched all the way up there is no foot', () => {
		const rows = yearly({ 2021: 5, 2022: 6 });
		const [placed] = layoutFacets([{ ...panel('VNM', rows), absent: ['', ''] }], [2020, 2022], 640).panels;
		expect([placed?.feet, placed?.absence === null]).toEqual(['', false]);
	});

	test('the highest figure is named at its mark where it is not the last', () => {
		const top = (rows: readonly Observation[], years: readonly [number, number] = [2020, 2022]) =>
			layoutFacets(
				[{ ...panel('VNM', rows), peak: ({ row, amount }) => `peak ${row.year}, ${amount.value}` }],
				years,
				640
			).panels[0]?.top;
		expect(top(yearly({ 2020: 1, 2021: 9, 2022: 5 }))).toEqual({ x: 320, y: 94.3, text: 'peak 2021, 9' });
		expect(top(yearly({ 2020: 9, 2021: 1, 2022: 5 }))?.x).toBe(37.8);
		expect(top(yearly({ 2020: 1, 2021: 5, 2022: 9 }))).toBeNull();
	});

	test('several series of one kind have their names right of the plot, and all words that fit', () => {
		const series = (publisher: string, value: number) => ({
			key: publisher,
			colour: 1,
			name: publisher,
			figure: '$5 in 2022',
			counts: 'hacks',
			points: yearly({ 2021: 1, 2022: value }).map(point),
			superseded: []
		});
		const kind = { ...panel('stolen', []), several: [series('CertiK', 5), series('TRM Labs', 9)] };
		const layout = (width: number) => layoutFacets([kind, kind], [2020, 2022], width);
		const names = (width: number) => layout(width).panels[0]?.series.map(({ label }) => [label?.name, label?.counts]);
		expect(names(1376)).toEqual([
			['CertiK, $5 in 2022', 'hacks'],
			['TRM Labs, $5 in 2022', 'hacks']
		]);
		expect(names(600)).toEqual([
			['CertiK', '$5 in 2022'],
			['TRM Labs', '$5 in 2022']
		]);
		expect(names(358)).toEqual([
			['CertiK', ''],
			['TRM Labs', '']
		]);
		expect(layout(1376).panels.map(({ x, end, width }) => x + width - end)).toEqual([158, 158]);
		expect(
			layout(1376)
				.points.map((read) => read.series)
				.slice(0, 4)
		).toEqual(['CertiK', 'CertiK', 'TRM Labs', 'TRM Labs']);
		expect(layout(1376).panels[0]?.feet).not.toBe('');
	});
});
