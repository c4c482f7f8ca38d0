import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binAt, binsOf } from '$lib/chart/views/map/bins';

const breaks = (values: readonly number[], count?: number) => {
	const bins = binsOf(values, count);
	return bins.length === 0 ? [] : [bins[0]?.from, ...bins.map(({ to }) => to)];
};

describe('binsOf', () => {
	test('shares of one magnitude are broken at multiples of a round unit', () => {
		expect(breaks([12, 25, 31, 44, 52, 58, 63, 71, 79, 84, 88, 99])).toEqual([10, 35, 55, 70, 85, 100]);
	});

	test('amounts that span magnitudes are broken at 1, 2, 2.5 or 5 times a power of ten', () => {
		expect(breaks([1.4e6, 3e6, 2.3e7, 6e7, 2.2e8, 1.1e9, 2.09e10])).toEqual([1e6, 5e6, 2.5e7, 1e8, 5e8, 2.5e10]);
	});

	test('few values have few classes, in colours that are far apart', () => {
		expect(binsOf([3, 8])).toEqual([
			{ from: 3, to: 6, step: 2 },
			{ from: 6, to: 8, step: 5 }
		]);
		expect(binsOf([10, 20, 30]).map(({ step }) => step)).toEqual([2, 4, 6]);
	});

	test('one value, or many that are equal, have one class between round numbers', () => {
		expect(binsOf([7])).toEqual([{ from: 5, to: 10, step: 4 }]);
		expect(binsOf([7, 7, 7])).toEqual([{ from: 5, to: 10, step: 4 }]);
		expect(binsOf([-7])).toEqual([{ from: -10, to: -5, step: 4 }]);
	});

	test('a value that is a round number itself still has a class', () => {
		expect(binsOf([5])).toEqual([{ from: 5, to: 10, step: 4 }]);
		expect(binsOf([-5])).toEqual([{ from: -10, to: -5, step: 4 }]);
	});

	test('zero has no class, and no values have none', () => {
		expect(binsOf([])).toEqual([]);
		expect(binsOf([0, 0])).toEqual([]);
		expect(breaks([0, 3, 8])).toEqual([3, 6, 8]);
	});

	test('values on both sides of zero are broken on both sides', () => {
		const bins = binsOf([-40, -20, -10, 10, 30, 80]);
		expect(bins[0]?.from).toBeLessThanOrEqual(-40);
		expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(80);
	});

	test('never more classes than asked for', () => {
		expect(binsOf([12, 25, 31, 44, 52, 58, 63, 71, 79, 84, 88, 99])).toHaveLength(5);
		expect(binsOf([12, 25, 31, 44, 52, 58, 63, 71, 79, 84, 88, 99], 9)).toHaveLength(5);
		expect(binsOf([1, 2, 3, 4, 5, 6, 7, 8, 9], 1)).toHaveLength(1);
	});

	test('every value has one class, no class is empty, breaks rise and are distinct, colours rise', () => {
		const value = fc.oneof(
			fc.integer({ min: -1000, max: 1000 }),
			fc.double({ min: 1e-3, max: 1e13, noNaN: true }),
			fc.constantFrom(0, 5, 5, 100)
		);
		fc.assert(
			fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (values, count) => {
				const bins = binsOf(values, count);
				expect(bins.length).toBeLessThanOrEqual(count);
				bins.forEach(({ from, to, step }, at) => {
					expect(from).toBeLessThan(to);
					expect(step).toBeGreaterThan(bins[at - 1]?.step ?? 0);
					if (at > 0) expect(from).toBe(bins[at - 1]?.to);
				});
				const found = values.filter((one) => one !== 0).map((one) => binAt(bins, one));
				expect(found).not.toContain(null);
				expect([...new Set(found)]).toHaveLength(bins.length);
			})
		);
	});
});

describe('binAt', () => {
	const bins = [
		{ from: 0, to: 10, step: 2 },
		{ from: 10, to: 20, step: 5 }
	];

	test('a break belongs to the class above it, the last one to the last class', () => {
		expect([0, 9.9, 10, 20].map((value) => binAt(bins, value))).toEqual([0, 0, 1, 1]);
	});

	test('what lies outside has no class', () => {
		expect([-1, 21].map((value) => binAt(bins, value))).toEqual([null, null]);
	});

	test('values that lie next to each other beside one far off give finite breaks', () => {
		const bins = binsOf([-4.440892098500626e-15, 8e-323, 8e-323, -5e-324]);
		expect(bins.flatMap(({ from, to }) => [from, to]).every(Number.isFinite)).toBe(true);
	});
});
