import { describe, expect, test } from 'vitest';
import { daysToInstrument, modelDates } from '$lib/convention/pace';

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
