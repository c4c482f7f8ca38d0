import { describe, expect, test } from 'vitest';
import { nearestNote, nearestYear } from '$lib/filters/nearest';

describe('nearestYear', () => {
	test('a year with figures is its own nearest', () => {
		expect(nearestYear(2020, [2018, 2020, 2021])).toBe(2020);
	});

	test('else it is the one with the least years between', () => {
		expect(nearestYear(2013, [2010, 2015, 2020])).toBe(2015);
		expect(nearestYear(1990, [2010, 2015])).toBe(2010);
		expect(nearestYear(2030, [2015, 2010])).toBe(2015);
	});

	test('of two equally near it is the later, in whatever order they come', () => {
		expect(nearestYear(2012, [2010, 2014])).toBe(2014);
		expect(nearestYear(2012, [2014, 2010])).toBe(2014);
	});

	test('without any figures there is none', () => {
		expect(nearestYear(2020, [])).toBeNull();
	});
});

describe('nearestNote', () => {
	test('it names both years, in the language asked for', () => {
		expect(nearestNote(2013, 2015, 'en')).toBe(
			'No figures for 2013. Shown instead: 2015, the nearest year that has them.'
		);
		expect(nearestNote(2013, 2015, 'vi')).toBe(
			'Năm 2013 không có số liệu. Thay vào đó là năm 2015, năm gần nhất có số liệu.'
		);
	});

	test('it is silent where the year asked for is shown, and where none is', () => {
		expect(nearestNote(2015, 2015, 'en')).toBe('');
		expect(nearestNote(2015, null, 'en')).toBe('');
	});
});
