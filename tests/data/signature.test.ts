import { describe, expect, test } from 'vitest';
import { lastDayOf, standingAt } from '$lib/data/signature';

describe('lastDayOf', () => {
	test('a month ends on its last day', () => {
		expect(lastDayOf('2026-07')).toBe('2026-07-31');
		expect(lastDayOf('2026-02')).toBe('2026-02-28');
		expect(lastDayOf('2028-02')).toBe('2028-02-29');
		expect(lastDayOf('2025-12')).toBe('2025-12-31');
	});

	test('a year ends in December', () => {
		expect(lastDayOf('2025')).toBe('2025-12-31');
	});

	test('a day is itself', () => {
		expect(lastDayOf('2025-10-25')).toBe('2025-10-25');
	});
});

describe('standingAt', () => {
	const signed = '2025-10-25';

	test('nobody had signed the year before', () => {
		expect(standingAt({ signed, ratified: null }, 2024)).toBe('none');
	});

	test('a signature counts from its own year on', () => {
		expect(standingAt({ signed, ratified: null }, 2025)).toBe('signed');
		expect(standingAt({ signed, ratified: null }, 2031)).toBe('signed');
	});

	test('a ratification counts from its own year on', () => {
		expect(standingAt({ signed, ratified: '2026-02-11' }, 2025)).toBe('signed');
		expect(standingAt({ signed, ratified: '2026-02-11' }, 2026)).toBe('ratified');
	});

	test('a date cut to its year counts at the end of that year', () => {
		expect(standingAt({ signed: '2025', ratified: '2026' }, 2025)).toBe('signed');
		expect(standingAt({ signed: '2025', ratified: '2026' }, 2026)).toBe('ratified');
	});

	test('the last day of the year belongs to it', () => {
		expect(standingAt({ signed: '2025-12-31', ratified: null }, 2025)).toBe('signed');
		expect(standingAt({ signed: '2026-01-01', ratified: null }, 2025)).toBe('none');
	});
});
