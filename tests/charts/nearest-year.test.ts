import { describe, expect, test } from 'vitest';
import { commonYear, nearestYear } from '$lib/charts/nearest-year';

const of = (...years: number[]) => years.map((year) => ({ year }));

describe('nearestYear', () => {
	test('is the item of the year asked for where there is one', () => {
		expect(nearestYear(of(2019, 2020, 2021), 2020)).toEqual({ year: 2020 });
	});
	test('else the nearest earlier one, but none further back than it may reach, and never a later one', () => {
		expect(nearestYear(of(2017, 2018, 2024), 2020)).toEqual({ year: 2018 });
		expect(nearestYear(of(2016), 2020)).toBeNull();
		expect(nearestYear(of(2016), 2020, 4)).toEqual({ year: 2016 });
		expect(nearestYear(of(2021), 2020)).toBeNull();
		expect(nearestYear([], 2020)).toBeNull();
	});
});

describe('commonYear', () => {
	test('is the newest year in which half of the lists have a figure', () => {
		expect(commonYear([of(2022, 2023), of(2022, 2023), of(2022, 2024), of(2022)])).toBe(2023);
		expect(commonYear([of(2022, 2023), of(2022)])).toBe(2023);
		expect(commonYear([of(2024), of(2022), of(2022)])).toBe(2022);
	});
	test('can be the oldest such year', () => {
		expect(commonYear([of(2010, 2020), of(2015, 2020), of(2015, 2021)], true)).toBe(2015);
	});
	test('empty lists do not count, and nothing but empty lists has no year', () => {
		expect(commonYear([of(2024), [], [], []])).toBe(2024);
		expect(commonYear([[], []])).toBeNull();
	});
	test('a list counts once a year', () => {
		expect(commonYear([of(2024, 2024, 2024), of(2020), of(2020)])).toBe(2020);
	});
});
