import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepOf, windowOf } from '$lib/table/window';

describe('the rows that are made', () => {
	test('are all of them in a table of 500 rows, and not in one of 501', () => {
		const view = { top: 0, height: 360, row: 36 };
		expect(windowOf({ ...view, count: 500 })).toEqual({ first: 0, last: 500, before: 0, after: 0 });
		// 10 in sight, 1 cut off, 2 × 12 around them and a step of 6; 40 of 36 px are left
		expect(windowOf({ ...view, count: 501 })).toEqual({ first: 0, last: 41, before: 0, after: 16560 });
	});

	test('are those in sight and some on both sides', () => {
		// Rows 1000 to 1009 are in sight
		expect(windowOf({ top: 36000, height: 360, row: 36, count: 5787 })).toEqual({
			first: 984,
			last: 1025,
			before: 35424,
			after: 171432
		});
	});

	test('are as many wherever the table is scrolled to', () => {
		const sizes = [0, 17, 500, 100000, 208000].map((top) => {
			const { first, last } = windowOf({ top, height: 360, row: 36, count: 5787 });
			return last - first;
		});
		expect(sizes).toEqual([41, 41, 41, 41, 41]);
	});

	test('are all of them on paper', () => {
		expect(windowOf({ top: 36000, height: 360, row: 0, count: 5787 })).toMatchObject({ first: 0, last: 5787 });
	});

	test('are the last ones where the table has become shorter than it was scrolled', () => {
		expect(windowOf({ top: 200000, height: 360, row: 36, count: 600 })).toEqual({
			first: 559,
			last: 600,
			before: 20124,
			after: 0
		});
	});

	test('cover what is in sight, and leave room for exactly the others', () => {
		const view = fc.record({
			top: fc.double({ min: -500, max: 300000, noNaN: true }),
			height: fc.integer({ min: 0, max: 2000 }),
			row: fc.constantFrom(24, 36, 36.5, 44),
			count: fc.integer({ min: 0, max: 6000 })
		});
		fc.assert(
			fc.property(view, (seen) => {
				const { first, last, before, after } = windowOf(seen);
				const { height, row, count } = seen;
				const top = Math.min(Math.max(seen.top, 0), Math.max(0, count * row - height));
				expect(first).toBeLessThanOrEqual(Math.floor(top / row));
				expect(last).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / row)));
				expect(last).toBeLessThanOrEqual(count);
				expect(before + (last - first) * row + after).toBeCloseTo(count * row, 6);
				if (count > 500) expect(last - first).toBeLessThanOrEqual(height / row + 32);
			})
		);
	});
});

describe('a key on a figure', () => {
	test('leads to the next row, the next page, the ends', () => {
		expect(
			['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => stepOf(key, 50, 10, 100))
		).toEqual([49, 51, 40, 60, 0, 99]);
	});

	test('stops at the ends', () => {
		expect(stepOf('PageUp', 3, 10, 100)).toBe(0);
		expect(stepOf('ArrowDown', 99, 10, 100)).toBe(99);
	});

	test('that is no such key leads nowhere', () => {
		expect(stepOf('Enter', 3, 10, 100)).toBeNull();
	});
});
