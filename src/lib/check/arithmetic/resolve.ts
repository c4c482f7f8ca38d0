import type { Observation } from '$lib/data/observation';
import { StepFault } from './fault';
import { readOperand, type Rows, type Written } from './operand';
import { day, isUnit, plain, type Amount, type Operand } from './step';
import type { Tables } from './tables';

/** What an operand stands for: an amount, or a set of amounts to be counted in. */
export type Resolved =
	| { readonly amount: Operand; readonly row: Observation | null }
	| { readonly set: readonly number[]; readonly of: Rows | null };

const COLUMN = 'operands';

/**
 * What the text of an operand stands for.
 * @param before the results of the steps above, by name
 * @throws StepFault where it names nothing
 */
export function resolve(text: string, tables: Tables, before: ReadonlyMap<string, Amount | null>): Resolved {
	const written = readOperand(text);
	if (written === null)
		throw faulty(text, 'is no operand. Write a figure id, step:name, a number, a day or table[column=value].');
	const unit = 'unit' in written ? written.unit : null;
	if (unit !== null && !isUnit(unit)) throw faulty(text, `has the unknown unit "${unit}". Write one of step.ts.`);
	const found = meaningOf(written, text, tables, before);
	if (unit === null || !('amount' in found)) return found;
	return { ...found, amount: { ...found.amount, unit } };
}

function meaningOf(
	written: Written,
	text: string,
	tables: Tables,
	before: ReadonlyMap<string, Amount | null>
): Resolved {
	switch (written.kind) {
		case 'day':
			return { amount: day(written.date), row: null };
		case 'number':
			return { amount: plain(written.value, written.unit ?? 'number'), row: null };
		case 'step': {
			const result = before.get(written.name);
			if (result === undefined)
				throw faulty(text, 'names no step above it. Write the name of an earlier step of this claim.');
			if (result === null) throw faulty(text, 'names a step without a result. Take its operands instead.');
			return { amount: { ...result, figure: null }, row: null };
		}
		case 'figure':
			return figureIn(written, text, tables);
		case 'product':
			return { set: productOf(written.factors, tables), of: null };
		case 'rows':
			return rowsOf(written.rows, text, tables);
	}
}

function figureIn({ id, bound }: Extract<Written, { kind: 'figure' }>, text: string, tables: Tables): Resolved {
	const row = tables.figure(id);
	if (row === null)
		throw faulty(text, 'is no figure of data/observations. Write entity.year.metric.source as it stands there.');
	const value = bound === null ? row.value : row[bound];
	if (value === null) throw faulty(text, `has no ${bound ?? 'value'}. Take the value, or give the figure its bound.`);
	const unit = row.unit === 'LCU_per_USD' ? tables.rateUnit(row.entity) : row.unit;
	return { amount: { value, unit, date: null, figure: row.id }, row };
}

/** Figures as a set, a cell as its amount, rows as how many they are; of a column with several values, how many different ones. */
function rowsOf(of: Rows, text: string, tables: Tables): Resolved {
	if (of.table === 'figures') return { set: tables.figures(of).map(({ value }) => value), of };
	const rows = tables.rows(of);
	if (rows === null)
		throw faulty(text, `names no table "${of.table}". Write the name of a resource of datapackage.json.`);
	const { column } = of;
	if (column === null) return { amount: plain(rows.length, 'number'), row: null };
	const cells = rows.map((row) => row[column]);
	if (cells.length === 0 || cells.some((cell) => cell === undefined))
		throw faulty(text, `finds no cell "${column}". Correct the condition or the column.`);
	const [cell] = cells;
	if (cells.length > 1) return { amount: plain(new Set(cells.map(String)).size, 'number'), row: null };
	if (typeof cell === 'number') return { amount: plain(cell, 'number'), row: null };
	if (typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return { amount: day(cell), row: null };
	throw faulty(text, 'leads to a cell that is neither a number nor a day. Name another column.');
}

function productOf([one, other]: readonly [Rows, Rows], tables: Tables): readonly number[] {
	const factors = new Map(tables.figures(other).map((row) => [row.entity, row]));
	return tables.figures(one).flatMap((row) => {
		const factor = factors.get(row.entity);
		return factor === undefined ? [] : [hundredths(row) * hundredths(factor)];
	});
}

/** A value as a factor: percent are hundredths. */
export function hundredths({ value, unit }: { readonly value: number; readonly unit: string }): number {
	return unit === 'percent' ? value / 100 : value;
}

function faulty(text: string, rule: string): StepFault {
	return new StepFault(COLUMN, text, `${JSON.stringify(text)} ${rule}`);
}
