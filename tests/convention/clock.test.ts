import { describe, expect, test } from 'vitest';
import { calendarDay, dayAfter, inForceOn, windowLeft } from '$lib/convention/clock';

describe('windowLeft', () => {
	test('counts the days after today, the last one included', () => {
		expect(windowLeft('2026-11-22', '2026-12-31')).toEqual({ open: true, days: 39 });
		expect(windowLeft('2026-12-30', '2026-12-31')).toEqual({ open: true, days: 1 });
	});

	test('is open on its last day, with none left, and closed on the next', () => {
		expect(windowLeft('2026-12-31', '2026-12-31')).toEqual({ open: true, days: 0 });
		expect(windowLeft('2027-01-01', '2026-12-31')).toEqual({ open: false, days: 0 });
		expect(windowLeft('2031-06-01', '2026-12-31')).toEqual({ open: false, days: 0 });
	});
});

describe('days', () => {
	test('ninety days after the 40th instrument of the Palermo Convention it was in force', () => {
		expect(inForceOn('2003-07-01')).toBe('2003-09-29');
	});

	test('ninety days after the 30th instrument of the Convention against Corruption it was in force', () => {
		expect(inForceOn('2005-09-15')).toBe('2005-12-14');
	});

	test('run over the ends of months and leap years', () => {
		expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
		expect(dayAfter('2025-10-25', 0)).toBe('2025-10-25');
	});

	test('the reader’s day is that of the machine’s own calendar', () => {
		expect(calendarDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	});
});
