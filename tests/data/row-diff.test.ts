import { expect, test } from 'vitest';
import { diffRows, keyedRows, otherwise } from '$lib/data/row-diff';

const row = (entity: string, year: string, value: string) => ({ entity, year, value });
const KEY = ['entity', 'year'];
type Rows = Parameters<typeof keyedRows>[0];
const diff = (before: Rows, after: Rows, key: readonly string[]) =>
	diffRows(keyedRows(before, key), keyedRows(after, key));

test('records that came, went, changed and stayed are told apart by their key, whatever their order', () => {
	const before = [row('VNM', '2023', '78'), row('VNM', '2024', '84'), row('USA', '2024', '93')];
	const after = [row('USA', '2024', '93'), row('VNM', '2025', '86'), row('VNM', '2024', '84.2')];
	expect(diff(before, after, KEY)).toEqual({
		added: [{ key: 'VNM.2025', cells: row('VNM', '2025', '86') }],
		removed: [{ key: 'VNM.2023', cells: row('VNM', '2023', '78') }],
		changed: [
			{ key: 'VNM.2024', before: row('VNM', '2024', '84'), after: row('VNM', '2024', '84.2'), columns: ['value'] }
		],
		same: 1
	});
});

test('a column that came or went is a difference of the record', () => {
	const [changed] = diff([{ id: 'a', old: 'x' }], [{ id: 'a', flag: 'y' }], ['id']).changed;
	expect(changed?.columns).toEqual(['flag', 'old']);
});

test('without a key a record with another cell is one that went and one that came', () => {
	const { added, removed, changed } = diff([row('VNM', '2024', '84')], [row('VNM', '2024', '85')], []);
	expect([added.length, removed.length, changed.length]).toEqual([1, 1, 0]);
});

test('empty states have no differences', () => {
	expect(diff([], [], KEY)).toEqual({ added: [], removed: [], changed: [], same: 0 });
});

test('which columns count is told by who asks', () => {
	const before = new Map([['a', { value: '1.0', note: 'x' }]]);
	const after = new Map([['a', { value: '1', note: 'y' }]]);
	expect(diffRows(before, after).changed[0]?.columns).toEqual(['value', 'note']);
	expect(diffRows(before, after, () => [])).toEqual({ added: [], removed: [], changed: [], same: 1 });
});

test('names that stand for something else, or that only one state has, are named in order', () => {
	const before = new Map([
		['/b/', '1'],
		['/a/', '1'],
		['/gone/', '1']
	]);
	const after = new Map([
		['/a/', '2'],
		['/b/', '1'],
		['/new/', '1']
	]);
	expect(otherwise(before, after)).toEqual(['/a/', '/gone/', '/new/']);
});
