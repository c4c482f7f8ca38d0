import { describe, expect, test } from 'vitest';
import { layoutBars } from '$lib/chart/thumbnail/bars';
import { layoutMap } from '$lib/chart/thumbnail/map';
import { merged } from '$lib/chart/thumbnail/still';
import { layoutSteps } from '$lib/chart/thumbnail/steps';
import { layoutDots } from '$lib/chart/thumbnail/strip';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { observation, point } from '../../fixtures/observations';

const series = (colour: number, ...rows: readonly Observation[]): Series => ({
	key: `s${colour}`,
	colour,
	name: '',
	counts: '',
	points: rows.map(point),
	superseded: []
});

test('paths of one look are one path, in the order in which looks first appear; empty ones are left out', () => {
	expect(
		merged([
			['b', 'M1 1'],
			['a', 'M2 2'],
			['b', 'M3 3'],
			['c', '']
		])
	).toEqual([
		['b', 'M1 1M3 3'],
		['a', 'M2 2']
	]);
	expect(merged([])).toEqual([]);
});

describe('bars of a still', () => {
	test('run from zero, the longest first, whatever the order of the series', () => {
		const still = layoutBars([series(1, observation({ value: 25 })), series(2, observation({ value: 100 }))]);
		expect(still).toEqual([
			['c2 bar reported', 'M0 2.7h240v8.7H0z'],
			['c1 bar reported', 'M0 16.7h60v8.7H0z'],
			['axis', 'M.5 0v28']
		]);
	});

	test('of no figures, and of figures at or below zero, have no length', () => {
		expect(layoutBars([])).toEqual([['axis', 'M.5 0v0']]);
		const still = layoutBars([series(1, observation({ value: 0 })), series(2, observation({ value: -5 })), series(3)]);
		expect(still).toEqual([['axis', 'M.5 0v28']]);
	});

	test('twenty of them fill the height', () => {
		const still = layoutBars(Array.from({ length: 20 }, (_, at) => series(9, observation({ value: 20 - at }))));
		expect(still.at(-1)).toEqual(['axis', 'M.5 0v120']);
	});
});

describe('dots of a still', () => {
	test('have a row each, the highest of a year first, on a logarithmic scale', () => {
		const still = layoutDots([
			series(1, observation({ value: 1, source: 'a' })),
			series(2, observation({ value: 100, source: 'b', status: 'survey' })),
			series(3, observation({ value: 10, source: 'c', status: 'projection' }))
		]);
		expect(still[0]).toEqual(['grid', 'M0 42h240M0 60h240M0 78h240']);
		expect(still.map(([look]) => look)).toEqual([
			'grid',
			'c2 mark survey',
			'c2 half',
			'c3 mark projection',
			'c1 mark reported'
		]);
		expect(still[1]?.[1]).toMatch(/^M231 42a4/);
		expect(still[3]?.[1]).toMatch(/^M120 55.2l/);
		expect(still[4]?.[1]).toMatch(/^M1 78a4/);
	});

	test('of an earlier year stand above, with a space between', () => {
		const still = layoutDots([
			series(1, observation({ year: 2024, value: 100 }), observation({ year: 2023, value: 1 }))
		]);
		expect(still[0]).toEqual(['grid', 'M0 45.6h240M0 74.4h240']);
		expect(still[1]?.[1]).toMatch(/^M1 45.6a.*M231 74.4a/);
	});

	test('leave out what a logarithmic scale has no place for', () => {
		expect(layoutDots([series(1, observation({ value: 0 }), observation({ year: 2020, value: -1 }))])).toEqual([]);
	});
});

describe('the map of a still', () => {
	const square = 'M8 8l16 0 0 16-16 0z';

	test('land is where an odd number of outlines lies to the left', () => {
		expect(layoutMap([square], [], 0.5)).toEqual([['land', 'M4.5 4.5h6.1M4.5 7.5h6.1M4.5 10.5h6.1']]);
		expect(layoutMap([`${square}M14 14l4 0 0 4-4 0z`], [], 0.5)).toEqual([
			['land', 'M4.5 4.5h6.1M4.5 7.5h0.1M10.5 7.5h0.1M4.5 10.5h6.1']
		]);
	});

	test('a State that signed has a dot, and one that ratified lies on top', () => {
		const states = [
			{ x: 10, y: 20, standing: 'ratified' as const },
			{ x: 30, y: 40, standing: 'signed' as const },
			{ x: 50, y: 60, standing: 'signed' as const }
		];
		expect(layoutMap([], states, 0.5)).toEqual([
			['signed', 'M15 20h0M25 30h0'],
			['ratified', 'M5 10h0']
		]);
	});
});

describe('steps of a still', () => {
	test('rise by one at every instrument, up to the number that is needed and no further', () => {
		const still = layoutSteps([{ look: 'c1', needed: 2, months: [10, 20, 30], now: null }]);
		expect(still).toEqual([
			['axis', 'M0 119.5h240'],
			['grid', 'M0 6h240'],
			['c1 segment reported', 'M0 118H117.5V62H235V6'],
			['c1 mark reported', 'M232 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0z']
		]);
	});

	test('run on to today where instruments are wanting', () => {
		const [, , line] = layoutSteps([
			{ look: 'c1', needed: 1, months: [40], now: null },
			{ look: 'seal', needed: 4, months: [10], now: 20 }
		]).slice(0, 5);
		expect(line).toEqual(['c1 segment reported', 'M0 118H235V90']);
		const own = layoutSteps([{ look: 'seal', needed: 4, months: [10], now: 20 }]);
		expect(own[2]).toEqual(['seal segment reported', 'M0 118H117.5V90H235']);
	});

	test('of no treaty are an empty plot', () => {
		expect(layoutSteps([]).map(([look]) => look)).toEqual(['axis', 'grid']);
	});
});
