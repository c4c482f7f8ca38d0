import { describe, expect, test } from 'vitest';
import { toJson } from '$lib/export/json';

const head = {
	title: 'Losses',
	subtitle: 'US dollars',
	notes: ['Ranges are drawn.'],
	address: 'https://example.org/?time=2020',
	saved: '2026-01-31'
};
const saved = (row: Readonly<Record<string, string>>) => JSON.parse(toJson(head, [row])).rows[0];

describe('toJson', () => {
	test('says what it is, how many rows it has, and ends with a line end', () => {
		const text = toJson(head, [{ id: 'a' }, { id: 'b' }]);
		expect(JSON.parse(text)).toEqual({ ...head, count: 2, rows: [{ id: 'a' }, { id: 'b' }] });
		expect(text.endsWith('}\n')).toBe(true);
	});

	test('numbers are numbers, also zero and below', () => {
		expect(saved({ year: '2024', value: '391800000000000', low: '0', high: '-1.5' })).toEqual({
			year: 2024,
			value: 391_800_000_000_000,
			low: 0,
			high: -1.5
		});
	});

	test('an empty cell is null, never zero', () => {
		expect(saved({ value: '', low: '', note: '' })).toEqual({ value: null, low: null, note: null });
	});

	test('flags are a list, empty where there is none', () => {
		expect(saved({ flags: 'break;echo' })).toEqual({ flags: ['break', 'echo'] });
		expect(saved({ flags: '' })).toEqual({ flags: [] });
	});

	test('text of digits in a column of text stays text', () => {
		expect(saved({ id: '007', entity: 'USA' })).toEqual({ id: '007', entity: 'USA' });
	});

	test('no rows are an empty list', () => {
		expect(JSON.parse(toJson(head, []))).toMatchObject({ count: 0, rows: [] });
	});
});
