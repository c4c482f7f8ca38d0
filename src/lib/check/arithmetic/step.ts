import { sum } from 'd3';
import type { Observation } from '$lib/data/observation';

/** What a step does with its operands. */
export const OPERATIONS = [
	'divide',
	'multiply',
	'add',
	'subtract',
	'growth',
	'yearly-growth',
	'undo-growth',
	'of',
	'rank',
	'count',
	'list',
	'years',
	'days',
	'plus-days'
] as const;

/**
 * divide, multiply, add, subtract: the first by, and, less the others · growth: the second over the first, less one ·
 * yearly-growth: the same a year, over as many years as the third says · undo-growth: the first before it grew by the second ·
 * of: so many of so many · rank: place among so many · count: as many as a table has · list: side by side ·
 * years, days: from the first date to the second · plus-days: the first date and all the days behind it.
 */
export type Operation = (typeof OPERATIONS)[number];

/** A number or date with its unit: a currency code, percent, what is counted, `VND/USD` for a rate, or date. */
export interface Amount {
	readonly value: number;
	readonly unit: string;
	/** ISO day where the unit is date, else null. */
	readonly date: string | null;
}

/** What a step works on. */
export interface Operand extends Amount {
	/** Id of the published figure; null where it is the result of a step, a count of a table's rows or a date. */
	readonly figure: string | null;
}

/** One step of an argument. Its words follow from the key, with `about` in their gap. */
export interface Step {
	readonly key: string;
	readonly operation: Operation;
	readonly operands: readonly Operand[];
	/** Null where the operands stand side by side. */
	readonly result: Amount | null;
	/** A name that the words need: of a publisher, a place, a treaty. Empty for none. */
	readonly about: string;
}

/** A published figure as an operand; `value` for one of its bounds, `unit` for a rate. */
export function figure(row: Observation, value = row.value, unit = row.unit): Operand {
	return { value, unit, date: null, figure: row.id };
}

/** A number that no figure holds: a result, a count, or what the sentence itself says. */
export function plain(value: number, unit: string): Operand {
	return { value, unit, date: null, figure: null };
}

/** A day as an operand; ISO. */
export function day(date: string): Operand {
	return { value: Date.parse(date), unit: 'date', date, figure: null };
}

/** A number as a result. */
export function result(value: number, unit: string): Amount {
	return { value, unit, date: null };
}

/** A step with its words and no name in them. */
export function step(
	key: string,
	operation: Operation,
	operands: readonly Operand[],
	to: Amount | null,
	about = ''
): Step {
	return { key, operation, operands, result: to, about };
}

/** As many as a table has. */
export function counted(key: string, value: number, unit: string, about = ''): Step {
	return step(key, 'count', [], result(value, unit), about);
}

/** Operands side by side. */
export function list(key: string, operands: readonly Operand[]): Step {
	return step(key, 'list', operands, null);
}

/** Counts of one thing added up, told as `to` where all together are called otherwise. */
export function total(key: string, values: readonly number[], unit: string, to = unit): Step {
	const parts = values.map((value) => plain(value, unit));
	return step(key, 'add', parts, result(sum(values), to));
}

/** The first less the second, in the unit of both. */
export function difference(key: string, from: Operand, less: Operand): Step {
	return step(key, 'subtract', [from, less], result(from.value - less.value, from.unit));
}

/** First by second, in a unit. */
export function quotient(key: string, top: Operand, below: Operand, unit: string, about = ''): Step {
	const value = (unit === 'percent' ? 100 : 1) * (top.value / below.value);
	return step(key, 'divide', [top, below], result(value, unit), about);
}

/** From one value to the next, in percent. */
export function growth(key: string, from: Operand, to: Operand, about = ''): Step {
	return step(key, 'growth', [from, to], result((to.value / from.value - 1) * 100, 'percent'), about);
}

/** The result of a step as an operand of the next. @throws Error where the step has none */
export function resultOf({ key, result: to }: Step): Operand {
	if (to === null) throw new Error(`The step "${key}" has no result.`);
	return { ...to, figure: null };
}
