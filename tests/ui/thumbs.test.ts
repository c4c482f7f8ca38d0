import { describe, expect, test } from 'vitest';
import { jumped, pageStep, valueAt } from '$lib/ui/thumbs';

describe('jumped', () => {
	test('the nearer thumb goes to the place pressed', () => {
		expect(jumped(2011, 2031, 2014)).toEqual({ low: 2014, high: 2031 });
		expect(jumped(2011, 2031, 2028)).toEqual({ low: 2011, high: 2028 });
	});

	test('in the middle between them it is the upper one', () => {
		expect(jumped(2010, 2020, 2015)).toEqual({ low: 2010, high: 2015 });
	});

	test('of two on one spot, the one on the side of the press goes', () => {
		expect(jumped(2020, 2020, 2015)).toEqual({ low: 2015, high: 2020 });
		expect(jumped(2020, 2020, 2025)).toEqual({ low: 2020, high: 2025 });
	});

	test('a single thumb always goes', () => {
		expect(jumped(null, 2031, 2012)).toEqual({ low: 2012, high: 2012 });
	});
});

test('a place on the track is a whole value within its ends', () => {
	expect(valueAt(0.5, 2011, 2031)).toBe(2021);
	expect(valueAt(0.52, 2011, 2031)).toBe(2021);
	expect(valueAt(-0.2, 2011, 2031)).toBe(2011);
	expect(valueAt(1.3, 2011, 2031)).toBe(2031);
});

test('Page Up and Page Down move by five, other keys are left to the browser', () => {
	expect(['PageUp', 'PageDown', 'ArrowUp', 'Home'].map(pageStep)).toEqual([5, -5, 0, 0]);
});
