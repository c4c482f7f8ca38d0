import { expect, test } from 'vitest';
import { cross, crossingLines } from '$lib/chart/words/crossings';
import { observation, point } from '../../fixtures/observations';

/** A line of figures from 2020 on; null is a year without one. */
const line = (values: readonly (number | null)[], colour = 1) => ({
	colour,
	points: values.flatMap((value, at) => (value === null ? [] : [point(observation({ year: 2020 + at, value }))]))
});

test('lines cross where one is above the other first and below it later', () => {
	expect(cross(line([1, 5]), line([3, 3]))).toBe(true);
	expect(cross(line([1, 2]), line([3, 4]))).toBe(false);
	expect(cross(line([]), line([3, 4]))).toBe(false);
});

test('equal figures and years that only one has say nothing', () => {
	expect(cross(line([3, 5]), line([3, 3]))).toBe(false);
	expect(cross(line([1, null]), line([3, 0]))).toBe(false);
	expect(cross(line([1, null, 9]), line([3, 0, 4]))).toBe(true);
});

test('every line that crosses another is counted once, mute ones are not', () => {
	const [up, down, flat, over] = [line([0, 10]), line([10, 0]), line([5, 5]), line([20, 30])];
	expect(crossingLines([up, down, flat, over])).toBe(3);
	expect(crossingLines([up, { ...down, colour: 9 }, over])).toBe(0);
	expect(crossingLines([])).toBe(0);
});
