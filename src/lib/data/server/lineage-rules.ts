import { figureId, holdsObservations } from '$lib/data/server/cross';
import { isAfter } from '$lib/data/cut-date';
import { chainFrom, leadsBack } from '$lib/data/select';
import { cellText, fault, items, type Entry } from '$lib/data/server/row';
import { type DataError, quoted } from '$lib/data/server/data-error';
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
		if (repeats.get(start) === start || !leadsBack(start, (id) => repeats.get(id))) return [];
		const rule = `${quoted(start)} leads back to itself. Name the figure that was published first.`;
		return [fault(entry, 'repeats', start, rule)];
	});
}

/** The tables that revisions are judged by. */
export interface RevisionTables {
	readonly figures: readonly Table[];
	readonly revisions: Table | undefined;
	readonly publishers: Table | undefined;
	readonly sources: Table | undefined;
}

/** What both figures of a revision have alike, by column. */
const ALIKE = ['entity', 'year', 'metric', 'category'] as const;

/**
 * A revision is of two figures of one place, year, metric and office, the newer of which does not stand in the older
 * document; no figure leads back to itself; and no publishers continue each other in a circle.
 */
export function revisionFaults({ figures, revisions, publishers, sources }: RevisionTables): readonly DataError[] {
	const continued = new Map<unknown, unknown>(publishers?.rows.map(({ row }) => [row['id'], row['continues'] ?? null]));
	const turning = (publishers?.rows ?? []).flatMap((entry) => {
		if (!leadsBack<unknown>(entry.row['id'], (id) => continued.get(id))) return [];
		return [revisionFault(entry, 'continues', 'leads back to this publisher. Name the one that came before.')];
	});
	if (revisions === undefined || !figures.every(({ sound }) => sound)) return turning;
	const byId = new Map(figures.flatMap(({ rows }) => rows.map((entry) => [figureId(entry), entry] as const)));
	const dates = new Map(sources?.rows.map(({ row }) => [row['id'], row['published'] ?? '']));
	const revises = new Map<unknown, unknown>(revisions.rows.map(({ row }) => [row['figure'], row['revises'] ?? null]));
	const found = revisions.rows.flatMap((entry): readonly DataError[] => {
		const [newer, older] = ['figure', 'revises'].map((column) => byId.get(String(entry.row[column])));
		if (newer === undefined || older === undefined) {
			const rule = 'is no figure of data/observations. Write entity.year.metric.source as it stands there.';
			const lost = [...(newer === undefined ? ['figure'] : []), ...(older === undefined ? ['revises'] : [])];
			return lost.map((column) => revisionFault(entry, column, rule));
		}
		if (leadsBack<unknown>(entry.row['figure'], (id) => revises.get(id))) {
			return [
				revisionFault(entry, 'revises', 'leads back to the figure itself. Name the one that was published before.')
			];
		}
		const office = ({ row }: Entry) => chainFrom<unknown>(row['publisher'], (id) => continued.get(id)).at(-1);
		const other = ALIKE.find((column) => (newer.row[column] ?? null) !== (older.row[column] ?? null));
		if (other !== undefined) return [revisionFault(entry, 'revises', `has another ${other}. A revision has the same.`)];
		if (office(newer) !== office(older)) {
			return [revisionFault(entry, 'revises', 'is of another publisher. Only its own publisher can revise a figure.')];
		}
		const [late, early] = [dates.get(newer.row['source']) ?? '', dates.get(older.row['source']) ?? ''];
		if (!comesBefore(String(late), String(early))) return [];
		return [
			revisionFault(entry, 'figure', 'stands in the older document. Exchange the two figures, or delete the row.')
		];
	});
	return [...turning, ...found];
}

/** True where the first of two dates, each cut as known, is surely the earlier one. */
function comesBefore(one: string, other: string): boolean {
	return one !== '' && one < other && !other.startsWith(one);
}

function revisionFault(entry: Entry, column: string, rule: string): DataError {
	const value = cellText(entry, column);
	return fault(entry, column, value, `${quoted(value)} ${rule}`);
}
