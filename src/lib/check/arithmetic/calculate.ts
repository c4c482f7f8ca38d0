import { sum } from 'd3';
import { dayAfter } from '$lib/convention/clock';
import { daysBetween } from '$lib/data/race';
import { StepFault } from './fault';
import { hundredths } from './resolve';
import { day, type Amount, type Operand, type Operation } from './step';

/** Operations of amounts alone, with how many operands they take: at least, at most. */
const ARITY: Readonly<Partial<Record<Operation, readonly [number, number]>>> = {
	divide: [2, Infinity],
	multiply: [2, Infinity],
	add: [2, Infinity],
	subtract: [2, Infinity],
	growth: [2, 2],
	'yearly-growth': [3, 3],
	grown: [3, 3],
	'undo-growth': [2, 2],
	count: [1, 1],
	list: [1, Infinity],
	years: [2, 2],
	days: [2, 2],
	'days-both': [2, 2],
	'plus-days': [2, Infinity]
};

/**
 * The result of an operation of amounts in a unit; null for a list of several. A list of one has its amount.
 * @throws StepFault where it takes another number of operands, days where there are none, or the result is no number
 */
export function calculate(operation: Operation, operands: readonly Operand[], unit: string): Amount | null {
	const [least, most] = ARITY[operation] ?? [0, Infinity];
	if (operands.length < least || operands.length > most)
		throw new StepFault('operands', String(operands.length), `"${operation}" takes another number of operands.`);
	if (operation === 'list') return null;
	if (operation === 'plus-days') return plusDays(operands);
	const value = valueOf(operation, operands, unit);
	if (!Number.isFinite(value))
		throw new StepFault('operands', '', `"${operation}" comes to no number with these operands.`);
	return { value, unit, date: null };
}

function valueOf(operation: Operation, operands: readonly Operand[], unit: string): number {
	const [first, second, third] = operands;
	if (first === undefined) return NaN;
	const others = operands.slice(1);
	switch (operation) {
		case 'divide':
			return (unit === 'percent' ? 100 : 1) * others.reduce((rest, one) => rest / hundredths(one), hundredths(first));
		case 'multiply':
			return (unit === 'percent' ? 100 : 1) * others.reduce((rest, one) => rest * hundredths(one), hundredths(first));
		case 'add':
			return sum(operands, ({ value }) => value);
		case 'subtract':
			return first.value - sum(others, ({ value }) => value);
		case 'growth':
			return ((second?.value ?? NaN) / first.value - 1) * 100;
		case 'yearly-growth':
			return (Math.pow((second?.value ?? NaN) / first.value, 1 / (third?.value ?? NaN)) - 1) * 100;
		case 'grown':
			return first.value * Math.pow(1 + (second?.value ?? NaN) / 100, third?.value ?? NaN);
		case 'undo-growth':
			return first.value / (1 + (second?.value ?? NaN) / 100);
		case 'years':
			return yearsBetween(isoOf(first), isoOf(second));
		case 'days':
			return daysBetween(isoOf(first), isoOf(second));
		case 'days-both':
			return daysBetween(isoOf(first), isoOf(second)) + 1;
		default:
			return first.value;
	}
}

function plusDays(operands: readonly Operand[]): Amount {
	const [first, ...days] = operands;
	const { value, unit, date } = day(
		dayAfter(
			isoOf(first),
			sum(days, (one) => one.value)
		)
	);
	return { value, unit, date };
}

function isoOf(operand: Operand | undefined): string {
	if (operand === undefined || operand.date === null)
		throw new StepFault(
			'operands',
			String(operand?.value ?? ''),
			'A day is needed here. Write it as 2025-10-25, or name a cell that holds one.'
		);
	return operand.date;
}

/** Whole years up to the last anniversary, and the days since then as a share of the year up to the next. */
export function yearsBetween(from: string, to: string): number {
	const anniversary = (years: number) => `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
	const sameYear = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	const whole = anniversary(sameYear) <= to ? sameYear : sameYear - 1;
	const last = anniversary(whole);
	return whole + daysBetween(last, to) / daysBetween(last, anniversary(whole + 1));
}
