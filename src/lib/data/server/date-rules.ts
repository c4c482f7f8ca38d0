import type { PackageDescriptor } from '$lib/data/server/descriptor';
import { fault, items, type Entry } from '$lib/data/server/row';
import { REFERENCE } from '$lib/data/server/cross';
import { DataError } from '$lib/data/server/data-error';
import { isAfter } from '$lib/data/cut-date';
import type { Table } from '$lib/data/server/table';
import { tablesDay } from '$lib/data/server/edition';

const TREATIES = 'convention/treaties.csv';
/** Tables of one treaty; the others name it in each row. */
const OWN: Readonly<Record<string, string>> = {
	'convention/status.csv': 'hanoi',
	'convention/budapest-status.csv': 'budapest'
};
const DEEDS = ['signed', 'ratified', 'deposited'];
const LENGTHS: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/**
 * Dates that cannot be: out of the order in which things happen (`dateOrder` of the schema), after the day on which their
 * table was last looked at, another precision than the column beside them says, treaty actions before their treaty was there.
 */
export function dateFaults(tables: readonly Table[]): readonly DataError[] {
	const treaties = tables.find(({ resource }) => resource.path === TREATIES);
	const begun = new Map(
		treaties?.rows.map(({ row }) => [row['treaty'], row['opened_for_signature'] ?? row['adopted'] ?? null])
	);
	return tables.flatMap((table) => {
		const names = table.resource.schema.fields.map(({ name }) => name);
		if (table.resource.schema.dateOrder.length === 0 && !names.some(saysPrecision)) return [];
		return table.rows.flatMap((entry) => [
			...orderFaults(entry, table),
			...precisionFaults(entry),
			...earlyFaults(entry, begun.get(entry.row['treaty'] ?? OWN[table.resource.path]))
		]);
	});
}

/** What says that it happened after the package was made (`created`): a document that came out, a look at a table. */
export function futureFaults(
	dir: string,
	descriptor: Pick<PackageDescriptor, 'created'>,
	tables: readonly Table[]
): readonly DataError[] {
	const day = tablesDay(descriptor);
	const rule = `lies after the day of the package (${day}). Correct it, or "created" in datapackage.json.`;
	if (day === '') return [];
	return tables.flatMap(({ resource: { lastLookedAt: value }, rows }, index) => {
		const column = `resources[${index}].lastLookedAt`;
		const at = { file: `${dir}/datapackage.json`, line: null, column, value, rule: `${value} ${rule}` };
		return [
			...(value > day ? [new DataError(at)] : []),
			...rows.flatMap((entry) => {
				const { published } = entry.row;
				if (typeof published !== 'string' || !isAfter(published, day)) return [];
				return [fault(entry, 'published', published, `${published} ${rule}`)];
			})
		];
	});
}

function orderFaults(entry: Entry, { resource }: Table): readonly DataError[] {
	const { schema, lastLookedAt } = resource;
	return schema.dateOrder.flatMap((columns) => {
		const dates = columns.flatMap((column) => {
			const date = entry.row[column];
			return typeof date === 'string' ? [{ column, date }] : [];
		});
		const late = dates.filter(({ date }) => lastLookedAt !== '' && isAfter(date, lastLookedAt));
		const turned = dates.flatMap((later, index) => {
			const earlier = dates[index - 1];
			return earlier !== undefined && isAfter(earlier.date, later.date) ? [{ earlier, later }] : [];
		});
		return [
			...turned.map(({ earlier, later }) => {
				const rule = `${later.date} (${later.column}) comes before ${earlier.date} (${earlier.column}), which happens first. Correct one of the two.`;
				return fault(entry, later.column, later.date, rule);
			}),
			...late.map(({ column, date }) => {
				const rule = `${date} lies after the day on which the table was last looked at (${lastLookedAt}). Correct the date, or that day in datapackage.json.`;
				return fault(entry, column, date, rule);
			})
		];
	});
}

function saysPrecision(column: string): boolean {
	return column.endsWith('_precision');
}

/** A column `x_precision` beside a column `x`. */
function precisionFaults(entry: Entry): readonly DataError[] {
	return Object.entries(entry.row).flatMap(([column, precision]) => {
		const date = entry.row[column.replace(/_precision$/, '')];
		if (!saysPrecision(column) || typeof date !== 'string' || typeof precision !== 'string') return [];
		if (LENGTHS[precision] === date.length) return [];
		return [fault(entry, column, precision, `${date} is not a ${precision}. Correct the date or its precision.`)];
	});
}

function earlyFaults(entry: Entry, begun: unknown): readonly DataError[] {
	if (typeof begun !== 'string') return [];
	return DEEDS.flatMap((column) => {
		const date = entry.row[column];
		if (typeof date !== 'string' || !isAfter(begun, date)) return [];
		return [fault(entry, column, date, `${date} lies before the treaty opened (${begun}). Correct the date.`)];
	});
}

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
 * Treaty actions and events of treaties without a document, and those whose document is older than they are: it cannot show them.
 * A document without a date is not judged, nor a day laid down beforehand (flag `scheduled`).
 */
export function sourceAgeFaults(tables: readonly Table[]): readonly DataError[] {
	const sources = tables.find(({ resource }) => resource.path === REFERENCE.sources);
	const published = new Map(sources?.rows.map(({ row }) => [row['id'], row['published']]));
	return CITED.flatMap(([path, date, source]) => {
		const table = tables.find(({ resource }) => resource.path === path);
		return (table?.rows ?? []).flatMap((entry) => citedFaults(entry, date, source, published));
	});
}

function citedFaults(
	entry: Entry,
	date: string,
	source: string,
	published: ReadonlyMap<unknown, unknown>
): readonly DataError[] {
	const [day, id] = [entry.row[date], entry.row[source]];
	if (typeof day !== 'string' || ('flags' in entry.row && items(entry, 'flags').includes('scheduled'))) return [];
	const at = (value: string, rule: string) => [fault(entry, source, value, rule)];
	if (typeof id !== 'string') return at('', `Nothing says where ${day} was read. Name the document that shows it.`);
	const out = published.get(id);
	if (typeof out !== 'string' || !isAfter(day, out)) return [];
	return at(id, `"${id}" was published on ${out}, before ${day}: it cannot show it. Name a document that can.`);
}
