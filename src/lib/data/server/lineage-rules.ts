import { figureId, holdsObservations } from '$lib/data/server/cross';
import { DataError, quoted } from '$lib/data/server/data-error';
import { items, type Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

/**
 * What the table of repeats and the flag `echo` owe each other: a figure that repeats another carries the flag, a figure
 * that carries it has a row saying what it repeats, and no figure leads back to itself by way of others.
 */
export function repeatFaults(figures: readonly Table[], lineage: Table): readonly DataError[] {
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
	return [...unflagged, ...unlisted, ...circles(lineage)];
}

function isEcho(entry: Entry): boolean {
	return items(entry, 'flags').includes('echo');
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
