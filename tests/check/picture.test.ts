import { describe, expect, test } from 'vitest';
import { layoutPicture } from '$lib/check/picture';

const one = (value: number, low: number | null = null, high: number | null = null) => ({ value, low, high });

describe('the places of a picture', () => {
	test('bars run from zero to the longest', () => {
		expect(layoutPicture([one(5), one(10), one(0)], 'linear').places.map(({ at }) => at)).toEqual([50, 100, 0]);
	});

	test('on a logarithmic scale equal factors are equal ways, and powers of ten have ticks', () => {
		const { places, ticks } = layoutPicture([one(1), one(10), one(100)], 'log');
		const [first = 0, second = 0, third = 0] = places.map(({ at }) => at);
		expect(second - first).toBeCloseTo(third - second, 1);
		expect(ticks.map(({ value }) => value)).toEqual([1, 10, 100]);
	});

	test('a range has both ends', () => {
		const [place] = layoutPicture([one(8, 8, 10), one(100)], 'log').places;
		expect(place?.range?.from).toBe(place?.at);
		expect(place?.range?.to ?? 0).toBeGreaterThan(place?.at ?? 100);
	});

	test('nothing positive has a place at the beginning, and no tick', () => {
		expect(layoutPicture([one(0), one(-1)], 'log')).toEqual({
			places: [
				{ at: 0, range: null },
				{ at: 0, range: null }
			],
			ticks: []
		});
		expect(layoutPicture([], 'linear')).toEqual({ places: [], ticks: [] });
	});
});
