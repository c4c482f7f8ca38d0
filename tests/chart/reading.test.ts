import { describe, expect, test } from 'vitest';
import { isNamingKey, isWalkKey, nearest, type ReadingPoint } from '$lib/chart/figure/reading';
import { walk } from '$lib/chart/figure/walk';

const at = (series: string, x: number, y: number): ReadingPoint => ({
	series,
	x,
	y,
	id: `${series}.${x}`,
	status: 'reported'
});

/** Two lines of three figures, `low` 100 px under `high`, and one figure far below. */
const points = [
	at('high', 0, 10),
	at('high', 50, 20),
	at('high', 100, 10),
	at('low', 0, 110),
	at('low', 50, 120),
	at('low', 100, 110),
	at('deep', 50, 300)
];

describe('nearest', () => {
	test('is the point next to the pointer', () => {
		expect(nearest(points, 48, 25, 30)).toBe(1);
		expect(nearest(points, 99, 100, 30)).toBe(5);
	});

	test('beyond reach there is none; at reach there is one', () => {
		expect(nearest(points, 50, 51, 30)).toBeNull();
		expect(nearest(points, 50, 50, 30)).toBe(1);
	});

	test('with endless reach there is always one', () => {
		expect(nearest(points, 5000, 5000, Infinity)).toBe(6);
	});

	test('without points there is none', () => {
		expect(nearest([], 0, 0, Infinity)).toBeNull();
	});
});

describe('walk', () => {
	test('starts at the first figure', () => {
		expect(walk(points, null, 'ArrowRight')).toBe(0);
		expect(walk(points, 99, 'ArrowRight')).toBe(0);
		expect(walk([], null, 'ArrowRight')).toBeNull();
		expect(walk(points, null, 'End')).toBe(points.length - 1);
	});

	test('left and right stay in the series', () => {
		expect(walk(points, 0, 'ArrowRight')).toBe(1);
		expect(walk(points, 4, 'ArrowLeft')).toBe(3);
	});

	test('ends are ends', () => {
		expect(walk(points, 2, 'ArrowRight')).toBe(2);
		expect(walk(points, 3, 'ArrowLeft')).toBe(3);
	});

	test('Home and End are the ends of the series, not of the chart', () => {
		expect(walk(points, 4, 'Home')).toBe(3);
		expect(walk(points, 4, 'End')).toBe(5);
	});

	test('Page Up and Page Down go five figures, and no further than the ends', () => {
		const line = Array.from({ length: 9 }, (_, x) => at('line', x * 10, 50));
		expect(walk(line, 0, 'PageDown')).toBe(5);
		expect(walk(line, 5, 'PageDown')).toBe(8);
		expect(walk(line, 7, 'PageUp')).toBe(2);
		expect(walk(line, 2, 'PageUp')).toBe(0);
		expect(walk([], null, 'PageUp')).toBeNull();
	});

	test('up and down lead to the series drawn above or below, near the same year', () => {
		expect(walk(points, 1, 'ArrowDown')).toBe(4);
		expect(walk(points, 4, 'ArrowUp')).toBe(1);
		expect(walk(points, 4, 'ArrowDown')).toBe(6);
	});

	test('nothing above the highest, nothing below the lowest', () => {
		expect(walk(points, 0, 'ArrowUp')).toBe(0);
		expect(walk(points, 6, 'ArrowDown')).toBe(6);
	});

	test('figures drawn at one height can be walked through both ways', () => {
		const level = [at('a', 10, 50), at('b', 10, 50), at('c', 10, 50)];
		expect(walk(level, 0, 'ArrowDown')).toBe(1);
		expect(walk(level, 2, 'ArrowUp')).not.toBe(2);
		expect(walk(level, 2, 'ArrowDown')).toBe(2);
	});
});

test('only walking keys walk', () => {
	expect(['ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageUp'].every(isWalkKey)).toBe(true);
	expect(['Enter', 'a', 'Tab', 'ArrowLeftRight'].some(isWalkKey)).toBe(false);
});

test('letters, digits and spaces may be part of a name; keys of the browser and the search are not', () => {
	expect(['a', 'Đ', 'ế', '4', ' '].every(isNamingKey)).toBe(true);
	expect(['/', '?', 'Enter', 'F5', '+'].some(isNamingKey)).toBe(false);
});

test('from a series of one point, as on a map, left and right go to the nearest point on that side', () => {
	const place = (series: string, x: number, y: number): ReadingPoint => ({
		x,
		y,
		series,
		id: series,
		status: 'reported'
	});
	const map = [place('west', 0, 10), place('north', 60, 0), place('east', 50, 60), place('far', 200, 10)];
	expect(walk(map, 0, 'ArrowRight')).toBe(1);
	expect(walk(map, 1, 'ArrowRight')).toBe(3);
	expect(walk(map, 3, 'ArrowRight')).toBe(3);
	expect(walk(map, 3, 'ArrowLeft')).toBe(1);
	expect(walk(map, 1, 'Home')).toBe(0);
	expect(walk(map, 1, 'End')).toBe(3);
});
