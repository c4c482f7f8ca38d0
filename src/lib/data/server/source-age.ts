import { REFERENCE } from '$lib/data/server/cross';
import { DataError } from '$lib/data/server/data-error';
import { isAfter } from '$lib/data/server/partial-date';
import { items, type Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

/** Dates of tables of treaties, each with the column that names the document it was read in. */
const CITED: readonly (readonly [path: string, date: string, source: string])[] = [
	['convention/status.csv', 'signed', 'signed_source'],
	['convention/status.csv', 'ratified', 'ratified_source'],
	['convention/deposits.csv', 'signed', 'signed_source'],
	['convention/deposits.csv', 'deposited', 'deposited_source'],
	['convention/budapest-status.csv', 'signed', 'source'],
	['convention/budapest-status.csv', 'ratified', 'source'],
	['convention/budapest-status.csv', 'in_force', 'source'],
	['convention/treaties.csv', 'adopted', 'source'],
	['convention/treaties.csv', 'opened_for_signature', 'source'],
	['convention/treaties.csv', 'entered_into_force', 'in_force_source'],
	['convention/treaties.csv', 'number_reached', 'source'],
	['convention/treaties.csv', 'list_seen', 'list_source'],
	['convention/party-counts.csv', 'as_of', 'source'],
	['convention/parties-without-day.csv', 'not_after', 'source'],
	['convention/timeline.csv', 'date', 'source'],
	['convention/critics.csv', 'date', 'source']
];

/**
 * Deeds and events of treaties without a document, and those whose document is older than they are: it cannot show them.
 * A document without a date is not judged, nor a day laid down beforehand (flag `scheduled`).
 */
export function sourceAgeFaults(tables: readonly Table[]): readonly DataError[] {
	const sources = tables.find(({ resource }) => resource.path === REFERENCE.sources);
	const published = new Map(sources?.rows.map(({ row }) => [row['id'], row['published']]));
	return CITED.flatMap(([path, date, source]) => {
		const table = tables.find(({ resource }) => resource.path === path);
		return (table?.rows ?? []).flatMap((entry) => fault(entry, date, source, published));
	});
}

function fault(
	entry: Entry,
	date: string,
	source: string,
	published: ReadonlyMap<unknown, unknown>
): readonly DataError[] {
	const [day, id] = [entry.row[date], entry.row[source]];
	if (typeof day !== 'string' || ('flags' in entry.row && items(entry, 'flags').includes('scheduled'))) return [];
	const at = (value: string, rule: string) => [
		new DataError({ file: entry.file, line: entry.line, column: source, value, rule })
	];
	if (typeof id !== 'string') return at('', `Nothing says where ${day} was read. Name the document that shows it.`);
	const out = published.get(id);
	if (typeof out !== 'string' || !isAfter(day, out)) return [];
	return at(id, `"${id}" was published on ${out}, before ${day}: it cannot show it. Name a document that can.`);
}
