import { describe, expect, test } from 'vitest';
import { calculate, yearsBetween } from '$lib/check/arithmetic/calculate';
import { StepFault } from '$lib/check/arithmetic/fault';
import { interpret, type StepRow } from '$lib/check/arithmetic/interpret';
import { holds, readOperand } from '$lib/check/arithmetic/operand';
import { day, plain, type Operation } from '$lib/check/arithmetic/step';
import type { Tables } from '$lib/check/arithmetic/tables';
import type { Observation } from '$lib/data/observation';
import { observation } from '../fixtures/observations';

const FIGURES: readonly Observation[] = [
	observation({ entity: 'AAA', metric: 'gdp', value: 27, unit: 'USD', source: 'bank' }),
	observation({ entity: 'BBB', metric: 'gdp', value: 8, unit: 'USD', source: 'bank' }),
	observation({ entity: 'CCC', metric: 'gdp', value: 3, unit: 'USD', source: 'bank' }),
	observation({ entity: 'AAA', metric: 'share', value: 80, unit: 'percent', source: 'bank' }),
	observation({ entity: 'CCC', metric: 'share', value: 50, unit: 'percent', source: 'bank' }),
	observation({ entity: 'AAA', metric: 'loss', value: 8, low: 8, high: 10, unit: 'VND', source: 'police' }),
	observation({ entity: 'AAA', metric: 'rate', value: 25, unit: 'LCU_per_USD', source: 'bank' })
];

const TABLES: Tables = {
	figure: (id) => FIGURES.find((row) => row.id === id) ?? null,
	figures: ({ where }) => FIGURES.filter((row) => holds({ ...row }, where)),
	rows: ({ table, where }) =>
		table === 'status'
			? [
					{ iso3: 'AAA', signed: '2025-10-25' },
					{ iso3: 'EUU', signed: '2025-10-25' },
					{ iso3: 'BBB', signed: '2025-10-26' }
				].filter((row) => holds(row, where))
			: null,
	spread: () => null,
	copies: ({ id }) => FIGURES.filter((row) => row.id !== id && row.metric === 'gdp'),
	rateUnit: () => 'VND/USD'
};

function row(step: string, operation: Operation, operands: string, of: Partial<StepRow> = {}): StepRow {
	const label = { en: step, vi: step };
	return {
		step,
		operation,
		operands: operands.split(';'),
		unit: null,
		expected: null,
		tolerance: null,
		label,
		note: null,
		...of
	};
}

function worked(...rows: readonly StepRow[]) {
	const faults: string[] = [];
	const steps = interpret(rows, TABLES, ({ column, value, message }, at) =>
		faults.push(`${at} ${column} "${value}": ${message}`)
	);
	return { faults, steps, values: steps.map(({ result }) => result?.value ?? null) };
}

describe('operands are read as they are written', () => {
	test.each([
		['2025-10-25', { kind: 'day', date: '2025-10-25' }],
		['16000 reports', { kind: 'number', value: 16_000, unit: 'reports' }],
		['0.8517', { kind: 'number', value: 0.8517, unit: null }],
		['step:per-report', { kind: 'step', name: 'per-report', unit: null }],
		['VNM.2023.losses.report@low', { kind: 'figure', id: 'VNM.2023.losses.report', bound: 'low', unit: null }],
		[
			'USA.2020.reports.fbi complaints',
			{ kind: 'figure', id: 'USA.2020.reports.fbi', bound: null, unit: 'complaints' }
		],
		[
			'status[signed=2025-10-25&iso3!=EUU|PSE] signatures',
			{
				kind: 'rows',
				rows: {
					table: 'status',
					where: [
						{ column: 'signed', not: false, values: ['2025-10-25'] },
						{ column: 'iso3', not: true, values: ['EUU', 'PSE'] }
					],
					column: null
				},
				unit: 'signatures'
			}
		]
	])('%s', (text, read) => {
		expect(readOperand(text)).toEqual(read);
	});

	test('what is none of these is no operand', () => {
		for (const text of ['', 'Step:x', '12,5', 'status[signed]', 'VNM.23.losses.report'])
			expect(readOperand(text)).toBeNull();
	});
});

describe('operations of amounts', () => {
	const of = (operation: Operation, values: readonly number[], unit = 'number') =>
		calculate(
			operation,
			values.map((value) => plain(value, 'number')),
			unit
		)?.value;

	test('six by two is three, times two twelve, plus two eight, less two four', () => {
		expect((['divide', 'multiply', 'add', 'subtract'] as const).map((one) => of(one, [6, 2]))).toEqual([3, 12, 8, 4]);
	});

	test('from 8 to 10.5 is 31.25 percent, in two years 14.56 a year; 20 grown by 30 percent ten times is 275.7', () => {
		expect(of('growth', [8, 10.5], 'percent')).toBeCloseTo(31.25, 9);
		expect(of('yearly-growth', [8, 10.5, 2], 'percent')).toBeCloseTo(14.5644, 4);
		expect(of('grown', [20, 30, 10])).toBeCloseTo(275.717, 3);
		expect(of('undo-growth', [16_000, 64.78])).toBeCloseTo(9709.916, 3);
	});

	test('percent are hundredths where they multiply or divide, and stand as they are where they are added', () => {
		const percent = (value: number) => plain(value, 'percent');
		expect(calculate('multiply', [plain(200, 'persons'), percent(45)], 'persons')?.value).toBe(90);
		expect(calculate('divide', [plain(90, 'persons'), percent(45)], 'persons')?.value).toBe(200);
		expect(calculate('divide', [percent(60), percent(10)], 'times')?.value).toBeCloseTo(6, 9);
		expect(calculate('divide', [plain(1, 'USD'), plain(4, 'USD')], 'percent')?.value).toBe(25);
		expect(calculate('subtract', [percent(95), percent(74)], 'points')?.value).toBe(21);
	});

	test('years run from anniversary to anniversary; days count one end or both; days are added to a day', () => {
		expect(yearsBetween('2003-10-31', '2024-12-24')).toBeCloseTo(21.148, 3);
		expect(yearsBetween('2020-05-01', '2024-05-01')).toBe(4);
		const [opens, closes] = [day('2025-10-25'), day('2026-12-31')];
		expect(calculate('days', [opens, closes], 'days')?.value).toBe(432);
		expect(calculate('days-both', [opens, closes], 'days')?.value).toBe(433);
		expect(calculate('plus-days', [opens, plain(532, 'days'), plain(90, 'days')], 'date')?.date).toBe('2027-07-09');
	});

	test('too few operands, a division by zero and a number for a day are faults', () => {
		expect(() => of('divide', [1])).toThrow(StepFault);
		expect(() => of('divide', [1, 0])).toThrow('comes to no number');
		expect(() => of('days', [1, 2])).toThrow('A day is needed here');
	});
});

