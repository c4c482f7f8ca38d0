import { describe, expect, test } from 'vitest';
import { figuresOfYears, newestFigure, ofStatus, within, withoutEchoes, yearsOf } from '$lib/data/select';
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
		expect(withoutEchoes([...kept, observation({ flags: ['disputed', 'echo'] })])).toEqual(kept);
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

describe('figuresOfYears', () => {
	test('of one year the figure of the lowest rank is current, the others follow by rank', () => {
		const [first, second, third] = [0, 1, 2].map((rank) => observation({ year: 2021, rank, source: `s${rank}` }));
		expect(figuresOfYears([third, first, second].flatMap((row) => row ?? []))).toEqual({
			current: [first],
			superseded: [second, third]
		});
	});

	test('a figure of a higher rank stands for the year where the others are not at hand', () => {
		const second = observation({ year: 2021, rank: 1 });
		expect(figuresOfYears([second])).toEqual({ current: [second], superseded: [] });
	});

	test('current figures come by year, one a year', () => {
		const list = [
			observation({ year: 2023 }),
			observation({ year: 2021, rank: 1, source: 'old' }),
			observation({ year: 2021, source: 'new' })
		];
		const { current, superseded } = figuresOfYears(list);
		expect(years(current)).toEqual([2021, 2023]);
		expect(superseded).toEqual([list[1]]);
	});

	test('no figures, none of either', () => {
		expect(figuresOfYears([])).toEqual({ current: [], superseded: [] });
	});
});

test('the newest figure is of the newest year, and of that year the one that stands for it', () => {
	const rows = [
		observation({ year: 2024, rank: 1, source: 'processed' }),
		observation({ year: 2024, source: 'logged' }),
		observation({ year: 2020, source: 'old' })
	];
	expect(newestFigure(rows)?.source).toBe('logged');
	expect(newestFigure([])).toBeUndefined();
});
