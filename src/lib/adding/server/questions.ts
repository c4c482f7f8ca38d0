import type { Field } from '$lib/data/server/descriptor';
import type { Table } from '$lib/data/server/table';
import { choicesFor, draftFaults, lacksSeries, tableOf, withDraft, type Draft } from './candidate';

/** Whoever answers. */
export interface Talk {
	/** The next line that is typed; null where nothing more comes. */
	ask(prompt: string): Promise<string | null>;
	say(line: string): void;
}

/** A walk that ended without a row, in words. */
export class AddFault extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'AddFault';
	}
}

/** A row to be written, and the path of its table. */
export interface NewRow {
	readonly path: string;
	readonly draft: Draft;
}

const SERIES = 'reference/series.csv';
/** So many choices are told with the question; of more, those that begin like the answer. */
const FEW = 12;

/**
 * Asks for every cell of a row, one after the other, until each is one that the loader would take. Where a figure's publisher has
 * not been said to count that metric, what it counts is asked too, in every language.
 * @param given cells that need not be asked for
 * @returns the rows in the order in which they must be written
 * @throws AddFault where the answers end before the row does
 */
export async function askRow(
	table: Table,
	tables: readonly Table[],
	given: Draft,
	talk: Talk
): Promise<readonly NewRow[]> {
	const before: NewRow[] = [];
	let known = tables;
	let draft: Draft = {};
	for (const field of table.resource.schema.fields) {
		const own = given[field.name];
		if (own !== undefined) {
			draft = { ...draft, [field.name]: own };
			continue;
		}
		if (field.name === 'source' && lacksSeries(draft, table, known)) {
			const rows = await askSeries(draft, known, talk);
			for (const row of rows) known = withDraft(known, row.path, row.draft);
			before.push(...rows);
		}
		draft = { ...draft, [field.name]: await askCell(field, draft, { table, tables: known, talk }) };
	}
	return [...before, { path: table.resource.path, draft }];
}

/** What a publisher counts under a metric, which no row says yet. */
async function askSeries(
	{ publisher = '', metric = '' }: Draft,
	tables: readonly Table[],
	talk: Talk
): Promise<readonly NewRow[]> {
	const series = tableOf(tables, SERIES);
	if (series === undefined) return [];
	talk.say(`Nobody has said yet what ${publisher} counts as ${metric}. That becomes a row of ${SERIES}:`);
	return askRow(series, tables, { publisher, metric }, talk);
}

interface Around {
	readonly table: Table;
	readonly tables: readonly Table[];
	readonly talk: Talk;
}

async function askCell(field: Field, draft: Draft, { table, tables, talk }: Around): Promise<string> {
	const choices = choicesFor(field, draft, table, tables);
	const [only] = choices;
	const fallback = choices.length === 1 && field.constraints.required ? (only ?? '') : '';
	talk.say(describe(field, choices, fallback));
	for (;;) {
		const answer = await talk.ask(`${field.name}: `);
		if (answer === null) throw new AddFault('The answers ended before the row did. Nothing is written.');
		const typed = answer.trim();
		if (typed === '?') {
			talk.say(choices.length === 0 ? '  There is no list for it.' : `  ${choices.join(', ')}`);
			continue;
		}
		const text = typed === '' ? fallback : typed;
		const faults = draftFaults({ ...draft, [field.name]: text }, table, tables);
		if (faults.length === 0) return text;
		for (const fault of faults) talk.say(`  ${fault}`);
		const near =
			typed === '' ? [] : choices.filter((choice) => choice.toLowerCase().includes(typed.toLowerCase())).slice(0, FEW);
		if (near.length > 0 && !choices.includes(typed)) talk.say(`  Near it: ${near.join(', ')}`);
	}
}

function describe(
	{ title, description, constraints, type, delimiter }: Field,
	choices: readonly string[],
	fallback: string
): string {
	const parts = [
		title === '' ? '' : `${title}.`,
		description,
		type === 'list' ? `Several are joined by "${delimiter}".` : '',
		choices.length > 0 && choices.length <= FEW ? `One of: ${choices.join(', ')}.` : '',
		choices.length > FEW ? `One of ${choices.length.toLocaleString('en')}; ? lists them.` : '',
		fallback === '' ? (constraints.required ? '' : 'May be empty.') : `Empty means ${fallback}.`
	];
	return `\n${parts.filter((part) => part !== '').join(' ')}`;
}
