import { readFileSync } from 'node:fs';
import type { Adapter } from '$lib/refresh/adapter';
import { RefreshFault } from '$lib/refresh/fault';
import type { Found } from '$lib/refresh/found';
import type { Cells } from '$lib/data/cells';
import type { Change, Plan } from '$lib/refresh/plan';
import { isAfter } from '$lib/data/cut-date';
import { editCsv, textTable } from '$lib/data/server/csv-edit';
import { told } from '$lib/data/server/data-error';
import { readPackage } from '$lib/data/server/package';
import { readTable } from '$lib/data/server/table';
import { put } from './cache';
import { lookedAtText } from './looked-at';
import { byId, byParticipant, byPlaceAndYear, insertions } from './place';
import { sourceRow } from './source-row';

/** What is to be written. */
export interface Writing {
	readonly dir: string;
	readonly adapter: Adapter;
	readonly plan: Plan;
	readonly found: Pick<Found<unknown>, 'asOf' | 'passed'>;
	/** ISO day. */
	readonly today: string;
	/** Rows that the answer lacks go too. */
	readonly withdraw: boolean;
}

const SOURCES = 'reference/sources.csv';
const TREATIES = 'convention/treaties.csv';

/**
 * Writes a plan into the tables, all files or none: the rows, the document that they cite, of a treaty the day on which its list
 * was seen, and the day on which the table was looked at.
 * @returns the paths written, as in datapackage.json
 * @throws RefreshFault where a table would then break its schema; nothing is written
 */
export function writePlan(writing: Writing): readonly string[] {
	const { dir, adapter, plan, withdraw } = writing;
	const moved = plan.changes.filter(({ kind }) => kind !== 'withdrawn' || withdraw);
	const texts = new Map<string, string>();
	const edit = (path: string, make: (content: string) => string) => {
		const old = readFileSync(`${dir}/${path}`, 'utf8');
		const text = make(old);
		if (text !== old) texts.set(path, text);
	};
	edit(adapter.table, (content) => editTable(content, moved, adapter));
	const listed = adapter.kind === 'deeds' && isWhole(writing, moved);
	if (listed) edit(TREATIES, (content) => editTreaties(content, writing));
	if (listed || plan.same > 0 || moved.some(({ after }) => after !== null))
		edit(SOURCES, (content) => editSources(content, writing, isWhole(writing, moved)));
	for (const [path, text] of texts) hold(dir, path, text);
	edit('datapackage.json', (content) => lookedAtText(content, { ...writing, moved }));
	for (const [path, text] of texts) put(`${dir}/${path}`, text);
	return [...texts.keys()];
}

/** True where the table then says all that the answer says, and nothing else of this document. */
function isWhole({ plan, found }: Writing, moved: readonly Change[]): boolean {
	return (
		plan.left.length === 0 &&
		plan.refused.length === 0 &&
		found.passed.length === 0 &&
		moved.length === plan.changes.length
	);
}

function editTable(content: string, moved: readonly Change[], { kind }: Adapter): string {
	const { rows } = textTable(content);
	const added = moved.flatMap(({ held, after }) => (held === null && after !== null ? [after] : []));
	const order = added.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
	return editCsv(content, {
		replace: new Map(moved.flatMap(({ held, after }) => (held !== null && after !== null ? [[held.line, after]] : []))),
		remove: new Set(moved.flatMap(({ held, after }) => (held !== null && after === null ? [held.line] : []))),
		insert: insertions(rows, order, kind === 'figures' ? byPlaceAndYear : byParticipant)
	});
}

function orderOf(row: Cells): string {
	return [row['entity'] ?? '', row['year'] ?? '', row['participant'] ?? ''].join(' ');
}

function editTreaties(content: string, { adapter, found }: Writing): string {
	const own = textTable(content).rows.find(({ row }) => adapter.kind === 'deeds' && row['treaty'] === adapter.treaty);
	if (own === undefined || isAfter(own.row['list_seen'] ?? '', found.asOf)) return content;
	const after = { ...own.row, list_seen: found.asOf, list_source: adapter.source.id };
	return editCsv(content, { replace: new Map([[own.line, after]]) });
}

function editSources(content: string, { adapter, found, today }: Writing, whole: boolean): string {
	const { rows } = textTable(content);
	const own = rows.find(({ row }) => row['id'] === adapter.source.id);
	const after = sourceRow(adapter, own?.row ?? null, { asOf: found.asOf, today, whole });
	return own === undefined
		? editCsv(content, { insert: insertions(rows, [after], byId) })
		: editCsv(content, { replace: new Map([[own.line, after]]) });
}

/** @throws RefreshFault with the faults of a table as it would stand */
function hold(dir: string, path: string, text: string): void {
	const resource = readPackage(dir).resources.find((one) => one.path === path);
	if (resource === undefined) throw new RefreshFault(`datapackage.json has no table ${path}.`);
	const { faults } = readTable(new TextEncoder().encode(text), resource, `${dir}/${path}`);
	if (faults.length > 0)
		throw new RefreshFault(['The table would break its schema; nothing is written:', ...told(faults)].join('\n'));
}
