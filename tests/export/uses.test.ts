import { describe, expect, test } from 'vitest';
import { finalSize, MM_PER_PX, shapesOf, USES } from '$lib/export/uses';

describe('uses of a picture', () => {
	test('type of 12 px is 7.2 pt on paper', () => {
		expect((12 * MM_PER_PX * 72) / 25.4).toBeCloseTo(7.2);
	});

	test('a page lies on its side, stands upright, or grows longer; a column has the height it needs', () => {
		expect(shapesOf(USES.a5)).toEqual([
			{ width: 992, height: 699 },
			{ width: 699, height: 992 },
			{ width: 699, height: null }
		]);
		expect(shapesOf(USES.column)).toEqual([{ width: 425, height: null }]);
		expect(shapesOf(USES.slide)).toEqual([
			{ width: 1200, height: 675 },
			{ width: 1500, height: 844 },
			{ width: 1818, height: 1023 }
		]);
	});

	test('paper has 300 dots to an inch', () => {
		expect(finalSize(USES.a5, { width: 992, height: 699 })).toEqual({
			mm: { width: 210, height: 148 },
			px: { width: 2480, height: 1748 }
		});
		expect(finalSize(USES.slide, { width: 1200, height: 675 })).toEqual({
			mm: null,
			px: { width: 1920, height: 1080 }
		});
	});
});
