import type { InEach } from '$lib/words/language';

/** What makes an amount of amounts, as a reader with a calculator would. */
export const CALCULATIONS = [
	'divide',
	'multiply',
	'add',
	'subtract',
	'growth',
	'yearly-growth',
	'grown',
	'undo-growth'
] as const;

/** What a step does with its operands. */
export const OPERATIONS = [
	...CALCULATIONS,
	'of',
	'above',
	'rank',
	'count',
	'list',
	'copies',
	'spread',
	'years',
	'days',
	'days-both',
	'plus-days'
] as const;

/**
 * divide, multiply, add, subtract: the first by, and, less the others; percent counts as hundredths where it multiplies or
 * divides · growth: the second over the first, less one · yearly-growth: the same a year, over as many years as the third
 * says · grown: the first, grown by the second in as many years as the third says · undo-growth: the first before it grew by the second · of: how many of a set lie below an amount · above: how many
 * lie above it · rank: its place in the set, further amounts counted too · count: as many as a table has, or as a cell
 * says · list: side by side · copies: the figures that repeat it · spread: the highest publisher's figure over the lowest,
 * as the strip of that year has it · years, days: from the first date to the second; days-both counts both ends ·
 * plus-days: the first date and all the days behind it.
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
	/** Id of the published figure; null where it is the result of a step, a count of a table's rows, a printed number or a date. */
	readonly figure: string | null;
}

/** One step of an argument, as its row of `data/reference/claim-steps.csv` has it. */
export interface Step {
	/** Its name, by which later steps take its result. */
	readonly name: string;
	readonly operation: Operation;
	readonly operands: readonly Operand[];
	/** Null where the operands stand side by side. */
	readonly result: Amount | null;
	/** What it finds out. */
	readonly label: InEach;
	/** What must be said of it; null for nothing. */
	readonly note: InEach | null;
}

/** What is counted where a unit is neither money nor a rate, a share or a date; `formula.ts` has the words. */
export const COUNTED = [
	'times',
	'years',
	'months',
	'days',
	'minutes',
	'seconds',
	'points',
	'persons',
	'victims',
	'jobs',
	'firms',
	'reports',
	'complaints',
	'cases',
	'crimes',
	'incidents',
	'attempts',
	'emails',
	'computers',
	'economies',
	'countries',
	'organizations',
	'articles',
	'chapters',
	'sessions',
	'signatures',
	'signatories',
	'instruments',
	'place',
	'number'
] as const;

export type Counted = (typeof COUNTED)[number];

/** Whether a unit is a rate of exchange: so much of a currency for one US dollar. */
export function isRate(unit: string): boolean {
	return /^[A-Z]{3}\/USD$/.test(unit);
}

/** Whether a text is a unit of an amount. */
export function isUnit(unit: string): boolean {
	return (
		/^[A-Z]{3}$/.test(unit) ||
		isRate(unit) ||
		unit === 'percent' ||
		unit === 'date' ||
		COUNTED.some((one) => one === unit)
	);
}

/** A number that no figure holds: a result, a count, or what a document prints. */
export function plain(value: number, unit: string): Operand {
	return { value, unit, date: null, figure: null };
}

/** A day as an operand; ISO. */
export function day(date: string): Operand {
	return { value: Date.parse(date), unit: 'date', date, figure: null };
}
