import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DENOMINATORS, type Denominators } from '$lib/data/denominators';
import { CURRENCIES, MEASURES, type Currency, type Measure } from '$lib/data/choices';
import { asPublished, ratesByYear, type Amount } from '$lib/data/convert';
import { gapsByReason, isGap, measured, people, priceYear, type Gap } from '$lib/data/measures';
import { anyObservation, faultsIn, observation } from '../fixtures/observations';

const rates = ratesByYear([
	{ currency: 'VND', year: 2024, perUsd: 25_000, source: 'imf' },
	{ currency: 'VND', year: 2023, perUsd: 24_000, source: 'imf' },
	{ currency: 'JPY', year: 2023, perUsd: 150, source: 'imf' }
]);
const base = (value: number, unit: string, year: number, source: string) => ({ value, unit, year, source });
const denominators: Denominators = {
	population: new Map([
		['VNM.2024', base(100_000_000, 'persons', 2024, 'wb-pop')],
		['USA.2023', base(99_000_000, 'persons', 2023, 'wb-pop')],
		['SGP.2024', base(0, 'persons', 2024, 'wb-pop')]
	]),
	users: new Map([['VNM.2024', base(80, 'percent', 2024, 'wb-net')]]),
	gdp: new Map([['VNM.2024', base(480_000_000_000, 'USD', 2024, 'wb-gdp')]]),
	byState: ['ic3_state_losses', 'ic3_state_complaints'],
	prices: new Map([
		['2014', base(200, 'index', 2014, 'bls')],
		['2024', base(320, 'index', 2024, 'bls')],
		['2023', base(300, 'index', 2023, 'bls')]
	])
};
const tables = { rates, denominators };
const make = (row: Parameters<typeof observation>[0], measure: Measure, currency: Currency = 'usd') =>
	measured(observation(row), { measure, currency }, tables);

const scams = { value: 12e12, unit: 'VND', year: 2024 };

describe('the value', () => {
	test('dollars stay, and a count stays whatever the currency', () => {
		expect(make({ value: 12.5e9 }, 'value')).toEqual(asPublished(observation({ value: 12.5e9 })));
		const reports = observation({ value: 859_532, unit: 'reports' });
		for (const currency of CURRENCIES)
			expect(measured(reports, { measure: 'value', currency }, tables)).toEqual(asPublished(reports));
	});

	test('twelve trillion dong at 25,000 are 480 million dollars; in local currency they stay dong', () => {
		expect(make(scams, 'value')).toMatchObject({ value: 480e6, unit: 'USD' });
		expect(make(scams, 'value', 'local')).toEqual(asPublished(observation(scams)));
		expect(make(scams, 'value', 'vnd')).toEqual(asPublished(observation(scams)));
	});

	test('yen become dong by way of dollars, at two rates of the same year', () => {
		expect(make({ value: 45e9, unit: 'JPY', year: 2023, entity: 'JPN' }, 'value', 'vnd')).toEqual({
			value: 7.2e12,
			low: null,
			high: null,
			unit: 'VND',
			per: null,
			steps: [
				{ kind: 'exchange-rate', value: 150, unit: 'JPY', year: 2023, source: 'imf' },
				{ kind: 'exchange-rate', value: 24_000, unit: 'VND', year: 2023, source: 'imf' }
			]
		});
	});

	test('without either rate there is a gap', () => {
		expect(make({ unit: 'JPY', year: 2024 }, 'value')).toEqual({ gap: 'no-rate' });
		expect(make({ unit: 'USD', year: 2022 }, 'value', 'vnd')).toEqual({ gap: 'no-rate' });
		expect(make({ unit: 'JPY', year: 2024 }, 'value', 'local')).toMatchObject({ unit: 'JPY' });
	});
});

