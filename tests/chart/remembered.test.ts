import { describe, expect, test } from 'vitest';
import { Remembered } from '$lib/chart/draw/remembered';

describe('what was made before', () => {
	test('is given again while nothing it depends on has changed, lists compared by their items', () => {
		const known = new Remembered<object, { readonly made: number }>();
		const key = {};
		let times = 0;
		const make = () => ({ made: ++times });
		const first = known.of(key, ['log', [2000, 2024]], make);
		expect(known.of(key, ['log', [2000, 2024]], make)).toBe(first);
		expect(times).toBe(1);
	});

	test('is made anew for another object and for other circumstances', () => {
		const known = new Remembered<object, number>();
		const key = {};
		let times = 0;
		const make = () => ++times;
		expect(known.of(key, ['log', [2000, 2024]], make)).toBe(1);
		expect(known.of(key, ['linear', [2000, 2024]], make)).toBe(2);
		expect(known.of(key, ['linear', [2000, 2023]], make)).toBe(3);
		expect(known.of(key, ['linear', [2000]], make)).toBe(4);
		expect(known.of({}, ['linear', [2000]], make)).toBe(5);
		expect(known.of(key, ['linear', null], make)).toBe(6);
	});
});
