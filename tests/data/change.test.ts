import { describe, expect, test } from 'vitest';
import { NO_DENOMINATORS } from '$lib/data/denominators';
import { changeSinceFirst, measuredSeries } from '$lib/data/change';
import { ratesByYear } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { observation, point, yearly } from '../fixtures/observations';

const values = (rows: readonly Observation[]) =>
	changeSinceFirst(rows.map(point)).points.map(({ row, amount }) => [row.year, amount.value, amount.unit]);
const gaps = (rows: readonly Observation[]) =>
	changeSinceFirst(rows.map(point)).gaps.map(({ row, gap }) => [row.year, gap]);

describe('a number that figures are divided by, of another series than the year before', () => {
	const losses = [2019, 2020].map((year) =>
		observation({ entity: 'USA', metric: 'ic3_state_losses', category: 'CA', year, value: 1e9, unit: 'USD' })
	);
	const seam = { value: 4e7, unit: 'persons', source: 'census', marks: ['seam'] as const };
	const denominators = {
		...NO_DENOMINATORS,
		byState: ['ic3_state_losses'],
		population: new Map([
			['USA-CA.2019', { value: 4e7, year: 2019, unit: 'persons', source: 'before' }],
			['USA-CA.2020', { ...seam, year: 2020 }]
		])
	};

	test('breaks the line of amounts per head, and not that of the figures as published', () => {
		const flagsIn = (measure: 'value' | 'per-person') =>
			measuredSeries(losses, { measure, currency: 'usd' }, { rates: new Map(), denominators }).points.map(
				({ row }) => row.flags
			);
		expect(flagsIn('value')).toEqual([[], []]);
		expect(flagsIn('per-person')).toEqual([[], ['break']]);
	});
});

describe('changeSinceFirst', () => {
	test('counts percent above the first figure, which is zero, and says which figure it was', () => {
		const rows = yearly({ 2022: 15e9, 2020: 4e9, 2021: 3e9 });
		expect(values(rows)).toEqual([
			[2020, 0, 'percent'],
			[2021, -25, 'percent'],
			[2022, 275, 'percent']
		]);
		expect(changeSinceFirst(rows.map(point)).points[2]?.amount.steps).toEqual([
			{ kind: 'first-year', value: 4e9, unit: 'USD', year: 2020, source: 'report' }
		]);
	});

	test('shares change by percentage points, from zero too', () => {
		expect(values(yearly({ 2000: 0, 2010: 30.5, 2020: 70 }, { unit: 'percent' }))).toEqual([
			[2000, 0, 'points'],
			[2010, 30.5, 'points'],
			[2020, 70, 'points']
		]);
	});

	test('bounds change with their figure', () => {
		const rows = [
			observation({ year: 2020, value: 100 }),
			observation({ year: 2021, value: 150, low: 120, high: 200 })
		];
		expect(changeSinceFirst(rows.map(point)).points[1]?.amount).toMatchObject({ value: 50, low: 20, high: 100 });
	});

	test('from nothing, or less than nothing, no percent can be counted', () => {
		expect(values(yearly({ 2020: 0, 2021: 5 }))).toEqual([]);
		expect(gaps(yearly({ 2020: 0, 2021: 5 }))).toEqual([
			[2020, 'no-first'],
			[2021, 'no-first']
		]);
		expect(gaps(yearly({ 2020: -4, 2021: 5 }))).toHaveLength(2);
	});

	test('after a break nothing can be compared with the first, and nothing starts anew', () => {
		const rows = [
			...yearly({ 2018: 10, 2019: 20 }),
			observation({ year: 2020, value: 50, flags: ['break'] }),
			...yearly({ 2021: 60 })
		];
		expect(values(rows).map(([year]) => year)).toEqual([2018, 2019]);
		expect(gaps(rows)).toEqual([
			[2020, 'broken'],
			[2021, 'broken']
		]);
	});

	test('a break before the first figure drawn does not matter', () => {
		const rows = [observation({ year: 2018, value: 10, flags: ['break'] }), ...yearly({ 2019: 15 })];
		expect(values(rows).map(([, value]) => value)).toEqual([0, 50]);
	});

	test('part of a year is neither the first figure nor compared with it, but its break holds for what follows', () => {
		const part = observation({ year: 2018, value: 1, flags: ['part-year'] });
		expect(values([part, ...yearly({ 2019: 10, 2020: 20 })])).toEqual([
			[2019, 0, 'percent'],
			[2020, 100, 'percent']
		]);
		const broken = observation({ year: 2020, value: 1, flags: ['part-year', 'break'] });
		const rows = [...yearly({ 2019: 10, 2021: 20 }), broken];
		expect(gaps(rows)).toEqual([
			[2020, 'part-year'],
			[2021, 'broken']
		]);
	});

	test('an amount in another unit is not compared', () => {
		const rows = [observation({ year: 2019, value: 10 }), observation({ year: 2020, value: 250_000, unit: 'VND' })];
		expect(gaps(rows)).toEqual([[2020, 'broken']]);
	});

	test('nothing gives nothing, one figure gives its zero', () => {
		expect(changeSinceFirst([])).toEqual({ points: [], gaps: [] });
		expect(values(yearly({ 2020: 7 }))).toEqual([[2020, 0, 'percent']]);
	});
});

describe('measuredSeries', () => {
	const tables = { rates: new Map(), denominators: NO_DENOMINATORS };
	const rows = [...yearly({ 2020: 2, 2021: 3 }), observation({ year: 2022, unit: 'JPY' })];

	test('parts figures with an amount from those without', () => {
		const { points, gaps } = measuredSeries(rows, { measure: 'value', currency: 'usd' }, tables);
		expect(points.map(({ amount }) => amount.value)).toEqual([2, 3]);
		expect(gaps).toEqual([{ row: rows[2], gap: 'no-rate' }]);
	});

	test('change is counted in the currency of publication, whatever is drawn and whatever the rates', () => {
		// 36.4 and 47.7 billion yen are 301 and 259 million dollars at 121 and 184 yen
		const yen = yearly({ 2015: 36.4e9, 2025: 47.7e9 }, { unit: 'JPY' });
		const rates = ratesByYear(
			[2015, 2025].map((year) => ({ currency: 'JPY', year, perUsd: year === 2015 ? 121 : 184, source: 'imf' }))
		);
		for (const currency of ['usd', 'local', 'vnd'] as const) {
			const { points } = measuredSeries(yen, { measure: 'change', currency }, { ...tables, rates });
			expect(points.map(({ amount }) => Math.round(amount.value))).toEqual([0, 31]);
			expect(points[1]?.amount.steps.map(({ kind, unit }) => [kind, unit])).toEqual([['first-year', 'JPY']]);
		}
	});

	test('change stops where a series goes on in another currency', () => {
		const { points, gaps } = measuredSeries(rows, { measure: 'change', currency: 'usd' }, tables);
		expect(points.map(({ amount }) => amount.value)).toEqual([0, 50]);
		expect(gaps.map(({ gap }) => gap)).toEqual(['broken']);
	});
});
