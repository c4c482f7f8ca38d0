import type { InEach } from '$lib/words/language';
import { calculate } from './calculate';
import { StepFault } from './fault';
import { resolve, type Resolved } from './resolve';
import { isUnit, plain, type Amount, type Operand, type Operation, type Step } from './step';
import type { Spread, Tables } from './tables';

/** A row of `data/reference/claim-steps.csv`, less the claim it belongs to. */
export interface StepRow {
	readonly step: string;
	readonly operation: Operation;
	/** Each as `readOperand` reads it, in order. */
	readonly operands: readonly string[];
	/** Unit of the result; null for a list. */
	readonly unit: string | null;
	/** What the result must be, within `tolerance` in the same unit; null where time moves it. */
	readonly expected: number | null;
	readonly tolerance: number | null;
	readonly label: InEach;
	readonly note: InEach | null;
}

/**
 * The steps of a claim, worked out one after the other.
 * @param told called with each fault and the row it stands in; what follows a faulty step is worked out without it
 */
export function interpret(
	rows: readonly StepRow[],
	tables: Tables,
	told: (fault: StepFault, row: number) => void
): readonly Step[] {
	const results = new Map<string, Amount | null>();
	return rows.flatMap((row, at): readonly Step[] => {
		try {
			if (results.has(row.step))
				throw new StepFault('step', row.step, `"${row.step}" stands twice in this claim. Rename one.`);
			const { operands, result, value } = work(row, tables, results);
			results.set(row.step, result);
			judge(row, value);
			return [{ name: row.step, operation: row.operation, operands, result, label: row.label, note: row.note }];
		} catch (fault) {
			if (!(fault instanceof StepFault)) throw fault;
			told(fault, at);
			return [];
		}
	});
}

interface Worked {
	readonly operands: readonly Operand[];
	readonly result: Amount | null;
	/** What is compared with the expected value; null for a list of several. */
	readonly value: number | null;
}

function work(
	{ operation, operands: texts, unit }: StepRow,
	tables: Tables,
	before: ReadonlyMap<string, Amount | null>
): Worked {
	if (unit !== null && !isUnit(unit)) throw new StepFault('unit', unit, `"${unit}" is no unit. Write one of step.ts.`);
	const found = texts.map((text) => resolve(text, tables, before));
	const [first] = found;
	if (first === undefined) throw new StepFault('operands', '', 'There is no operand. Write at least one.');
	if (operation === 'spread') return spreadOf(first, texts, tables);
	if (operation === 'copies') return copiesOf(first, texts, tables);
	if (operation === 'of' || operation === 'above' || operation === 'rank') return inSet(operation, found, texts, unit);
	const operands = found.map((one, at) => amountOf(one, texts[at] ?? ''));
	const result = calculate(operation, operands, unit ?? operands[0]?.unit ?? '');
	const value = operation === 'list' && operands.length === 1 ? (operands[0]?.value ?? null) : (result?.value ?? null);
	// What a table counts has nothing on the left of its sign.
	return { operands: operation === 'count' ? [] : operands, result, value };
}

function amountOf(found: Resolved, text: string): Operand {
	if ('amount' in found) return found.amount;
	throw new StepFault(
		'operands',
		text,
		`${JSON.stringify(text)} is a set. Only of, above, rank and spread work on sets.`
	);
}

/** An amount among many: how many lie below, or above, and its place, further amounts counted with the set. */
function inSet(
	operation: 'of' | 'above' | 'rank',
	found: readonly Resolved[],
	texts: readonly string[],
	unit: string | null
): Worked {
	const [own, set, ...further] = found;
	if (own === undefined || set === undefined || !('set' in set))
		throw new StepFault('operands', texts.join(';'), `"${operation}" takes an amount and a set of figures.`);
	const { value } = amountOf(own, texts[0] ?? '');
	const all = [...set.set, ...further.map((one, at) => amountOf(one, texts[at + 2] ?? '').value)];
	const above = all.filter((one) => one > value).length;
	if (operation === 'above') return { operands: [], result: { ...plain(above, unit ?? 'number') }, value: above };
	if (operation === 'rank')
		return { operands: [plain(above + 1, 'place'), plain(all.length, 'countries')], result: null, value: above + 1 };
	const below = all.filter((one) => one < value).length;
	const share = (below / all.length) * 100;
	const named = unit ?? 'economies';
	return {
		operands: [plain(below, named), plain(all.length, named)],
		result: { value: share, unit: 'percent', date: null },
		value: share
	};
}

function spreadOf(found: Resolved, texts: readonly string[], tables: Tables): Worked {
	const spread: Spread | null = 'set' in found && found.of !== null ? tables.spread(found.of) : null;
	if (spread === null)
		throw new StepFault(
			'operands',
			texts.join(';'),
			'No two publishers’ figures can be compared here. Name a place, a metric and a year.'
		);
	const { highest, lowest, unit, times } = spread;
	const operand = ({ figure, value }: Spread['highest']): Operand => ({ value, unit, date: null, figure });
	return {
		operands: [operand(highest), operand(lowest)],
		result: { value: times, unit: 'times', date: null },
		value: times
	};
}

function copiesOf(found: Resolved, texts: readonly string[], tables: Tables): Worked {
	if (!('amount' in found) || found.row === null)
		throw new StepFault('operands', texts.join(';'), '"copies" takes the id of a figure.');
	const copies = tables.copies(found.row);
	return {
		operands: copies.map(({ id, value, unit }) => ({ value, unit, date: null, figure: id })),
		result: null,
		value: copies.length
	};
}

function judge({ expected, tolerance }: StepRow, value: number | null): void {
	if (expected === null) return;
	const allowed = tolerance ?? 0;
	if (value !== null && Math.abs(value - expected) <= allowed) return;
	const rule = `The step comes to ${value ?? 'no number'}, not to ${expected} within ${allowed}. Correct the operands, or what is expected.`;
	throw new StepFault('expected', String(expected), rule);
}
