import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationId } from '$lib/data/observation';
import { encodeRows, decodeRows } from '$lib/data/observation-codec';
import { anyObservations, observation } from '../fixtures/observations';

describe('encodeRows and decodeRows', () => {
	test('give the same figures back in the same order, with empty notes, also by way of JSON', () => {
		fc.assert(
			fc.property(anyObservations, (rows) => {
				const expected = rows.map((row) => ({ ...row, note: '' }));
				expect(decodeRows(encodeRows(rows))).toEqual(expected);
				expect(decodeRows(JSON.parse(JSON.stringify(encodeRows(rows))))).toEqual(expected);
			})
		);
	});

	test('a text that repeats travels once', () => {
		const rows = [observation({ year: 2021, publisher: 'fbi' }), observation({ year: 2022, publisher: 'fbi' })];
		expect(encodeRows(rows).words.filter((word) => word === 'fbi')).toHaveLength(1);
	});

	test('notes stay behind', () => {
		expect(JSON.stringify(encodeRows([observation({ note: 'read twice' })]))).not.toContain('read twice');
	});

	test('one bound without the other, and a bound of zero, arrive as they were', () => {
		const rows = [
			observation({ year: 2020, low: 0 }),
			observation({ year: 2021, high: 9 }),
			observation({ year: 2022 })
		];
		expect(decodeRows(encodeRows(rows)).map(({ low, high }) => [low, high])).toEqual([
			[0, null],
			[null, 9],
			[null, null]
		]);
	});

	test('nothing is nothing', () => {
		expect(decodeRows(encodeRows([]))).toEqual([]);
	});
});

describe('an id', () => {
	const of = { entity: 'USA', year: 2024, metric: 'ic3_losses', source: 'ic3-2024' };

	test('names place, year, metric and source', () => {
		expect(observationId({ ...of, category: null })).toBe('USA.2024.ic3_losses.ic3-2024');
	});

	test('names the category before the source', () => {
		expect(observationId({ ...of, category: 'romance' })).toBe('USA.2024.ic3_losses.romance.ic3-2024');
	});
});
