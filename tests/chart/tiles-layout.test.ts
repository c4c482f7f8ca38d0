import { describe, expect, test } from 'vitest';
import { gridSize } from '$lib/data/tile';
import { openData } from '$lib/data/server/load';
import { layoutTiles } from '$lib/chart/views/tiles/layout';
import { numberAlone } from '$lib/chart/views/tiles/number';
import type { TilesInput } from '$lib/chart/views/tiles/tiles';
import { observation, point } from '../fixtures/observations';

const one = (key: string, value: number, year = 2024) => ({
	key,
	colour: 1,
	name: key,
	counts: '',
	superseded: [],
	points: [point(observation({ entity: key, year, value }))]
});
const tiles = [
	{ code: 'DC', row: 2, column: 2 },
	{ code: 'AK', row: 1, column: 1 },
	{ code: 'WV', row: 2, column: 1 }
];

function laidOut(of: Partial<TilesInput> = {}) {
	return layoutTiles({
		series: [one('AK', 20), one('DC', 60)],
		year: 2024,
		tiles,
		spoken: [],
		width: 600,
		height: 200,
		text: ({ value }) => `$${value}.00`,
		brief: ({ value }) => String(value),
		words: (from, to) => `${from} to ${to}`,
		...of
	});
}

describe('tiles', () => {
	test('stand where the table says, all of one size, from the top down', () => {
		const { tiles: placed } = laidOut();
		expect(placed.map(({ code, x, y, width, height }) => [code, x, y, width, height])).toEqual([
			['AK', 110, 0, 186, 96],
			['WV', 110, 100, 186, 96],
			['DC', 300, 100, 186, 96]
		]);
	});

	test('take the colour of their class; one without a figure is hatched, counted, and not read', () => {
		const { tiles: placed, classes, points } = laidOut();
		expect(placed.map(({ fill, status, value }) => [fill, status, value])).toEqual([
			[2, 'reported', '$20.00'],
			['gap', null, ''],
			[5, 'reported', '$60.00']
		]);
		expect(classes).toEqual([
			{ fill: 2, label: '20 to 40', count: 1 },
			{ fill: 5, label: '40 to 60', count: 1 },
			{ fill: 'gap', label: '', count: 1 }
		]);
		expect(points.map(({ series, x, y }) => [series, x, y])).toEqual([
			['AK', 203, 48],
			['DC', 393, 148]
		]);
	});

	test('with room for it tell the figure and its unit, with less the number, with none the code alone', () => {
		const values = (width: number, height = 200) => laidOut({ width, height }).tiles.map(({ value }) => value);
		expect(values(120)).toEqual(['$20.00', '', '$60.00']);
		expect(values(60)).toEqual(['20', '', '60']);
		expect(values(28)).toEqual(['', '', '']);
		expect(values(600, 60)).toEqual(['', '', '']);
	});

	test('a code alone stands in the middle of its tile, a code with a figure above it', () => {
		const [told, bare] = laidOut().tiles;
		expect([told?.codeY, told?.valueY, bare?.codeY]).toEqual([46, 62, 153]);
	});

	test('on a phone they are narrower than high, never the other way round by much', () => {
		const [phone] = laidOut({ width: 100, height: 600 }).tiles;
		expect([phone?.width, phone?.height]).toEqual([48, 83]);
		const [desk] = laidOut({ width: 2000, height: 200 }).tiles;
		expect([desk?.width, desk?.height]).toEqual([186, 96]);
	});

	test('a figure of an earlier year stands for at most three years', () => {
		const { tiles: placed } = laidOut({ series: [one('AK', 20, 2021), one('DC', 60, 2020)] });
		expect(placed.map(({ fill }) => fill)).toEqual([4, 'gap', 'gap']);
	});

	test('what has no place in the table follows below, and without a table all stand line by line', () => {
		const below = laidOut({ series: [one('AK', 20), one('X', 30), one('Y', 40), one('Z', 50)] }).tiles;
		expect(below.map(({ code, x, y }) => [code, x, y]).slice(3)).toEqual([
			['X', 205, 100],
			['Y', 300, 100],
			['Z', 205, 150]
		]);
		const bare = laidOut({ tiles: [], series: ['a', 'b', 'c', 'd'].map((key, at) => one(key, at + 1)), width: 200 });
		expect(bare.tiles.map(({ code, x, y }) => [code, x, y])).toEqual([
			['a', 0, 0],
			['b', 100, 0],
			['c', 0, 100],
			['d', 100, 100]
		]);
	});

	test('nothing to draw is an empty drawing; those that the title speaks of are marked', () => {
		const { tiles: none, classes, points } = laidOut({ tiles: [], series: [] });
		expect([none, classes, points]).toEqual([[], [], []]);
		expect(laidOut({ spoken: ['DC'] }).tiles.map(({ spoken }) => spoken)).toEqual([false, false, true]);
	});
});

test.each([
	[421.7, 'en', '422'],
	[9.46, 'en', '9.46'],
	[2_540_000_000, 'en', '2.54\u00a0bn'],
	[1234, 'vi', '1.234'],
	[0, 'en', '0']
] as const)('%s in %s is %s on a small tile', (value, language, text) => {
	expect(numberAlone(value, language)).toBe(text);
});

test('every State and territory of the tables has a tile of its own', () => {
	const data = openData();
	const states = data.rows('categories').flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
	const rows = data.rows('state-tiles');
	expect(rows.map(({ category }) => category).sort()).toEqual(states.sort());
	expect(new Set(rows.map(({ row, column }) => `${row} ${column}`)).size).toBe(57);
	expect(gridSize(rows)).toEqual({ rows: 8, columns: 12 });
});
