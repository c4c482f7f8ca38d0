import { describe, expect, test } from 'vitest';
import { layoutTreatyTiles, type StandingTile } from '$lib/chart/views/treaty-tiles/layout';

const tile = (
	code: string,
	region: string,
	row: number,
	column: number,
	of: Partial<StandingTile> = {}
): StandingTile => ({
	code,
	name: code,
	region,
	row,
	column,
	standing: 'none',
	perhaps: null,
	chosen: false,
	faded: false,
	...of
});
const tiles = [tile('EUU', 'europe', 1, 2), tile('LAO', 'asia', 2, 4, { faded: true }), tile('VNM', 'asia', 2, 5)];
const regions = [
	{ region: 'africa', text: 'Africa' },
	{ region: 'asia', text: 'Asia' },
	{ region: 'europe', text: 'Europe' }
];

describe('tiles of States', () => {
	test('stand as in the table where there is room, without headings', () => {
		const { tiles: placed, headings } = layoutTreatyTiles({ tiles, regions, width: 1000, height: 80 });
		expect(headings).toEqual([]);
		expect(
			placed.map(({ text, x, y, width, height, middle, codeY }) => [text, x, y, width, height, middle, codeY])
		).toEqual([
			['EU', 200, 0, 198, 38, 299, 23],
			['LAO', 600, 40, 198, 38, 699, 63],
			['VNM', 800, 40, 198, 38, 899, 63]
		]);
	});

	test('stand by region and name where there is less; a region without any has no heading', () => {
		const { tiles: placed, headings } = layoutTreatyTiles({ tiles, regions, width: 80, height: 124 });
		expect(headings).toEqual([
			{ text: 'Asia', y: 15 },
			{ text: 'Europe', y: 77 }
		]);
		expect(placed.map(({ code, x, y, width, height }) => [code, x, y, width, height])).toEqual([
			['LAO', 0, 22, 38, 38],
			['VNM', 40, 22, 38, 38],
			['EUU', 0, 84, 38, 38]
		]);
	});

	test('those that a filter leaves out are drawn and not read; others are, signed or not', () => {
		const { points } = layoutTreatyTiles({ tiles, regions, width: 1000, height: 80 });
		expect(points.map(({ id, x, y }) => [id, x, y])).toEqual([
			['EUU', 299, 19],
			['VNM', 899, 59]
		]);
	});

	test('none are none, and a high picture has no high tiles', () => {
		expect(layoutTreatyTiles({ tiles: [], regions, width: 1000, height: 80 })).toEqual({
			tiles: [],
			headings: [],
			points: []
		});
		const [first] = layoutTreatyTiles({ tiles, regions, width: 1000, height: 800 }).tiles;
		expect(first?.height).toBe(46);
	});
});