describe('per person', () => {
	test('money comes per person: 12.5 billion dollars over 99 million people are 126.26 dollars', () => {
		const amount = make({ entity: 'USA', year: 2023, value: 12.5e9 }, 'per-person');
		expect(amount).toMatchObject({
			unit: 'USD',
			per: { count: 1, of: 'people' },
			steps: [{ kind: 'population', value: 99_000_000, unit: 'persons', year: 2023, source: 'wb-pop' }]
		});
		expect(value(amount)).toBeCloseTo(126.262626, 6);
	});

	test('in dong it is per person too', () => {
		expect(make(scams, 'per-person', 'vnd')).toMatchObject({ value: 120_000, unit: 'VND' });
		expect(make(scams, 'per-person')).toMatchObject({ value: 4.8, unit: 'USD' });
	});

	test('counts come per 100,000 people', () => {
		for (const unit of ['reports', 'cases', 'incidents', 'persons'])
			expect(make({ value: 50_000, unit }, 'per-person')).toMatchObject({
				value: 50,
				unit,
				per: { count: 100_000, of: 'people' }
			});
	});

	test('bounds are divided too, and a bound of zero stays one', () => {
		expect(make({ ...scams, value: 8e12, low: 0, high: 10e12 }, 'per-person')).toMatchObject({ low: 0, high: 4 });
	});

	test('zero stays zero and a negative figure negative', () => {
		expect(make({ ...scams, value: 0 }, 'per-person')).toMatchObject({ value: 0 });
		expect(make({ ...scams, value: -12e12 }, 'per-person')).toMatchObject({ value: -4.8 });
	});

	test('part of a year is divided, never scaled up', () => {
		expect(make({ ...scams, flags: ['part-year'] }, 'per-person')).toMatchObject({ value: 4.8 });
	});

	test('a share or an index is no total', () => {
		expect(make({ unit: 'percent', value: 84 }, 'per-person')).toEqual({ gap: 'not-a-total' });
		expect(make({ unit: 'index', value: 84 }, 'per-user')).toEqual({ gap: 'not-a-total' });
		expect(make({ unit: 'LCU_per_USD', value: 84 }, 'per-person')).toEqual({ gap: 'not-a-total' });
	});

	test('no population, a population of zero, or that of another year: a gap', () => {
		expect(make({ entity: 'LAO' }, 'per-person')).toEqual({ gap: 'no-population' });
		expect(make({ entity: 'SGP' }, 'per-person')).toEqual({ gap: 'no-population' });
		expect(make({ ...scams, year: 2023 }, 'per-person')).toEqual({ gap: 'no-population' });
	});
});

describe('per internet user', () => {
	test('480 million dollars over 80 million people online are six dollars', () => {
		expect(make(scams, 'per-user')).toMatchObject({
			value: 6,
			per: { count: 1, of: 'internet-users' },
			steps: [
				{ kind: 'exchange-rate', value: 25_000 },
				{ kind: 'population', value: 100_000_000, unit: 'persons' },
				{ kind: 'internet-users', value: 80, unit: 'percent', source: 'wb-net' }
			]
		});
	});

	test('counts come per 100,000 of them; without the share there is a gap', () => {
		expect(make({ value: 40_000, unit: 'cases' }, 'per-user')).toMatchObject({
			value: 50,
			per: { count: 100_000, of: 'internet-users' }
		});
		expect(make({ entity: 'USA', year: 2023 }, 'per-user')).toEqual({ gap: 'no-users' });
	});
});

describe('share of gross domestic product', () => {
	test('is percent, by way of dollars whatever the currency', () => {
		for (const currency of CURRENCIES) {
			const amount = make({ ...scams, low: 12e12, high: 24e12 }, 'gdp-share', currency);
			expect(amount).toMatchObject({ unit: 'percent', per: null, low: 0.1, high: 0.2 });
			expect(value(amount)).toBeCloseTo(0.1, 12);
		}
	});

	test('counts have none, and neither have places without a product', () => {
		expect(make({ unit: 'cases' }, 'gdp-share')).toEqual({ gap: 'not-money' });
		expect(make({ entity: 'USA', year: 2023 }, 'gdp-share')).toEqual({ gap: 'no-gdp' });
		expect(make({ unit: 'JPY' }, 'gdp-share')).toEqual({ gap: 'no-rate' });
	});
});

describe('dollars of one year', () => {
	test('100 dollars of 2014 are 160 of 2024, the newest year of the table, and both years are told', () => {
		expect(make({ year: 2014, value: 100 }, 'constant-usd', 'vnd')).toMatchObject({
			value: 160,
			unit: 'USD',
			steps: [
				{ kind: 'us-prices', value: 200, year: 2014, unit: 'index', source: 'bls' },
				{ kind: 'us-prices', value: 320, year: 2024 }
			]
		});
		expect(priceYear(denominators)).toBe(2024);
		expect(priceYear(NO_DENOMINATORS)).toBeNull();
	});

	test('dollars of the newest year stay', () => {
		expect(make({ year: 2024, value: 100 }, 'constant-usd')).toMatchObject({ value: 100 });
	});

	test('other money goes through the rate of its own year', () => {
		expect(make({ year: 2023, value: 24e12, unit: 'VND' }, 'constant-usd')).toMatchObject({
			value: (1e9 * 320) / 300,
			steps: [{ kind: 'exchange-rate' }, { kind: 'us-prices' }, { kind: 'us-prices' }]
		});
	});

	test('a year without prices is a gap, a count is no money', () => {
		expect(make({ year: 2025 }, 'constant-usd')).toEqual({ gap: 'no-prices' });
		expect(make({ unit: 'reports' }, 'constant-usd')).toEqual({ gap: 'not-money' });
	});
});

