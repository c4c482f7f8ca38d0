import { group } from 'd3';
import type { Data } from '$lib/data/server/data';
import { DataFaults, type DataError } from '$lib/data/server/data-error';
import { derived } from '$lib/data/server/derived';
import { fault } from '$lib/data/server/row';
import type { RowOf } from '$lib/data/row';
import { inEach, type InEach } from '$lib/words/language';
import type { StepFault } from '../arithmetic/fault';
import { interpret, type StepRow } from '../arithmetic/interpret';
import type { Step } from '../arithmetic/step';
import { stepTables } from './tables';

/** Name of the table of steps. */
const TABLE = 'claim-steps';

interface Worked {
	readonly steps: ReadonlyMap<string, readonly Step[]>;
	readonly faults: readonly DataError[];
}

/** Every claim's steps, and what is wrong with them. */
const worked = derived((data): Worked => {
	const entries = data.entries(TABLE);
	const rows = data.rows(TABLE).map((row, at) => ({ row, entry: entries[at] }));
	const tables = stepTables(data);
	const faults: DataError[] = [];
	const steps = [...group(rows, ({ row }) => row.claim)].map(([claim, of]) => {
		const tell = ({ column, value, message }: StepFault, at: number) => {
			const entry = of[at]?.entry;
			if (entry !== undefined) faults.push(fault(entry, column === 'unit' ? 'result_unit' : column, value, message));
		};
		return [
			claim,
			interpret(
				of.map(({ row }) => stepRow(row)),
				tables,
				tell
			)
		] as const;
	});
	return { steps: new Map(steps), faults };
});

function stepRow(row: RowOf<typeof TABLE>): StepRow {
	const { step, operation, operands, result_unit: unit, expected, tolerance } = row;
	return {
		step,
		operation,
		operands,
		unit,
		expected,
		tolerance,
		label: inEach((language) => row[`label_${language}`]),
		note: noteOf(row)
	};
}

function noteOf(row: RowOf<typeof TABLE>): InEach | null {
	return row.note_en === null ? null : inEach((language) => row[`note_${language}`] ?? row.note_en ?? '');
}

/** The steps of a claim in their order; none for an unknown one. @throws DataFaults where any step of any claim is faulty */
export function stepsOf(data: Data, claim: string): readonly Step[] {
	const { steps, faults } = worked(data);
	if (faults.length > 0) throw new DataFaults(faults);
	return steps.get(claim) ?? [];
}

/** The steps of a claim that can be worked out, whatever is expected of them: for comparing two states, never for a page. */
export function stepsFound(data: Data, claim: string): readonly Step[] {
	return worked(data).steps.get(claim) ?? [];
}

/** What is wrong with the steps of the claims, by line; none where all can be worked out. */
export function stepFaults(data: Data): readonly DataError[] {
	return worked(data).faults;
}
