import { figureId } from '$lib/data/server/cross';
import { DataError, quoted } from '$lib/data/server/data-error';
import { type Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

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
	const continued = new Map(publishers?.rows.map(({ row }) => [row['id'], row['continues'] ?? null]));
	const turning = (publishers?.rows ?? []).flatMap((entry) => {
		if (!circles(entry.row['id'], continued)) return [];
		return [fault(entry, 'continues', 'leads back to this publisher. Name the one that came before.')];
	});
	if (revisions === undefined || !figures.every(({ sound }) => sound)) return turning;
	const byId = new Map(figures.flatMap(({ rows }) => rows.map((entry) => [figureId(entry), entry] as const)));
	const dates = new Map(sources?.rows.map(({ row }) => [row['id'], row['published'] ?? '']));
	const revises = new Map(revisions.rows.map(({ row }) => [row['figure'], row['revises'] ?? null]));
	const found = revisions.rows.flatMap((entry): readonly DataError[] => {
		const [newer, older] = ['figure', 'revises'].map((column) => byId.get(String(entry.row[column])));
		if (newer === undefined || older === undefined) {
			const rule = 'is no figure of data/observations. Write entity.year.metric.source as it stands there.';
			const lost = [...(newer === undefined ? ['figure'] : []), ...(older === undefined ? ['revises'] : [])];
			return lost.map((column) => fault(entry, column, rule));
		}
		if (circles(entry.row['figure'], revises)) {
			return [fault(entry, 'revises', 'leads back to the figure itself. Name the one that was published before.')];
		}
		const office = (of: Entry) => officeOf(of.row['publisher'], continued);
		const other = ALIKE.find((column) => (newer.row[column] ?? null) !== (older.row[column] ?? null));
		if (other !== undefined) return [fault(entry, 'revises', `has another ${other}. A revision has the same.`)];
		if (office(newer) !== office(older)) {
			return [fault(entry, 'revises', 'is of another publisher. Only its own publisher can revise a figure.')];
		}
		const [late, early] = [dates.get(newer.row['source']) ?? '', dates.get(older.row['source']) ?? ''];
		if (!comesBefore(String(late), String(early))) return [];
		return [fault(entry, 'figure', 'stands in the older document. Exchange the two figures, or delete the row.')];
	});
	return [...turning, ...found];
}

/** True where the first of two dates, each cut as known, is surely the earlier one. */
function comesBefore(one: string, other: string): boolean {
	return one !== '' && one < other && !other.startsWith(one);
}

function officeOf(publisher: unknown, continued: ReadonlyMap<unknown, unknown>): unknown {
	const seen = new Set<unknown>();
	let at = publisher;
	for (
		let before = continued.get(at) ?? null;
		before !== null && !seen.has(before);
		before = continued.get(at) ?? null
	) {
		seen.add(before);
		at = before;
	}
	return at;
}

function circles(start: unknown, next: ReadonlyMap<unknown, unknown>): boolean {
	const seen = new Set<unknown>();
	let at = next.get(start) ?? null;
	while (at !== null && at !== start && !seen.has(at)) {
		seen.add(at);
		at = next.get(at) ?? null;
	}
	return at === start;
}

function fault({ file, line, row }: Entry, column: string, rule: string): DataError {
	const value = String(row[column] ?? '');
	return new DataError({ file, line, column, value, rule: `${quoted(value)} ${rule}` });
}
