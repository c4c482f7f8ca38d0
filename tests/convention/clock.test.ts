import { describe, expect, test } from 'vitest';
import { dayAfter, inForceOn, windowLeft, daysToInstrument, modelDates } from '$lib/convention/clock';
import { calendarDay } from '$lib/words/day';

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

const opened = '2025-10-25';
const asOf = '2026-09-26';
const at = (key: string, days: number | null) => ({ key, name: key, days });

describe('modelDates', () => {
	test('adds the days the other treaty took, then ninety', () => {
		// 25 October 2025 + 931 days = 13 May 2028; + 90 days = 11 August 2028
		expect(modelDates(opened, asOf, [at('untoc', 931)])).toEqual([
			{ key: 'untoc', name: 'untoc', days: 931, decided: '2028-05-13', inForce: '2028-08-11' }
		]);
		// + 532 days = 10 April 2027; + 90 days = 9 July 2027
		expect(modelDates(opened, asOf, [at('fctc', 532)])[0]).toMatchObject({
			decided: '2027-04-10',
			inForce: '2027-07-09'
		});
	});

	test('the soonest comes first', () => {
		const dates = modelDates(opened, asOf, [at('slow', 1018), at('quick', 532), at('middle', 931)]);
		expect(dates.map(({ key }) => key)).toEqual(['quick', 'middle', 'slow']);
	});

	test('leaves out treaties without so many instruments, and paces that time has already shown wrong', () => {
		expect(modelDates(opened, asOf, [at('malabo', null), at('past', 335)])).toEqual([]);
		expect(modelDates(opened, asOf, [at('today', 336)])[0]?.decided).toBe('2026-09-26');
	});
});

test('the instrument of a number is found by its number, not its place in the list', () => {
	const deposits = [
		{ number: 1, days: 10 },
		{ number: null, days: 12 },
		{ number: 2, days: 30 }
	];
	expect(daysToInstrument(deposits, 2)).toBe(30);
	expect(daysToInstrument(deposits, 3)).toBeNull();
});
