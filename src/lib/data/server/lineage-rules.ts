import { figureId, holdsObservations } from '$lib/data/server/cross';
import { DataError, quoted } from '$lib/data/server/data-error';
import { isAfter } from '$lib/data/server/partial-date';
import { items, type Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

/**
 * What the table of repeats and the flag `echo` owe each other: a figure that repeats another carries the flag, a figure
 * that carries it has a row saying what it repeats, and no figure leads back to itself by way of others. What is repeated
 * is a figure of the same place and metric, in a document that is not the later one.
 */
export function repeatFaults(
	figures: readonly Table[],
	lineage: Table,
	sources: Table | undefined
): readonly DataError[] {
	const tables = figures.filter(({ resource, sound }) => sound && holdsObservations(resource));
	if (tables.length < figures.length || !lineage.sound) return [];
	const entries = tables.flatMap(({ rows }) => rows);
	const echoes = new Map(entries.filter(isEcho).map((entry) => [figureId(entry), entry]));
	const known = new Set(entries.map(figureId));
	const listed = new Set(lineage.rows.flatMap((entry) => items(entry, 'figure')));
	const unflagged = lineage.rows.flatMap((entry) =>
		items(entry, 'figure')
			.map(String)
			.filter((id) => known.has(id) && !echoes.has(id) && !items(entry, 'repeats').includes(id))
			.map((id) => fault(entry, 'figure', id, `${quoted(id)} does not carry the flag echo. Add it there.`))
	);
	const unlisted = [...echoes].flatMap(([id, entry]) =>
		id === null || listed.has(id)
			? []
			: [fault(entry, 'flags', 'echo', `No row of ${lineage.resource.path} says what ${quoted(id)} repeats. Add it.`)]
	);
	const byId = new Map(entries.map((entry) => [figureId(entry), entry]));
	const dates = new Map(sources?.rows.map(({ row }) => [row['id'], row['published'] ?? null]));
	const strange = lineage.rows.flatMap((entry) => originFaults(entry, byId, dates));
	return [...unflagged, ...unlisted, ...circles(lineage), ...strange];
}

function isEcho(entry: Entry): boolean {
	return items(entry, 'flags').includes('echo');
}

/** What keeps the one figure from being the origin of the other; ends that are no figures are told elsewhere. */
function originFaults(
	entry: Entry,
	byId: ReadonlyMap<string | null, Entry>,
	dates: ReadonlyMap<unknown, unknown>
): readonly DataError[] {
	const [later, origin] = ['figure', 'repeats'].map((column) => byId.get(String(items(entry, column)[0])));
	if (later === undefined || origin === undefined) return [];
	const id = String(items(entry, 'repeats')[0]);
	const other = ['entity', 'metric'].find((column) => later.row[column] !== origin.row[column]);
	if (other !== undefined) {
		const rule = `${quoted(id)} has another ${other}. Only a figure of the same place and metric can be repeated.`;
		return [fault(entry, 'repeats', id, rule)];
	}
	const [read, published] = [dates.get(later.row['source']), dates.get(origin.row['source'])];
	if (typeof read !== 'string' || typeof published !== 'string' || !isAfter(published, read)) return [];
	const rule = `${quoted(id)} came out on ${published}, after the figure that repeats it (${read}). Name the earlier one.`;
	return [fault(entry, 'repeats', id, rule)];
}

/** Rows whose figure is met again when what it repeats is followed; a figure that repeats itself is told elsewhere. */
function circles(lineage: Table): readonly DataError[] {
	const repeats = new Map(
		lineage.rows.map((entry) => [String(items(entry, 'figure')[0]), items(entry, 'repeats').map(String)[0]])
	);
	return lineage.rows.flatMap((entry) => {
		const start = String(items(entry, 'figure')[0]);
		const seen = new Set<string>();
		let at = repeats.get(start);
		while (at !== undefined && at !== start && !seen.has(at)) {
			seen.add(at);
			at = repeats.get(at);
		}
		if (at !== start || seen.size === 0) return [];
		const rule = `${quoted(start)} leads back to itself. Name the figure that was published first.`;
		return [fault(entry, 'repeats', start, rule)];
	});
}

function fault({ file, line }: Entry, column: string, value: string, rule: string): DataError {
	return new DataError({ file, line, column, value, rule });
}
