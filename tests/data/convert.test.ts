import { describe, expect, test } from 'vitest';
import { asPublished, inUsd, ratesByYear } from '$lib/data/convert';
import { observation } from '../fixtures/observations';

const dong = { currency: 'VND', year: 2023, perUsd: 25_000, source: 'world-bank' };
const rates = ratesByYear([dong, { currency: 'VND', year: 2022, perUsd: 20_000, source: 'world-bank' }]);

describe('asPublished', () => {
	test('is the figure, untouched and without a rate', () => {
		const row = observation({ value: 8e12, low: 8e12, high: 10e12, unit: 'VND' });
		expect(asPublished(row)).toEqual({ value: 8e12, low: 8e12, high: 10e12, unit: 'VND', per: null, steps: [] });
	});
});

describe('inUsd', () => {
	test('dollars stay as they are', () => {
		expect(inUsd(observation({ value: 12.5e9, unit: 'USD' }), new Map())).toEqual({
			value: 12.5e9,
			low: null,
			high: null,
			unit: 'USD',
			per: null,
			steps: []
		});
	});

	test('divides by the rate of the figure’s own year, and says which', () => {
		const row = { value: 8e12, unit: 'VND' };
		expect(inUsd(observation({ ...row, year: 2023 }), rates)).toMatchObject({
			value: 320e6,
			unit: 'USD',
			steps: [{ kind: 'exchange-rate', value: 25_000, unit: 'VND', year: 2023, source: 'world-bank' }]
		});
		expect(inUsd(observation({ ...row, year: 2022 }), rates)).toMatchObject({ value: 400e6 });
	});

	test('bounds are converted too, and a missing one stays missing', () => {
		const row = observation({ year: 2023, value: 8e12, low: 8e12, high: 10e12, unit: 'VND' });
		expect(inUsd(row, rates)).toMatchObject({ low: 320e6, high: 400e6 });
		expect(inUsd({ ...row, high: null }, rates)).toMatchObject({ low: 320e6, high: null });
	});

	test('a bound of zero is a bound', () => {
		expect(inUsd(observation({ year: 2023, value: 1e12, low: 0, unit: 'VND' }), rates)?.low).toBe(0);
	});

	test('without a rate of that year there is no amount: no other year’s rate is taken', () => {
		expect(inUsd(observation({ year: 2024, value: 8e12, unit: 'VND' }), rates)).toBeNull();
	});

	test('another currency’s rate is not taken', () => {
		expect(inUsd(observation({ year: 2023, value: 1e9, unit: 'JPY' }), rates)).toBeNull();
	});
});
