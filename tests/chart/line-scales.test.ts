import { describe, expect, test } from 'vitest';
import { decimalYear, linearAxis, logAxis, yearAxis } from '$lib/chart/views/line/scales';

const label = (value: number) => String(value);
const labels = (ticks: readonly { readonly label: string }[]) => ticks.map((tick) => tick.label);

describe('logAxis', () => {
	test('has one gridline for each factor of ten, evenly apart', () => {
		const { ticks } = logAxis([1e9, 1e12], [400, 0], label);
		expect(labels(ticks)).toEqual(['1000000000', '10000000000', '100000000000', '1000000000000']);
		const steps = ticks.slice(1).map(({ at }, before) => at - (ticks[before]?.at ?? 0));
		expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
	});

	test('all values lie inside, the larger the higher', () => {
		const { y } = logAxis([2, 5000], [400, 0], label);
		expect(y(2)).toBeLessThan(400);
		expect(y(5000)).toBeGreaterThan(0);
		expect(y(5000)).toBeLessThan(y(2));
	});

	test('one value stands between the ends', () => {
		const { y, ticks } = logAxis([1000], [400, 0], label);
		expect(y(1000)).toBeGreaterThan(0);
		expect(y(1000)).toBeLessThan(400);
		expect(labels(ticks)).toEqual(['1000']);
	});
});

describe('linearAxis', () => {
	test('goes no lower than what no value can be below', () => {
		const axis = (least?: number) => linearAxis([-62, 900], [400, 0], label, undefined, least);
		expect(axis().y(-200)).toBe(400);
		expect(axis(-100).y(-100)).toBe(400);
		expect(axis(-100).ticks.length).toBeGreaterThan(2);
	});

	test('starts at zero and has few round gridlines', () => {
		const { y, ticks } = linearAxis([20, 95], [400, 0], label);
		expect(y(0)).toBe(400);
		expect(y(100)).toBe(0);
		expect(labels(ticks)).toEqual(['0', '20', '40', '60', '80', '100']);
	});

	test('a fixed top stays where it is, whatever the values', () => {
		const { y, ticks } = linearAxis([3, 4], [400, 0], label, 100);
		expect(y(100)).toBe(0);
		expect(y(50)).toBe(200);
		expect(labels(ticks).at(-1)).toBe('100');
	});

	test('a negative value lies below zero, inside the plot', () => {
		const { y } = linearAxis([-5, 10], [400, 0], label);
		expect(y(-5)).toBeLessThanOrEqual(400);
		expect(y(0)).toBeLessThan(y(-5));
	});

	test('zeros alone lie on the bottom', () => {
		expect(linearAxis([0, 0], [400, 0], label).y(0)).toBe(400);
	});
});

describe('yearAxis', () => {
	test('a figure stands in the middle of its year', () => {
		const { x } = yearAxis(2020, 2023, [0, 400], 40);
		expect([x(2020), x(2020.5), x(2024)]).toEqual([0, 50, 400]);
	});

	test('labels every year where there is room', () => {
		expect(labels(yearAxis(2020, 2023, [0, 400], 40).ticks)).toEqual(['2020', '2021', '2022', '2023']);
	});

	test('labels fewer where there is none, the last year always', () => {
		expect(labels(yearAxis(1990, 2024, [0, 400], 56).ticks)).toEqual([
			'1994',
			'1999',
			'2004',
			'2009',
			'2014',
			'2019',
			'2024'
		]);
	});

	test('one year has its label in the middle', () => {
		expect(yearAxis(2024, 2024, [0, 400], 40).ticks).toEqual([{ at: 200, label: '2024' }]);
	});
});

describe('decimalYear', () => {
	test('a day stands in its month, a month in its middle, a year at mid-year', () => {
		expect(decimalYear('2024-12-24')).toBeCloseTo(2024.98, 2);
		expect(decimalYear('2025-10')).toBeCloseTo(2025.79, 2);
		expect(decimalYear('2025')).toBe(2025.5);
	});

	test('keeps days in order', () => {
		const days = ['2024-01-01', '2024-01-31', '2024-02-01', '2024-12-31', '2025-01-01'].map(decimalYear);
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(days[3]).toBeLessThan(2025);
	});
});
