import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdsObservations } from '$lib/data/server/cross';
import { csvLine, editCsv, textTable } from '$lib/data/server/csv-edit';
import type { Cells, TextRow } from '$lib/data/cells';
import { DataFaults, told } from '$lib/data/server/data-error';
import type { LoadedPackage } from '$lib/data/server/data';
import { lastingFaults, loadPackage } from '$lib/data/server/load';
import type { Table } from '$lib/data/server/table';
import { byPlaceAndYear } from '$lib/refresh/server/place';
import { AddFault, askRow, type NewRow, type Talk } from './questions';

/** What is to be added. */
export interface Adding {
	/** The package's folder. */
	readonly dir: string;
	/** "figure", "source", or the name of any table. */
	readonly kind: string;
}

/**
 * Walks somebody through a new row: asks for each cell, checks it at once, shows what would be written and writes it after "yes".
 * @returns the paths written; none where the answer was another
 * @throws AddFault in words where nothing can be added
 */
export async function add({ dir, kind }: Adding, talk: Talk): Promise<readonly string[]> {
	const loaded = soundPackage(dir);
	const table = await tableFor(kind, loaded, talk);
	talk.say(`A row for ${table.resource.path}. ? lists what a column may hold; an empty line leaves a cell empty.`);
	const rows = await askRow(table, loaded.tables, {}, talk);
	const texts = new Map<string, string>();
	talk.say('');
	for (const { path, draft } of rows) {
		const content = texts.get(path) ?? readFileSync(`${dir}/${path}`, 'utf8');
		texts.set(path, withRow(content, draft));
		talk.say(`${path}:`);
		talk.say(`  + ${csvLine(textTable(content).columns, draft)}`);
	}
	hold(dir, texts, rows);
	for (const { path, draft } of rows)
		for (const line of alike(draft, textTable(readFileSync(`${dir}/${path}`, 'utf8')).rows)) talk.say(line);
	const answer = await talk.ask('Write it? Type yes: ');
	if (answer?.trim().toLowerCase() !== 'yes') {
		talk.say('Nothing is written.');
		return [];
	}
	for (const [path, text] of texts) writeFileSync(`${dir}/${path}`, text);
	talk.say(`Written: ${[...texts.keys()].join(', ')}. Now run npm run data:seal and npm run data:diff.`);
	return [...texts.keys()];
}

/** @throws AddFault where the tables have faults that an added row would not mend */
function soundPackage(dir: string): LoadedPackage {
	try {
		const loaded = loadPackage(dir);
		const faults = told(lastingFaults(dir, loaded));
		if (faults.length === 0) return loaded;
		throw new AddFault(['The tables have faults. Mend them first:', ...faults].join('\n'));
	} catch (error) {
		if (error instanceof DataFaults) throw new AddFault(told(error.faults).join('\n'));
		throw error;
	}
}

async function tableFor(kind: string, { tables }: LoadedPackage, talk: Talk): Promise<Table> {
	const figures = tables.filter(({ resource }) => holdsObservations(resource));
	if (kind === 'figure') {
		const names = figures.map(({ resource }) => resource.name);
		talk.say(`Which table is the figure for? One of: ${names.join(', ')}.`);
		for (;;) {
			const answer = await talk.ask('table: ');
			if (answer === null) throw new AddFault('The answers ended before the row did. Nothing is written.');
			const found = figures.find(({ resource }) => resource.name === answer.trim());
			if (found !== undefined) return found;
			talk.say(`  "${answer.trim()}" is none of them.`);
		}
	}
	const found = tables.find(({ resource: { name } }) => name === kind || name === `${kind}s`);
	if (found !== undefined) return found;
	const names = tables.map(({ resource }) => resource.name);
	throw new AddFault(`"${kind}" cannot be added. Write figure, source, or the name of a table: ${names.join(', ')}.`);
}

/** Rows that may be the same thing under another name: a document of the same address, a figure of the same value. */
function alike(draft: Cells, rows: readonly TextRow[]): readonly string[] {
	const same = (row: Cells, columns: readonly string[]) =>
		columns.every((column) => (draft[column] ?? '') !== '' && draft[column] === row[column]);
	return rows.flatMap(({ row, line }) => [
		...(same(row, ['url'])
			? [`The address already stands on line ${line}, as ${row['id'] ?? ''}. Is it another document?`]
			: []),
		...(same(row, ['entity', 'year', 'metric', 'value'])
			? [
					`The same value stands on line ${line}, from ${row['source'] ?? ''}. Does one repeat the other (flag echo, and a row in lineage)?`
				]
			: [])
	]);
}

/** Where a row belongs: a figure after its place's year before; in a table in the order of its first column by that; else last. */
function withRow(content: string, draft: Cells): string {
	const { columns, rows } = textTable(content);
	const [first = ''] = columns;
	const keys = rows.map(({ row }) => row[first] ?? '');
	const sorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key);
	const before = rows.filter(({ row }) => !sorted || (row[first] ?? '') <= (draft[first] ?? ''));
	const figure = ['entity', 'year', 'metric'].every((column) => columns.includes(column));
	const line = figure ? byPlaceAndYear(rows, draft) : (before.at(-1)?.line ?? 1);
	return editCsv(content, { insert: new Map([[line, [draft]]]) });
}

/** Reads the package as it would stand, in a copy. @throws AddFault with every fault that the rows would bring */
function hold(dir: string, texts: ReadonlyMap<string, string>, rows: readonly NewRow[]): void {
	const folder = mkdtempSync(join(tmpdir(), 'data-add-'));
	try {
		const copy = join(folder, 'data');
		cpSync(dir, copy, { recursive: true });
		for (const [path, text] of texts) writeFileSync(`${copy}/${path}`, text);
		const faults = told(lastingFaults(copy, loadPackage(copy))).map((line) => line.replaceAll(`${copy}/`, ''));
		if (faults.length > 0)
			throw new AddFault(
				[
					`With ${rows.length === 1 ? 'this row' : 'these rows'} the tables would have faults; nothing is written:`,
					...faults
				].join('\n')
			);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
