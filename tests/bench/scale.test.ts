import { expect, test } from 'vitest';
import { copiesOf, growRows } from './scale/grow.mjs';
import { inventedCodes, inventedName, inventedValue } from './scale/invented.mjs';
import { grownPages } from './scale/pages.mjs';
import { slope } from './scale/slope.mjs';

const entities = [
	{ code: 'VNM', kind: 'country', name_en: '', neighbours: 'LAO' },
	{ code: 'LAO', kind: 'country', name_en: '', neighbours: '' },
	{ code: 'WORLD', kind: 'world', name_en: 'World', neighbours: '' }
];

test('invented codes are three letters from the end of the alphabet, and none that is taken', () => {
	expect(inventedCodes(3, new Set(['ZZY']))).toEqual(['ZZZ', 'ZZX', 'ZZW']);
	expect(() => inventedCodes(17_577, new Set())).toThrow('Only 17576 codes of three letters are left.');
});

test('the name of an invented place says that it is one', () => {
	expect(inventedName('ZYX')).toMatch(/^[A-Z][a-z]+ \(invented\)$/);
	expect(inventedName('ZYX')).not.toBe(inventedName('ZYW'));
});

test('an invented number is a little lower, has as many digits that say something, and never becomes nothing', () => {
	expect(inventedValue('1218000000', 2)).toBe('1206000000');
	expect(inventedValue('200.0', 1)).toBe('200.0');
	expect(inventedValue('1', 9)).toBe('1');
	expect(inventedValue('0.004', 1)).toBe('0.004');
	expect(inventedValue('', 1)).toBe('');
});

test('twice the places are every row of a place once more; the world and what hangs on no place stay', () => {
	const copies = copiesOf(entities, 2);
	const [first] = copies;
	expect(first?.codes).toEqual(
		new Map([
			['VNM', 'ZZZ'],
			['LAO', 'ZZY']
		])
	);
	expect(growRows('entities', entities, copies).map(({ code, neighbours }) => [code, neighbours])).toEqual([
		['VNM', 'LAO'],
		['LAO', ''],
		['WORLD', ''],
		['ZZZ', 'ZZY'],
		['ZZY', '']
	]);
	const figures = [
		{ entity: 'VNM', value: '200' },
		{ entity: 'WORLD', value: '7' }
	];
	expect(growRows('losses', figures, copies)).toEqual([...figures, { entity: 'ZZZ', value: '200' }]);
	expect(growRows('publishers', [{ id: 'fbi' }], copies)).toEqual([{ id: 'fbi' }]);
	expect(copiesOf(entities, 1)).toEqual([]);
});

test('the slope in logarithms is the power', () => {
	expect(slope([1, 2, 4], [3, 6, 12])).toBeCloseTo(1);
	expect(slope([1, 2, 4], [1, 4, 16])).toBeCloseTo(2);
	expect(slope([1, 10], [5, 5])).toBeCloseTo(0);
	expect(slope([1], [5])).toBeNaN();
});

test('of two sites the pages that grew are told, the one that grew most first', () => {
	const before = new Map([
		['a', 100],
		['b', 100],
		['c', 100],
		['gone', 1]
	]);
	const after = new Map([
		['a', 101],
		['b', 150],
		['c', 300]
	]);
	expect(grownPages(before, after, 0.02).map(({ path }) => path)).toEqual(['c', 'b']);
});
