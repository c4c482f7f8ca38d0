import { describe, expect, test } from 'vitest';
import { dateApa, dateShort, dateWords, dayOf, monthAtMark } from '$lib/words/dates';

describe('dates', () => {
	test('are told as far as they are known', () => {
		expect(dateWords('2025-10-25', 'en')).toBe('25 October 2025');
		expect(dateWords('2025-10', 'en')).toBe('October 2025');
		expect(dateWords('2025', 'en')).toBe('2025');
		expect(dateWords('2025-10-25', 'vi')).toBe('25/10/2025');
		expect(dateWords('2026-02', 'vi')).toBe('tháng 2/2026');
		expect(dateWords('2025', 'vi')).toBe('năm 2025');
	});

	test('are short in tables', () => {
		expect(dateShort('2025-10-25', 'en')).toBe('25 Oct 2025');
		expect(dateShort('2025-10', 'en')).toBe('Oct 2025');
		expect(dateShort('2026-02', 'vi')).toBe('tháng 2/2026');
		expect(dateShort('2026', 'vi')).toBe('2026');
	});

	test('beside a mark on an axis are a month, whatever else is known', () => {
		expect(monthAtMark('2025-10-25', 'en')).toBe('Oct 2025');
		expect(monthAtMark('2025-10-25', 'vi')).toBe('10/2025');
	});

	test('in a reference have the month first in English and every part named in Vietnamese', () => {
		expect(dateApa('2025-10-25', 'en')).toBe('October 25, 2025');
		expect(dateApa('2025-10-25', 'vi')).toBe('ngày 25 tháng 10 năm 2025');
		expect(dateApa('2025-10', 'vi')).toBe('tháng 10 năm 2025');
	});

	test('a moment has the day of the reader’s own calendar', () => {
		expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
		expect(dayOf(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
	});

	test('the first of a month stays in its month', () => {
		expect(dateWords('2025-01-01', 'en')).toBe('1 January 2025');
	});

	test('what is no date is given back', () => {
		expect(dateWords('2025-13-45', 'en')).toBe('2025-13-45');
		expect(dateShort('soon', 'vi')).toBe('soon');
		expect(dateWords('', 'en')).toBe('');
	});
});
