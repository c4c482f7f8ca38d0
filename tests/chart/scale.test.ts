import fc from 'fast-check';
import { scaleLinear, scaleLog } from 'd3';
import { describe, expect, test } from 'vitest';
import { linear, log, rounded, steps } from '$lib/chart/scale';

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe('scales', () => {
	test('the ends of the domain come to the ends of the range, and what is between to its share', () => {
		const y = linear([0, 200], [400, 0]);
		expect([y(0), y(50), y(200), y(-10)]).toEqual([400, 300, 0, 420]);
		const x = log([1, 1000], [0, 300]);
		expect([1, 10, 100, 1000].map((value) => Math.round(x(value)))).toEqual([0, 100, 200, 300]);
	});

	test('a domain of one value lies in the middle', () => {
		expect(linear([5, 5], [0, 100])(5)).toBe(50);
	});

	test('they agree with d3-scale, to a part in a thousand million where a value lies far off', () => {
		const off = (one: number, other: number) => Math.abs(one - other) / Math.max(1e6, Math.abs(other));
		fc.assert(
			fc.property(number, number, number, (low, high, value) => {
				fc.pre(Math.abs(high - low) > 1);
				const [own, d3] = [linear([low, high], [0, 640]), scaleLinear([low, high], [0, 640])];
				expect(off(own(value), d3(value))).toBeLessThan(1e-9);
			})
		);
		fc.assert(
			fc.property(positive, positive, positive, (low, high, value) => {
				fc.pre(high / low > 1.01 || low / high > 1.01);
				expect(log([low, high], [0, 640])(value)).toBeCloseTo(scaleLog([low, high], [0, 640])(value), 3);
			})
		);
	});

	test('a rounded domain holds the one before, and its steps are those of d3-scale', () => {
		expect(rounded([0.3, 97], 4)).toEqual([0, 100]);
		fc.assert(
			fc.property(number, number, (low, high) => {
				fc.pre(high - low > 1e-3);
				const domain = rounded([low, high], 4);
				expect(domain[0]).toBeLessThanOrEqual(low);
				expect(domain[1]).toBeGreaterThanOrEqual(high);
				expect(domain[1] - domain[0]).toBeLessThan((high - low) * 3);
				expect(steps(domain, 4)).toEqual(scaleLinear(domain, [0, 1]).ticks(4));
			})
		);
	});
});
