import { describe, expect, test } from 'vitest';
import type { Observation } from '$lib/data/observation';
import { largestOf, majorityOf, shareOf } from '$lib/statements/share';
import { observation } from '../fixtures/observations';

describe('a share', () => {
	const part = (category: string, year: number, value: number, of: Partial<Observation> = {}) =>
		observation({ metric: 'parts', category, year, value, ...of });
	const full = [part('CA', 2024, 40), part('TX', 2024, 30), part('FL', 2024, 20), part('UT', 2024, 10)];

	test('is of a year that has as many parts as the fullest one', () => {
		const rows = [...full, part('CA', 2025, 60), part('TX', 2025, 30)];
		expect(largestOf(2024, 3, { rows, totals: null })?.percent).toBe(90);
		expect(largestOf(2025, 2, { rows, totals: null })).toBeNull();
	});

	test('is of a printed total where the parts held make up nearly all of it', () => {
		const total = (year: number, value: number) => observation({ metric: 'whole', year, value });
		expect(shareOf(full.slice(0, 1), { rows: full, totals: [total(2024, 110)] })?.percent).toBeCloseTo(36.36, 2);
		expect(shareOf(full.slice(0, 1), { rows: full, totals: [total(2024, 120)] })).toBeNull();
		expect(shareOf(full.slice(0, 1), { rows: full, totals: [total(2023, 100)] })).toBeNull();
		expect(shareOf(full.slice(0, 1), { rows: full, totals: [total(2024, 0)] })).toBeNull();
	});

	test('of the fewest parts that make more than half: exactly half is not more', () => {
		const rows = [part('a', 2024, 50), part('b', 2024, 30), part('c', 2024, 20)];
		expect(majorityOf(2024, { rows, totals: null })?.parts.map(({ category }) => category)).toEqual(['a', 'b']);
		expect(majorityOf(2023, { rows, totals: null })).toBeNull();
	});

	test('rests on no doubted part, and there is none of nothing', () => {
		const doubted = full.map((row, at) => (at === 3 ? { ...row, flags: ['disputed'] as const } : row));
		expect(largestOf(2024, 1, { rows: doubted, totals: null })).toBeNull();
		expect(largestOf(2024, 5, { rows: full, totals: null })).toBeNull();
		expect(shareOf([], { rows: full, totals: null })).toBeNull();
	});
});
