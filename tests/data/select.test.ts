import { describe, expect, test } from 'vitest';
import { newestPerYear, ofStatus, within, withoutEchoes, yearsOf } from '$lib/data/select';
import { observation, yearly } from '../fixtures/observations';

const years = (rows: readonly { readonly year: number }[]) => rows.map(({ year }) => year);
const rows = yearly({ 2020: 1, 2021: 2, 2022: 3 });

describe('within', () => {
	test('includes both ends', () => {
		expect(years(within(rows, { from: 2020, to: 2021 }))).toEqual([2020, 2021]);
	});

	test('an open side has no end', () => {
		expect(years(within(rows, { from: null, to: 2020 }))).toEqual([2020]);
		expect(years(within(rows, { from: 2021, to: null }))).toEqual([2021, 2022]);
		expect(within(rows, { from: null, to: null })).toEqual(rows);
	});

	test('nothing lies in a span without figures', () => {
		expect(within(rows, { from: 2030, to: 2031 })).toEqual([]);
	});
});

describe('ofStatus', () => {
	const mixed = [observation({ status: 'survey' }), observation({ status: 'reported' })];

	test('no choice is every status', () => {
		expect(ofStatus(mixed, [])).toEqual(mixed);
	});

	test('keeps the chosen ones', () => {
		expect(ofStatus(mixed, ['reported'])).toEqual([mixed[1]]);
		expect(ofStatus(mixed, ['projection'])).toEqual([]);
	});
});

describe('withoutEchoes', () => {
	test('leaves copies out, whatever else is said of them, and nothing else', () => {
		const kept = [observation({ flags: ['break'] }), observation()];
		expect(withoutEchoes([...kept, observation({ flags: ['unconfirmed', 'echo'] })])).toEqual(kept);
	});
});

describe('yearsOf', () => {
	test('is the first and the last year, in whatever order', () => {
		expect(yearsOf([{ year: 2021 }, { year: 2011 }, { year: 2016 }])).toEqual({ from: 2011, to: 2021 });
	});

	test('one figure is a span of one year, and none is none', () => {
		expect(yearsOf([{ year: 2021 }])).toEqual({ from: 2021, to: 2021 });
		expect(yearsOf([])).toBeNull();
	});
});

describe('newestPerYear', () => {
	const dates: Readonly<Record<string, string>> = { old: '2022-03', new: '2024-11-02', undated: '' };
	const split = (list: Parameters<typeof newestPerYear>[0]) => newestPerYear(list, (source) => dates[source] ?? '');

	test('the figure published last is current, the other superseded', () => {
		const old = observation({ year: 2021, value: 1, source: 'old' });
		const fresh = observation({ year: 2021, value: 2, source: 'new' });
		expect(split([old, fresh])).toEqual({ current: [fresh], superseded: [old] });
		expect(split([fresh, old])).toEqual({ current: [fresh], superseded: [old] });
	});

	test('an undated figure is the oldest', () => {
		const undated = observation({ year: 2021, value: 1, source: 'undated' });
		const old = observation({ year: 2021, value: 2, source: 'old' });
		expect(split([undated, old]).current).toEqual([old]);
	});

	test('current figures come by year, one a year', () => {
		const list = [
			observation({ year: 2023, source: 'new' }),
			observation({ year: 2021, source: 'old' }),
			observation({ year: 2021, source: 'new' })
		];
		const { current, superseded } = split(list);
		expect(years(current)).toEqual([2021, 2023]);
		expect(superseded).toEqual([list[1]]);
	});

	test('no figures, none of either', () => {
		expect(split([])).toEqual({ current: [], superseded: [] });
	});
});
