import type { Claim } from '$lib/data/claim';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import type { RowOf } from '$lib/data/row';
import { DataFaults } from '$lib/data/server/data-error';
import { fault } from '$lib/data/server/row';
import { inEach, type InEach } from '$lib/words/language';
import { StepFault } from '../arithmetic/fault';
import { readOperand } from '../arithmetic/operand';
import { resolve } from '../arithmetic/resolve';
import type { Operand, Step } from '../arithmetic/step';
import { stepsOf } from './steps';
import { figuresWith, stepTables } from './tables';

/** Whose a bar is: the sentence's, the Convention's, or anybody's. */
export type Mark = 'claim' | 'convention' | null;

/** A bar with its name. */
export interface Bar {
	readonly name: InEach;
	readonly amount: Operand;
	readonly mark: Mark;
	/** True where a table has or counts it, and it is no result of a step. */
	readonly counted: boolean;
}

/** A small picture beside the arithmetic: figures on a logarithmic strip or a scale from zero, or bars. */
export type Picture =
	| { readonly kind: 'strip'; readonly scale: 'log' | 'linear'; readonly rows: readonly Observation[] }
	| { readonly kind: 'bars'; readonly bars: readonly Bar[] };

/** What checking a claim comes to. */
export interface Check {
	readonly steps: readonly Step[];
	/** The step that says most. */
	readonly headline: Step;
	/** Null where a picture would show nothing that the steps do not. */
	readonly picture: Picture | null;
}

/** What checking the claim comes to. @throws DataFaults where a row of it is faulty: that stops the build */
export function checkOf(data: Data, { id, headline: name }: Claim): Check {
	const steps = stepsOf(data, id);
	const headline = steps.find((step) => step.name === name);
	if (headline === undefined) {
		const at = data.rows('claims').findIndex((row) => row.id === id);
		const entry = data.entries('claims')[at];
		const rule = `"${name}" is no step of this claim in reference/claim-steps.csv. Name one, or add its row there.`;
		throw entry === undefined ? new Error(rule) : new DataFaults([fault(entry, 'headline', name, rule)]);
	}
	return { steps, headline, picture: pictureOf(data, id, steps) };
}

type PictureRow = RowOf<'claim-pictures'>;

function pictureOf(data: Data, claim: string, steps: readonly Step[]): Picture | null {
	const entries = data.entries('claim-pictures');
	const rows = data
		.rows('claim-pictures')
		.map((row, at) => ({ row, entry: entries[at] }))
		.filter(({ row }) => row.claim === claim);
	const [first] = rows;
	if (first === undefined) return null;
	const { kind } = first.row;
	const read = rows.flatMap(({ row, entry }) => {
		try {
			return [kind === 'bars' ? { bar: barOf(data, row, steps) } : { strip: stripOf(data, row) }];
		} catch (wrong) {
			if (!(wrong instanceof StepFault) || entry === undefined) throw wrong;
			throw new DataFaults([fault(entry, 'operand', wrong.value, wrong.message)]);
		}
	});
	if (kind === 'bars') return { kind: 'bars', bars: read.flatMap(({ bar }) => bar ?? []) };
	return {
		kind: 'strip',
		scale: kind === 'strip-log' ? 'log' : 'linear',
		rows: read.flatMap(({ strip }) => strip ?? [])
	};
}

function barOf(data: Data, row: PictureRow, steps: readonly Step[]): Bar {
	const { operand, mark } = row;
	const results = new Map(steps.map((step) => [step.name, step.result]));
	const found = resolve(operand, stepTables(data), results);
	if (!('amount' in found)) throw new StepFault('operand', operand, `"${operand}" is a set. A bar is one amount.`);
	const counted = readOperand(operand)?.kind === 'figure' || readOperand(operand)?.kind === 'rows';
	return { name: inEach((language) => row[`label_${language}`] ?? ''), amount: found.amount, mark, counted };
}

/** A figure, or a set of them, the highest first. */
function stripOf(data: Data, { operand }: PictureRow): readonly Observation[] {
	const written = readOperand(operand);
	const figure = written?.kind === 'figure' ? stepTables(data).figure(written.id) : null;
	if (figure !== null) return [figure];
	const set = written?.kind === 'rows' && written.rows.table === 'figures' ? figuresWith(data, written.rows) : [];
	if (set.length === 0)
		throw new StepFault('operand', operand, `"${operand}" finds no figure. Name one, or a set of them.`);
	return [...set].sort((a, b) => b.value - a.value);
}
