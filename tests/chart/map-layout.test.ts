import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { MapInput } from '$lib/chart/views/map/map';
import ChoroplethLegend from '$lib/chart/views/map/Legend.svelte';
import ChoroplethPlot from '$lib/chart/views/map/Plot.svelte';
import { layoutMap } from '$lib/chart/views/map/layout';
import type { MapState } from '$lib/data/page-figures';
import { STATUSES, type Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { faultsIn, observation, point } from '../fixtures/observations';

const state = (code: string, of: Partial<MapState> = {}): MapState => ({
	code,
	name: code,
	x: 100,
	y: 100,
	outlined: true,
	...of
});
const figure = (code: string, value: number, of: Partial<Observation> = {}) => ({
	...point(observation({ entity: code, value, year: 2024, ...of })),
	code,
	asked: 2024
});
const laidOut = (states: readonly MapState[], of: Partial<MapInput> = {}) =>
	layoutMap({
		map: { drawing: { width: 1000, height: 500 }, states },
		figures: [],
		chosen: [],
		exempt: [],
		width: 500,
		height: 300,
		words: (from, to) => `${from} to ${to}`,
		...of
	});
const ALL = ['VNM', 'LAO', 'USA', 'KHM', 'GRL'].map((code) => state(code));
const FIGURES = [figure('VNM', 3), figure('LAO', 8, { status: 'estimate' }), figure('USA', 0)];

describe('layoutMap', () => {
	test('fits the drawing into the plot, with every place where the drawing has it', () => {
		const layout = laidOut([state('VNM', { x: 800, y: 250 })]);
		expect(layout).toMatchObject({ scale: 0.5, left: 0, top: 25 });
		expect(layout.outlined[0]).toMatchObject({ x: 400, y: 150 });
	});

	test('a figure has the colour of its class, zero is no class, and no figure is a gap', () => {
		const { outlined } = laidOut(ALL, { figures: FIGURES, exempt: ['GRL'] });
		expect(Object.fromEntries(outlined.map(({ code, fill }) => [code, fill]))).toEqual({
			VNM: 2,
			LAO: 5,
			USA: 'zero',
			KHM: 'gap',
			GRL: 'zero'
		});
	});

	test('the legend counts the places of each class, of zero and of gaps', () => {
		expect(laidOut(ALL, { figures: FIGURES, exempt: ['GRL'] }).classes).toEqual([
			{ fill: 2, label: '3 to 6', count: 1 },
			{ fill: 5, label: '6 to 8', count: 1 },
			{ fill: 'zero', label: '', count: 2 },
			{ fill: 'gap', label: '', count: 1 }
		]);
		expect(laidOut([state('VNM')], { figures: [figure('VNM', 3)] }).classes.map(({ fill }) => fill)).toEqual([4]);
	});

	test('what was not counted lies over its neighbours, what was chosen over all', () => {
		const layout = laidOut(ALL, { figures: FIGURES, chosen: ['VNM'] });
		expect(layout.outlined.map(({ code }) => code).slice(-2)).toEqual(['LAO', 'VNM']);
	});

	test('small places are dots only where they have a figure or were chosen', () => {
		const small = ['SGP', 'MLT', 'AND'].map((code) => state(code, { outlined: false }));
		const layout = laidOut(small, { figures: [figure('SGP', 3)], chosen: ['AND'] });
		expect([layout.outlined, layout.dots.map(({ code }) => code)]).toEqual([[], ['SGP', 'AND']]);
	});

	test('chosen places are named, neighbours not one upon the other', () => {
		const { names } = laidOut([state('VNM'), state('LAO', { y: 104 })], { chosen: ['VNM', 'LAO'] });
		expect(names.map(({ code }) => code)).toEqual(['VNM', 'LAO']);
		expect(names[0]).not.toMatchObject({ x: names[1]?.x, y: names[1]?.y });
	});

	test('every figure with a place can be read; one without a place on the map cannot', () => {
		const { points } = laidOut([state('VNM')], { figures: [figure('VNM', 3), figure('EUU', 3)] });
		expect(points).toEqual([{ x: 50, y: 75, series: 'VNM', id: 'VNM.2024.losses.report', status: 'reported' }]);
	});

	test('never has a place that is no number', () => {
		const anyState = fc.record({ x: fc.integer(), y: fc.integer(), outlined: fc.boolean() });
		const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(anyState, value), { maxLength: 12 }),
				fc.constantFrom(0, 320, 900),
				(all, width) => {
					const states = all.map(([of], at) => state(`P${at}`, of));
					const figures = all.map(([, one], at) => figure(`P${at}`, one));
					expect(faultsIn(laidOut(states, { figures, width, chosen: ['P0', 'P1'] }))).toEqual([]);
				}
			)
		);
	});
});

describe('ChoroplethPlot', () => {
	const layout = laidOut(ALL, { figures: FIGURES });
	const { body } = render(ChoroplethPlot, { props: { layout, shapes: '/maps/world.svg' } });

	test('refers to outlines, and marks the places that have a figure and no others', () => {
		expect([...body.matchAll(/href="\/maps\/world\.svg#(\w+)"/g)].map(([, code]) => code)).toHaveLength(6);
		expect([...body.matchAll(/data-series="(\w+)"/g)].map(([, code]) => code).sort()).toEqual(['LAO', 'USA', 'VNM']);
		expect(body).toMatch(/<use[^>]* class="[^"]*\bestimate\b[^"]*" data-series="LAO"/);
	});

	test('a class that is picked out lets all others step back', () => {
		const picked = render(ChoroplethPlot, { props: { layout, shapes: '', active: 2 as const } }).body;
		expect(picked.match(/<use[^>]*\bback\b/g)).toHaveLength(5);
		expect(body).not.toMatch(/<use[^>]*\bback\b/);
	});

	test.each(STATUSES)('an outline says when its figure is %s', (status) => {
		const one = laidOut([state('VNM')], { figures: [figure('VNM', 3, { status })] });
		expect(render(ChoroplethPlot, { props: { layout: one, shapes: '' } }).body).toMatch(
			new RegExp(`class="f-4 ${status}`)
		);
	});
});

describe('ChoroplethLegend', () => {
	test('is a list of buttons with breaks and the number of places, the gaps last', () => {
		const { classes } = laidOut(ALL, { figures: FIGURES });
		const { body } = render(ChoroplethLegend, { props: { classes, language: 'en' } });
		const buttons = [...body.matchAll(/<button[^]*?<\/button>/g)].map(([text]) => text.replace(/<[^>]*>/g, ' '));
		expect(buttons).toHaveLength(4);
		expect(buttons[0]).toContain('3 to 6');
		expect(buttons[3]).toContain(m.chart_key_none());
		expect(buttons[3]).toContain(m.map_places({ count: '2' }));
		expect(body).not.toContain('<svg');
	});
});
