import { describe, expect, test } from 'vitest';
import { spreadOf, type Bounded } from '$lib/statements/spread';

const figure = (low: number | null, high = low, partial = false): Bounded => ({ low, high, partial });

describe('how far figures lie apart', () => {
	test('the highest bound over the lowest, and the bounds that face each other: 8 to 10 and 391.8 are 39.18 to 48.975 times apart', () => {
		expect(spreadOf([figure(391.8), figure(8, 10)])).toEqual({ low: 8, high: 391.8, times: 48.975, least: 39.18 });
	});

	test('ranges that meet are at least once apart, and so is a range that holds the other figures', () => {
		expect(spreadOf([figure(2, 8), figure(4, 16)])).toEqual({ low: 2, high: 16, times: 8, least: 1 });
		expect(spreadOf([figure(2, 16), figure(4)])).toEqual({ low: 2, high: 16, times: 8, least: 1 });
	});

	test('figures of part of a year, and those that cannot be converted, are not compared', () => {
		expect(spreadOf([figure(4), figure(2), figure(1, 1, true), figure(null)])).toEqual({
			low: 2,
			high: 4,
			times: 2,
			least: 2
		});
	});

	test('equal figures are one time apart', () => {
		expect(spreadOf([figure(3), figure(3)])).toEqual({ low: 3, high: 3, times: 1, least: 1 });
	});

	test('nothing can be said of one figure, of none, or where the lowest is zero', () => {
		expect(spreadOf([])).toBe(null);
		expect(spreadOf([figure(5)])).toBe(null);
		expect(spreadOf([figure(5), figure(9, 9, true)])).toBe(null);
		expect(spreadOf([figure(0), figure(9)])).toBe(null);
		expect(spreadOf([figure(-2), figure(9)])).toBe(null);
	});
});
