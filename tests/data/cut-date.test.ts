import { describe, expect, test } from 'vitest';
import { firstDayOf, lastDayOf, precisionOf } from '$lib/data/cut-date';

describe('a date cut to what is known', () => {
	test('a month ends on its last day, a year in December, a day is itself', () => {
		expect(['2026-07', '2026-02', '2028-02', '2025', '2025-10-25'].map(lastDayOf)).toEqual([
			'2026-07-31',
			'2026-02-28',
			'2028-02-29',
			'2025-12-31',
			'2025-10-25'
		]);
	});

	test('begins with the first day it can mean', () => {
		expect(['2025', '2026-07', '2025-11-19'].map(firstDayOf)).toEqual(['2025-01-01', '2026-07-01', '2025-11-19']);
	});

	test('is known to its day, month or year', () => {
		expect(['2026-02-11', '2026-02', '2026'].map(precisionOf)).toEqual(['day', 'month', 'year']);
	});
});
