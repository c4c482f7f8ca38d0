import { describe, expect, test } from 'vitest';
import { fitting } from '$lib/filters/Places.svelte';

describe('fitting', () => {
	test('all stand in the line where they fit to the pixel', () => {
		expect(fitting([100, 80, 60], 256, 8, 40)).toBe(3);
	});

	test('one pixel less folds as many as "+1" needs room for', () => {
		expect(fitting([100, 80, 60], 255, 8, 40)).toBe(2);
		expect(fitting([100, 80, 60], 235, 8, 40)).toBe(1);
	});

	test('a line too short for any folds them all', () => {
		expect(fitting([100, 80], 90, 8, 40)).toBe(0);
	});

	test('no chips fit anywhere', () => {
		expect(fitting([], 0, 8, 40)).toBe(0);
	});
});
