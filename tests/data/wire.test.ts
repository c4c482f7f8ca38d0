import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationId } from '$lib/data/observation';
import { pack, unpack } from '$lib/data/wire';
import { anyObservations, observation } from '../fixtures/observations';

describe('pack and unpack', () => {
	test('give the same figures back in the same order, with empty notes, also by way of JSON', () => {
		fc.assert(
			fc.property(anyObservations, (rows) => {
				const expected = rows.map((row) => ({ ...row, note: '' }));
				expect(unpack(pack(rows))).toEqual(expected);
				expect(unpack(JSON.parse(JSON.stringify(pack(rows))))).toEqual(expected);
			})
		);
	});

	test('a text that repeats travels once', () => {
		const rows = [observation({ year: 2021, publisher: 'fbi' }), observation({ year: 2022, publisher: 'fbi' })];
		expect(pack(rows).words.filter((word) => word === 'fbi')).toHaveLength(1);
	});

	test('notes stay behind', () => {
		expect(JSON.stringify(pack([observation({ note: 'read twice' })]))).not.toContain('read twice');
	});

	test('one bound without the other, and a bound of zero, arrive as they were', () => {
		const rows = [
			observation({ year: 2020, low: 0 }),
			observation({ year: 2021, high: 9 }),
			observation({ year: 2022 })
		];
		expect(unpack(pack(rows)).map(({ low, high }) => [low, high])).toEqual([
			[0, null],
			[null, 9],
			[null, null]
		]);
	});

	test('nothing is nothing', () => {
		expect(unpack(pack([]))).toEqual([]);
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
