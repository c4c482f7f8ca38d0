import { describe, expect, test } from 'vitest';
import { placeFigures } from '$lib/chart/views/map/figures';
import { commonYear, nearestYear } from '$lib/chart/draw/nearest-year';
import { point, yearly } from '../fixtures/observations';

const of = (...years: number[]) => years.map((year) => ({ year }));

const points = yearly({ 2018: 1, 2021: 4, 2025: 9 }).map(point);
const yearAt = (year: number, reach: number) => nearestYear(points, year, reach)?.row.year ?? null;

describe('nearestYear', () => {
	test('the figure of the year itself comes first', () => {
		expect(yearAt(2021, 5)).toBe(2021);
	});

	test('else the newest earlier one within reach, the last year of the reach included', () => {
		expect([yearAt(2024, 3), yearAt(2024, 2), yearAt(2024, 0)]).toEqual([2021, null, null]);
		expect(nearestYear([...points].reverse(), 2024, 10)?.row.year).toBe(2021);
	});

	test('a later figure never stands for an earlier year', () => {
		expect(yearAt(2017, 10)).toBeNull();
		expect(nearestYear([], 2024, 3)).toBeNull();
	});
});

describe('placeFigures', () => {
	const series = [
		{ key: 'VNM', points },
		{ key: 'LAO', points: yearly({ 2010: 1 }, { entity: 'LAO' }).map(point) }
	].map((one) => ({ ...one, colour: 1, name: '', counts: '', superseded: [] }));
	const figures = placeFigures(series, 2024, 3);

	test('has one figure a place, and none for a place without one in reach', () => {
		expect(figures.map(({ code, row, asked }) => [code, row.year, asked])).toEqual([['VNM', 2021, 2024]]);
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
