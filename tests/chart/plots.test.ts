import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import SpecChart from '$lib/chart/figure/SpecChart.svelte';
import Bars from '$lib/chart/views/bars/View.svelte';
import BarsPlot from '$lib/chart/views/bars/Plot.svelte';
import { layoutBars } from '$lib/chart/views/bars/layout';
import { layoutScatter } from '$lib/chart/views/scatter/layout';
import ScatterPlot from '$lib/chart/views/scatter/Plot.svelte';
import { layoutSlope } from '$lib/chart/views/slope/layout';
import SlopePlot from '$lib/chart/views/slope/Plot.svelte';
import { layoutStacked } from '$lib/chart/views/stacked/layout';
import StackedPlot from '$lib/chart/views/stacked/Plot.svelte';
import { layoutLine } from '$lib/chart/views/line/layout';
import TrendPlot from '$lib/chart/views/line/Plot.svelte';
import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { marksIn } from '../fixtures/drawn';
import { smallInput, specOf } from '../fixtures/draw-input';
import { observation, point } from '../fixtures/observations';

/** Five series, one a status, with figures of 2020 and 2024, the later one of part of a year in the last. */
const series = STATUSES.map((status, at) => ({
	key: `s${at}`,
	colour: at + 1,
	name: `Name ${at}`,
	counts: '',
	superseded: [],
	points: [2020, 2024].map((year) =>
		point(
			observation({
				entity: `E${at}`,
				year,
				value: at + 1,
				status,
				flags: at === 4 && year === 2024 ? ['part-year'] : []
			})
		)
	)
}));
const years: [number, number] = [2020, 2024];
const size = { width: 640, height: 400 };
const words = { tick: String, text: ({ value }: { readonly value: number }) => String(value) };

const slope = layoutSlope({ series, years, ...size, scale: 'linear', ...words });
const stacked = layoutStacked({ series, years, ...size, relative: false, partWord: 'part', ...words });
const bars = layoutBars({
	groups: [{ heading: 'Group', items: series }],
	year: 2024,
	years,
	width: 640,
	ranked: true,
	...words
});
const scatter = layoutScatter({
	points: series.flatMap(({ key, name, colour, points }) =>
		points.map(({ row, amount }) => ({ key, name, colour, x: amount, y: amount, row, xRow: row, year: row.year }))
	),
	...size,
	xScale: 'log',
	yScale: 'linear',
	xTick: String,
	yTick: String,
	xWord: 'wealth',
	yWord: 'share',
	xText: words.text,
	yText: words.text
});
const timeline = { years, ...size, scale: 'linear', tick: String, events: [], dense: true, bracket: null } as const;
const trend = layoutLine({
	...timeline,
	series,
	background: series.map((one) => ({ ...one, key: `behind-${one.key}` }))
});

const plots = [
	['slope', render(SlopePlot, { props: { layout: slope } }).body, slope.points, 5],
	['stacked', render(StackedPlot, { props: { layout: stacked } }).body, stacked.points, 5],
	['bars', render(BarsPlot, { props: { layout: bars, year: 2024, years } }).body, bars.points, 5],
	['scatter', render(ScatterPlot, { props: { layout: scatter } }).body, scatter.points, 10],
	['trend', render(TrendPlot, { props: { layout: trend, rail: '' } }).body, trend.points, 10]
] as const;

describe.each(plots)('the drawing of a %s chart', (_, html, points, groups) => {
	const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, one]) => one ?? '');

	test('has a mark for every figure that can be read, with its status', () => {
		expect(points.length).toBeGreaterThan(0);
		const words = (of: readonly { readonly series: string; readonly status: string }[]) =>
			of.map(({ series, status }) => `${series} ${status}`).sort();
		expect(words(marksIn(html))).toEqual(words(points));
	});

	test('has a group for every series', () => {
		expect(found(/data-series="([^"]+)"/g)).toHaveLength(groups);
	});

	test('holds nothing that is no number', () => {
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('refers only to patterns that it holds', () => {
		const ids = found(/<pattern id="([^"]+)"/g);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...new Set(found(/url\(#([^)]+)\)/g))].sort()).toEqual([...ids].sort());
	});
});

describe('marks of part of a year', () => {
	test('are open in every kind that draws marks, and torn in those that draw bars', () => {
		const html = new Map(plots.map(([kind, body]) => [kind, body]));
		for (const kind of ['slope', 'scatter', 'trend', 'stacked', 'bars'] as const)
			expect(marksIn(html.get(kind) ?? '').filter(({ open }) => open)).toEqual([
				{ series: 's4', status: 'projection', open: true }
			]);
	});

	test('are of full size where others are dots', () => {
		expect(trend.series[4]?.marks.map(({ r }) => r)).toEqual([1.5, 4]);
		const points = series.slice(4).flatMap((one) => one.points.toReversed());
		const one = { key: 'a', colour: 1, name: '', counts: '', superseded: [], points };
		expect(layoutLine({ ...timeline, series: [one] }).series[0]?.marks.map(({ r }) => r)).toEqual([4, 4]);
	});

	test('are explained by the key of a chart that draws one', () => {
		const type = (flags: readonly 'part-year'[]) => {
			const row = observation({ entity: 'USA', metric: 'ic3_type_losses', category: 'fraud', flags });
			const input = smallInput('us-crime-types', { rows: [row] });
			return render(SpecChart, { props: { spec: specOf('us-crime-types'), own: Bars, input, size: 'card' } }).body;
		};
		expect(type(['part-year'])).toContain(m.chart_key_part_year());
		expect(type([])).not.toContain(m.chart_key_part_year());
	});
});
