import { describe, expect, test } from 'vitest';
import { changeSaid } from '$lib/statements/change';
import { observation } from '../fixtures/observations';

const share = (year: number, value: number, of = {}) =>
	observation({ id: `${year}.${value}`, year, value, unit: 'percent', ...of });

describe('how a figure differs from the one before it', () => {
	const series = [share(2022, 78.59), share(2023, 79.1), share(2024, 84.15), share(2025, 84.15)] as const;
	const [first, second, third, last] = series;

	test('shares differ by points, without what binary fractions add', () => {
		expect(changeSaid(series, third, 'en')).toBe('up 5.05 points from 2023');
		expect(changeSaid(series, second, 'en')).toBe('up 0.51 points from 2022');
	});

	test('the first figure has none before it; one that stays is the same', () => {
		expect(changeSaid(series, first, 'en')).toBe('');
		expect(changeSaid(series, last, 'en')).toBe('the same as in 2024');
		expect(changeSaid(series, last, 'vi')).toBe('bằng năm 2024');
	});

	test('amounts differ in the money that both were published in, years left out told', () => {
		const [a, b] = [
			observation({ id: 'a', year: 2021, value: 9_000_000, unit: 'HKD' }),
			observation({ id: 'b', year: 2023, value: 5_000_000, unit: 'HKD' })
		];
		expect(changeSaid([b, a], b, 'en')).toBe('down HK$4\u00a0million from 2021');
		expect(changeSaid([b, a], b, 'vi')).toBe('giảm 4\u00a0triệu\u00a0HKD so với năm 2021');
	});

	test('across a break nothing is compared, and the break is said', () => {
		const broken = share(2024, 60, { flags: ['break'] });
		expect(changeSaid([second, broken], broken, 'en')).toBe('counted in another way than the figure before it');
		expect(changeSaid([second, broken], broken, 'vi')).toBe('thống kê theo cách khác với số liền trước');
	});

	test('nothing is said of part of a year, of doubt, of ranges alone, of another unit', () => {
		for (const other of [
			share(2023, 70, { flags: ['part-year'] }),
			share(2023, 70, { flags: ['disputed'] }),
			share(2023, 70, { low: 70, high: 75 }),
			observation({ id: 'x', year: 2023, value: 70, unit: 'persons' })
		]) {
			expect(changeSaid([other, third], third, 'en')).toBe('');
		}
	});

	test('of two figures of a year the one that stands for it is compared, the other one is not', () => {
		const old = share(2023, 50, { rank: 9 });
		expect(changeSaid([old, second, third], third, 'en')).toBe('up 5.05 points from 2023');
		expect(changeSaid([first, old, second], old, 'en')).toBe('');
	});
});
