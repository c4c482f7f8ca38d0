import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTreatyMap, type Place } from '$lib/chart/views/treaty-map/layout';
import { faultsIn } from '../fixtures/observations';

const place = (code: string, of: Partial<Place> = {}): Place => ({
	code,
	name: code,
	x: 100,
	y: 100,
	outlined: true,
	standing: 'none',
	chosen: false,
	...of
});
const DRAWING = { width: 1000, height: 500 };
const laidOut = (places: readonly Place[], width = 600, height = 500) =>
	layoutTreatyMap(places, DRAWING, { width, height });
const codes = (places: readonly { readonly code: string }[]) => places.map(({ code }) => code);

describe('layoutTreatyMap', () => {
	test('fits the drawing into the plot and centres it', () => {
		expect(laidOut([])).toMatchObject({ scale: 0.6, left: 0, top: 100 });
		expect(laidOut([], 600, 150)).toMatchObject({ scale: 0.3, left: 150, top: 0 });
	});

	test('a State stands where the drawing has it', () => {
		const [only] = laidOut([place('VNM', { x: 800, y: 250 })]).outlined;
		expect([only?.x, only?.y]).toEqual([480, 250]);
	});

	test('small States are dots only where there is something to tell', () => {
		const places = [
			place('SGP', { outlined: false, standing: 'signed' }),
			place('MLT', { outlined: false }),
			place('AND', { outlined: false, chosen: true }),
			place('VNM', { standing: 'signed' })
		];
		expect(codes(laidOut(places).dots)).toEqual(['SGP', 'AND']);
		expect(codes(laidOut(places).outlined)).toEqual(['VNM']);
	});

	test('who signed or was chosen can be read; the rest cannot', () => {
		const places = [place('VNM', { standing: 'signed' }), place('LAO'), place('KHM', { chosen: true })];
		expect(laidOut(places).points).toEqual([
			{ x: 60, y: 160, series: 'VNM', id: 'VNM', status: 'reported' },
			{ x: 60, y: 160, series: 'KHM', id: 'KHM', status: 'reported' }
		]);
	});

	test('who ratified or was chosen is named; on a narrow screen only the chosen', () => {
		const places = [
			place('QAT', { standing: 'ratified' }),
			place('VNM', { standing: 'signed' }),
			place('LAO', { chosen: true })
		];
		expect(codes(laidOut(places).labels)).toEqual(['QAT', 'LAO']);
		expect(codes(laidOut(places, 360).labels)).toEqual(['LAO']);
	});

	test('a name near the right edge runs to the left', () => {
		const [left, right] = [200, 900].map((x) => laidOut([place('A', { x, chosen: true })]).labels[0]?.label);
		expect(left).toEqual({ x: 129, y: 152, anchor: 'start' });
		expect(right).toEqual({ x: 531, y: 152, anchor: 'end' });
	});

	test('names of neighbours stand below each other, those far apart stay', () => {
		const near = laidOut([place('A', { chosen: true }), place('B', { chosen: true, y: 105 })]).labels;
		expect(near.map(({ label }) => label?.y)).toEqual([152, 168]);
		const far = laidOut([place('A', { chosen: true }), place('B', { chosen: true, x: 500 })]).labels;
		expect(far.map(({ label }) => label?.y)).toEqual([152, 152]);
	});

	test('never has a place that is no number', () => {
		const coordinate = fc.integer({ min: -2000, max: 2000 });
		const anyPlace = fc.record({
			x: coordinate,
			y: coordinate,
			standing: fc.constantFrom('ratified' as const, 'signed' as const, 'none' as const),
			chosen: fc.boolean(),
			outlined: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(anyPlace), fc.constantFrom(320, 640), (places, width) => {
				expect(
					faultsIn(
						laidOut(
							places.map((of, at) => place(`P${at}`, of)),
							width
						)
					)
				).toEqual([]);
			})
		);
	});
});
