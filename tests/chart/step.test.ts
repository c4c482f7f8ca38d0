import { describe, expect, test } from 'vitest';
import { Step } from '$lib/chart/draw/step';

describe('a step of a drawing', () => {
	test('is not done again while nothing it rests on has changed, lists compared by their items', () => {
		const step = new Step<{ readonly made: number }>();
		let times = 0;
		const make = () => ({ made: ++times });
		const first = step.of(['log', [2000, 2024]], make);
		expect(step.of(['log', [2000, 2024]], make)).toBe(first);
		expect(times).toBe(1);
	});

	test('is done anew for anything else', () => {
		const step = new Step<number>();
		let times = 0;
		const make = () => ++times;
		expect(step.of(['log', [2000, 2024]], make)).toBe(1);
		expect(step.of(['linear', [2000, 2024]], make)).toBe(2);
		expect(step.of(['linear', [2000, 2023]], make)).toBe(3);
		expect(step.of(['linear', [2000]], make)).toBe(4);
		expect(step.of(['linear', null], make)).toBe(5);
		expect(step.of([{}, null], make)).toBe(6);
		expect(step.of([{}, null], make)).toBe(7);
	});
});