describe('steps are worked out one after the other', () => {
	test('a later step takes the result of an earlier one, and a rate names its currency', () => {
		const { steps, values, faults } = worked(
			row('twice', 'multiply', 'BBB.2024.gdp.bank;2', { unit: 'USD' }),
			row('dong', 'multiply', 'step:twice;AAA.2024.rate.bank', { unit: 'VND', expected: 400, tolerance: 0 })
		);
		expect(faults).toEqual([]);
		expect(values).toEqual([16, 400]);
		expect(steps[1]?.operands.map(({ unit, figure }) => [unit, figure])).toEqual([
			['USD', null],
			['VND/USD', 'AAA.2024.rate.bank']
		]);
	});

	test('an amount among a set: above it, below it, its place, and with one more', () => {
		const set = 'figures[metric=gdp]';
		const { steps, values } = worked(
			row('above', 'above', `BBB.2024.gdp.bank;${set}`),
			row('below', 'of', `BBB.2024.gdp.bank;${set}`),
			row('place', 'rank', `BBB.2024.gdp.bank;${set}`),
			row('with', 'rank', `BBB.2024.gdp.bank;${set};9 USD`)
		);
		expect(values[0]).toBe(1);
		expect(values[1]).toBeCloseTo(33.333, 3);
		expect(steps.slice(1).map(({ operands }) => operands.map(({ value }) => value))).toEqual([
			[1, 3],
			[2, 3],
			[3, 4]
		]);
	});

	test('one set times another is taken country by country, and who lacks one of the two is not in it', () => {
		const { steps } = worked(row('rank', 'rank', '2 USD;figures[metric=share]*figures[metric=gdp]'));
		expect(steps[0]?.operands.map(({ value }) => value)).toEqual([2, 2]);
	});

	test('rows are counted, a bound is taken, copies stand side by side', () => {
		const { values, steps } = worked(
			row('day', 'count', 'status[signed=2025-10-25] signatures'),
			row('states', 'count', 'status[signed=2025-10-25&iso3!=EUU] signatures'),
			row('high', 'divide', 'AAA.2024.loss.police@high;5 VND', { unit: 'times' }),
			row('copies', 'copies', 'AAA.2024.gdp.bank')
		);
		expect(values).toEqual([2, 1, 2, null]);
		expect(steps[3]?.operands.map(({ figure }) => figure)).toEqual(['BBB.2024.gdp.bank', 'CCC.2024.gdp.bank']);
	});
});

describe('a faulty step is told with its column and value, and the others are worked out', () => {
	test.each([
		[
			row('x', 'divide', 'ZZZ.2024.gdp.bank;2'),
			'0 operands "ZZZ.2024.gdp.bank": "ZZZ.2024.gdp.bank" is no figure of data/observations.'
		],
		[row('x', 'divide', 'step:later;2'), '0 operands "step:later": "step:later" names no step above it.'],
		[row('x', 'divide', '4 bananas;2'), '0 operands "4 bananas": "4 bananas" has the unknown unit "bananas".'],
		[row('x', 'count', 'nowhere[a=b]'), '0 operands "nowhere[a=b]": "nowhere[a=b]" names no table "nowhere".'],
		[
			row('x', 'divide', 'AAA.2024.gdp.bank@low;2'),
			'0 operands "AAA.2024.gdp.bank@low": "AAA.2024.gdp.bank@low" has no low.'
		],
		[row('x', 'divide', 'figures[metric=gdp];2'), '0 operands "figures[metric=gdp]": "figures[metric=gdp]" is a set.'],
		[row('x', 'divide', '4;2', { unit: 'bananas' }), '0 unit "bananas": "bananas" is no unit.'],
		[
			row('x', 'divide', '4;2', { expected: 2.5, tolerance: 0.1 }),
			'0 expected "2.5": The step comes to 2, not to 2.5 within 0.1.'
		],
		[
			row('x', 'spread', 'figures[metric=gdp]'),
			'0 operands "figures[metric=gdp]": No two publishers’ figures can be compared here.'
		]
	])('%#', (faulty, told) => {
		const { faults, values } = worked(faulty, row('sound', 'add', '1;2'));
		expect(faults).toHaveLength(1);
		expect(faults[0]?.slice(0, told.length)).toBe(told);
		expect(values).toEqual([3]);
	});

	test('a name that stands twice is told at the second', () => {
		const { faults } = worked(row('x', 'add', '1;2'), row('x', 'add', '3;4'));
		expect(faults).toEqual(['1 step "x": "x" stands twice in this claim. Rename one.']);
	});
});
