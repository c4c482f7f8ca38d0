import { describe, expect, test } from 'vitest';
import { layoutDots } from '$lib/chart/views/strip/dots';

const one = (value: number | null, low: number | null = null, high: number | null = null) => ({ value, low, high });
const placesOf = (...of: Parameters<typeof layoutDots>) => layoutDots(...of).places.map((place) => place?.at ?? null);

describe('the places of dots on one axis', () => {
	test('bars run from zero to the longest', () => {
		expect(placesOf([one(5), one(10), one(0)], 'linear')).toEqual([50, 100, 0]);
	});

	test('on a logarithmic axis equal factors are equal ways, and powers of ten have ticks', () => {
		const { places, ticks } = layoutDots([one(1), one(10), one(100)], 'log');
		const [first = 0, second = 0, third = 0] = places.map((place) => place?.at);
		expect(second - first).toBeCloseTo(third - second, 1);
		expect(ticks.map(({ value }) => value)).toEqual([1, 10, 100]);
		const far = layoutDots([one(1), one(1e6)], 'log').ticks;
		expect(far.map(({ value }) => value)).toEqual([1, 100, 1e4, 1e6]);
	});

	test('a range has both ends; one without length is none', () => {
		const [place, point] = layoutDots([one(8, 8, 10), one(100, 100, 100)], 'log').places;
		expect(place?.range?.from).toBe(place?.at);
		expect(place?.range?.to ?? 0).toBeGreaterThan(place?.at ?? 100);
		expect(point?.range).toBeNull();
	});

	test('nothing positive has a place at the beginning, and no tick; what has no value has no place', () => {
		expect(placesOf([one(0), one(-1)], 'log')).toEqual([0, 0]);
		expect(layoutDots([one(0), one(-1)], 'log').ticks).toEqual([]);
		expect(layoutDots([], 'linear')).toMatchObject({ places: [], ticks: [] });
		expect(placesOf([one(null), one(4)])).toEqual([null, 100]);
	});

	test('begins at zero while figures are close, and divides by factors from ten times apart on', () => {
		const close = layoutDots([one(20), one(8, 8, 10)]);
		expect(close.log).toBe(false);
		expect(close.places).toEqual([
			{ at: 100, range: null },
			{ at: 40, range: { from: 40, to: 50 } }
		]);
		const far = layoutDots([one(1), one(10)]);
		expect(far.log).toBe(true);
		// A factor of 1.6 is kept free at both ends: log 1.6 / log 25.6.
		expect(far.places.map((place) => place?.at)).toEqual([14.49, 85.51]);
		expect(far.reach(1, 10)).toEqual({ from: 14.49, to: 85.51 });
		expect(layoutDots([one(0), one(10)]).log).toBe(false);
	});
});
