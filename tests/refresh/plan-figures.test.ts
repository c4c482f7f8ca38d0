import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundFigure } from '$lib/refresh/found';
import type { Decisions } from '$lib/refresh/plan';
import { planFigures } from '$lib/refresh/plan-figures';

const adapter = {
	row: { metric: 'gdp_current_usd', unit: 'USD', status: 'official', publisher: 'world-bank' },
	range: [0, 1e15],
	source: {
		id: 'wdi-gdp',
		publisher: 'World Bank',
		title: 'GDP',
		url: 'https://data.worldbank.org',
		licence: '',
		about: ''
	}
} as const;

function row(line: number, year: string, value: string, changes: Record<string, string> = {}) {
	const own = { entity: 'VNM', year, value, ...adapter.row, low: '', high: '', source: 'wdi-gdp', flags: '', note: '' };
	return { line, row: { ...own, ...changes } };
}

const HELD = [
	row(2, '2021', '366'),
	row(3, '2022', '410', { flags: 'break' }),
	row(4, '2023', '430', { note: 'checked against the yearbook' }),
	row(5, '2024', '459', { source: 'cia-2024', publisher: 'cia', status: 'estimate' })
];

const figure = (year: number, value: string): FoundFigure => ({ entity: 'VNM', year, value, note: '' });

function plan(figures: readonly FoundFigure[], decisions: Partial<Decisions> = {}) {
	const found = { asOf: '2026-10-07', rows: figures, passed: [] };
	const { changes, ...rest } = planFigures(HELD, found, adapter, { acceptJumps: false, take: new Set(), ...decisions });
	return { ...rest, changes: changes.map(({ kind, key, words }) => `${kind} ${key} ${words}`) };
}

const ALL = [figure(2021, '366'), figure(2022, '410'), figure(2023, '430')];

test('the same figures change nothing, of this document or of another', () => {
	expect(plan([...ALL, figure(2024, '459.0')])).toEqual({ changes: [], same: 3, confirmed: 1, left: [], refused: [] });
});

test('a new year is added and an own row revised, with its old value', () => {
	const found = [figure(2021, '370'), ...ALL.slice(1), figure(2025, '500')];
	expect(plan(found).changes).toEqual(['revised VNM.2021 366 → 370', 'added VNM.2025 500']);
});

test('an added row has every column of the table', () => {
	const found = { asOf: '', rows: [...ALL, figure(2025, '500')], passed: [] };
	const [added] = planFigures(HELD, found, adapter, { acceptJumps: false, take: new Set() }).changes;
	expect(added?.after).toEqual({
		entity: 'VNM',
		year: '2025',
		metric: 'gdp_current_usd',
		value: '500',
		unit: 'USD',
		status: 'official',
		low: '',
		high: '',
		publisher: 'world-bank',
		source: 'wdi-gdp',
		flags: '',
		note: ''
	});
});

describe('what a person has checked', () => {
	const found = [figure(2021, '366'), figure(2022, '411'), figure(2023, '431'), figure(2024, '460')];

	test('is left alone and told, with what came', () => {
		const { changes, left } = plan(found);
		expect(changes).toEqual([]);
		expect(left).toEqual([
			{ key: 'VNM.2022', why: '410 was looked at by a person (flag break); 411 came' },
			{ key: 'VNM.2023', why: '430 was looked at by a person (its own note); 431 came' },
			{ key: 'VNM.2024', why: '459 is held from cia-2024; 460 came' }
		]);
	});

	test('is taken over by name only: an own row keeps its flag, a row of another document stays beside the new one', () => {
		const take = new Set(['VNM.2022', 'VNM.2024']);
		expect(plan(found, { take }).changes).toEqual(['revised VNM.2022 410 → 411', 'added VNM.2024 460']);
		expect(plan(found, { take }).left.map(({ key }) => key)).toEqual(['VNM.2023']);
	});

	test('is not withdrawn where the answer has none; a row as the source writes it is', () => {
		const { changes, left } = plan([figure(2020, '346'), figure(2025, '500')]);
		expect(changes).toEqual(['added VNM.2020 346', 'added VNM.2025 500', 'withdrawn VNM.2021 366']);
		expect(left.map(({ key }) => key)).toEqual(['VNM.2022', 'VNM.2023']);
	});
});

describe('what is not believed', () => {
	test('ten times the year before, or a tenth, until it is accepted', () => {
		const found = [...ALL, figure(2025, '4590')];
		expect(plan(found).refused).toEqual([
			{ key: 'VNM.2025', why: '4590 is ten times 459 or more, or a tenth of it or less' }
		]);
		expect(plan([...ALL, figure(2025, '45.9')]).refused).toHaveLength(1);
		expect(plan([...ALL, figure(2025, '4589')]).refused).toHaveLength(0);
		expect(plan(found, { acceptJumps: true }).changes).toEqual(['added VNM.2025 4590']);
	});

	test('ten times what it revises', () => {
		expect(plan([figure(2021, '3660'), ...ALL.slice(1)]).refused.map(({ key }) => key)).toEqual(['VNM.2021']);
	});

	test('zero, less than zero, no number, beyond all bounds, accepted or not', () => {
		const odd = ['0', '-5', 'NaN', '1e16', 'Infinity'].map((value, at) => figure(2030 + at, value));
		expect(plan([...ALL, ...odd], { acceptJumps: true }).refused.map(({ why }) => why)).toEqual([
			'0 lies outside 0 to 1000000000000000',
			'-5 lies outside 0 to 1000000000000000',
			'NaN lies outside 0 to 1000000000000000',
			'1e16 lies outside 0 to 1000000000000000',
			'Infinity lies outside 0 to 1000000000000000'
		]);
	});
});

test('a figure that was passed over is not missing', () => {
	const passed = [{ key: 'VNM.2021', why: 'a zero' }];
	const found = { asOf: '', rows: [figure(2020, '346'), figure(2022, '410'), figure(2023, '430')], passed };
	const { changes } = planFigures(HELD, found, adapter, { acceptJumps: false, take: new Set() });
	expect(changes.map(({ kind }) => kind)).toEqual(['added']);
});

test('whatever comes, only rows that nobody has looked at change or go', () => {
	const value = fc.oneof(
		fc.integer({ min: 1, max: 5000 }).map(String),
		fc.constantFrom('0', '-1', 'NaN', '366', '410')
	);
	const figures = fc.uniqueArray(fc.tuple(fc.integer({ min: 2019, max: 2026 }), value), { selector: ([year]) => year });
	fc.assert(
		fc.property(figures, fc.boolean(), (found, acceptJumps) => {
			const rows = found.map(([year, text]) => figure(year, text));
			const answer = { asOf: '', rows, passed: [] };
			const { changes } = planFigures(HELD, answer, adapter, { acceptJumps, take: new Set() });
			expect(changes.filter(({ held }) => held !== null && held.line !== 2)).toEqual([]);
			const places = new Set(HELD.map(({ row: own }) => own.year));
			expect(changes.filter(({ kind, after }) => kind === 'added' && places.has(after?.['year'] ?? ''))).toEqual([]);
		})
	);
});
