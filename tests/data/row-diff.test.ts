import { expect, test } from 'vitest';
import { diffRows } from '$lib/data/server/row-diff';

const row = (entity: string, year: string, value: string) => ({ entity, year, value });
const KEY = ['entity', 'year'];

test('records that came, went, changed and stayed are told apart by their key, whatever their order', () => {
	const before = [row('VNM', '2023', '78'), row('VNM', '2024', '84'), row('USA', '2024', '93')];
	const after = [row('USA', '2024', '93'), row('VNM', '2025', '86'), row('VNM', '2024', '84.2')];
	expect(diffRows(before, after, KEY)).toEqual({
		added: [row('VNM', '2025', '86')],
		removed: [row('VNM', '2023', '78')],
		changed: [
			{ key: 'VNM.2024', before: row('VNM', '2024', '84'), after: row('VNM', '2024', '84.2'), columns: ['value'] }
		],
		same: 1
	});
});

test('a column that came or went is a difference of the record', () => {
	const [changed] = diffRows([{ id: 'a', old: 'x' }], [{ id: 'a', flag: 'y' }], ['id']).changed;
	expect(changed?.columns).toEqual(['flag', 'old']);
});

test('without a key a record with another cell is one that went and one that came', () => {
	const { added, removed, changed } = diffRows([row('VNM', '2024', '84')], [row('VNM', '2024', '85')], []);
	expect([added.length, removed.length, changed.length]).toEqual([1, 1, 0]);
});

test('empty states have no differences', () => {
	expect(diffRows([], [], KEY)).toEqual({ added: [], removed: [], changed: [], same: 0 });
});
