import { describe, expect, test } from 'vitest';
import { isTileKey, nextTile } from '$lib/convention/tile-grid';
import { gridSize } from '$lib/data/tile';
import { openData } from '$lib/data/server/load';

const data = openData();
const tiles = data.rows('tiles').map((row) => ({
	code: String(row.iso3),
	row: Number(row.row),
	column: Number(row.column)
}));

describe('the table of tiles', () => {
	test('has one tile for every State and the European Union, and none besides', () => {
		const states = data
			.rows('entities')
			.filter((row) => row.kind === 'country')
			.map((row) => String(row.code));
		expect(states).toHaveLength(197);
		expect(tiles.map(({ code }) => code).sort()).toEqual([...states, 'EUU'].sort());
	});

	test('no two stand on one place', () => {
		expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(198);
	});

	test('has room for everybody who signed', () => {
		const codes = new Set(tiles.map(({ code }) => code));
		const without = data.rows('status').filter((row) => !codes.has(String(row.iso3)));
		expect(without).toEqual([]);
	});

	test('the grid is 17 rows high and 33 columns wide', () => {
		expect(gridSize(tiles)).toEqual({ rows: 17, columns: 33 });
		expect(gridSize([])).toEqual({ rows: 0, columns: 0 });
	});
});

describe('nextTile', () => {
	const at = [
		{ code: 'A', x: 0, y: 0 },
		{ code: 'B', x: 100, y: 0 },
		{ code: 'C', x: 30, y: 30 },
		{ code: 'D', x: 0, y: 60 }
	];

	test('goes straight before slanting', () => {
		expect(nextTile(at, 'A', 'ArrowDown')).toBe('D');
		expect(nextTile(at, 'A', 'ArrowRight')).toBe('B');
		expect(nextTile(at, 'D', 'ArrowUp')).toBe('A');
	});

	test('slants where nothing stands straight ahead', () => {
		expect(nextTile(at, 'D', 'ArrowRight')).toBe('C');
	});

	test('stays where nothing lies in that direction', () => {
		expect(nextTile(at, 'B', 'ArrowRight')).toBe('B');
		expect(nextTile([], 'B', 'ArrowRight')).toBe('B');
	});

	test('Home and End lead to the ends of the list', () => {
		expect(nextTile(at, 'C', 'Home')).toBe('A');
		expect(nextTile(at, 'C', 'End')).toBe('D');
	});

	test('only these keys walk', () => {
		expect(['ArrowUp', 'Home', 'Enter', 'toString'].filter(isTileKey)).toEqual(['ArrowUp', 'Home']);
	});

	test('every tile of the table can be reached from Viet Nam with arrows', () => {
		const places = tiles.map(({ code, row, column }) => ({ code, x: column * 30, y: row * 30 }));
		const seen = new Set(['VNM']);
		for (const code of seen) {
			for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
				seen.add(nextTile(places, code, key));
		}
		expect(tiles.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
	});
});