describe('people', () => {
	test('80 percent of 100 million are 80 million persons', () => {
		const share = observation({ unit: 'percent', value: 80 });
		expect(people(share, tables)).toMatchObject({ value: 80e6, unit: 'persons', steps: [{ kind: 'population' }] });
		expect(people({ ...share, entity: 'LAO' }, tables)).toEqual({ gap: 'no-population' });
	});

	test('persons stay, anything else is no share', () => {
		const persons = observation({ unit: 'persons', value: 5 });
		expect(people(persons, tables)).toEqual(asPublished(persons));
		expect(people(observation({ unit: 'USD' }), tables)).toEqual({ gap: 'not-a-total' });
	});
});

describe('gapsByReason', () => {
	test('counts figures and names years once, oldest first', () => {
		const gap = (year: number, reason: Gap['gap']) => ({ row: observation({ year }), gap: reason });
		const gaps = [gap(2024, 'no-users'), gap(2023, 'no-rate'), gap(2021, 'no-users'), gap(2024, 'no-users')];
		expect(gapsByReason(gaps)).toEqual([
			{ reason: 'no-rate', count: 1, years: [2023] },
			{ reason: 'no-users', count: 3, years: [2021, 2024] }
		]);
		expect(gapsByReason([])).toEqual([]);
	});
});

describe('of any figure', () => {
	const choice = fc.record({ measure: fc.constantFrom(...MEASURES), currency: fc.constantFrom(...CURRENCIES) });
	const tried = fc
		.record({
			row: anyObservation,
			heads: fc.double({ min: -10, max: 1e10, noNaN: true }),
			share: fc.double({ min: 0.01, max: 100, noNaN: true }),
			gdp: fc.double({ min: 1, max: 1e14, noNaN: true }),
			price: fc.double({ min: 0.1, max: 1000, noNaN: true }),
			perUsd: fc.double({ min: 0.01, max: 50_000, noNaN: true })
		})
		.map(({ row, heads, share, gdp, price, perUsd }) => {
			const one = (amount: number) => new Map([[`${row.entity}.${row.year}`, base(amount, 'x', row.year, 's')]]);
			const prices = new Map([
				[String(row.year), base(price, 'index', row.year, 'bls')],
				['2036', base(300, 'index', 2036, 'bls')]
			]);
			const rate = { currency: 'VND', year: row.year, perUsd, source: 'imf' };
			const own: Denominators = {
				...NO_DENOMINATORS,
				population: one(heads < 1 ? 0 : heads),
				users: one(share),
				gdp: one(gdp),
				prices
			};
			return { row, heads, perUsd, tables: { rates: ratesByYear([rate]), denominators: own } };
		});

	test('there is no NaN and no infinity, and what is not as published says how it came about', () => {
		fc.assert(
			fc.property(tried, choice, ({ row, tables: own }, chosen) => {
				const result = measured(row, chosen, own);
				if (isGap(result)) return;
				expect(faultsIn(result)).toEqual([]);
				if (result.steps.length === 0) expect(result).toEqual(asPublished(row));
			})
		);
	});

	test('dong over dollars is the rate, and per person times people is the value', () => {
		fc.assert(
			fc.property(tried, ({ row, heads, perUsd, tables: own }) => {
				const money = { ...row, unit: 'USD' };
				const usd = value(measured(money, { measure: 'value', currency: 'usd' }, own));
				const vnd = value(measured(money, { measure: 'value', currency: 'vnd' }, own));
				expect(close(vnd, usd * perUsd)).toBe(true);
				const each = measured(money, { measure: 'per-person', currency: 'usd' }, own);
				if (heads < 1) expect(each).toEqual({ gap: 'no-population' });
				else expect(close(value(each) * heads, usd)).toBe(true);
			})
		);
	});
});

function close(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function value(result: Amount | Gap): number {
	if (isGap(result)) throw new Error(`gap: ${result.gap}`);
	return result.value;
}
