import type { DataError } from '$lib/data/server/data-error';
import { quoted } from '$lib/data/server/data-error';
import { REFERENCE } from '$lib/data/server/cross';
import { fault } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

/** Where the ids of a kind stand; those of tables are their paths. */
const HOMES: Readonly<Record<string, string>> = {
	metric: REFERENCE.metrics,
	publisher: REFERENCE.publishers,
	source: REFERENCE.sources
};

/** Aliases that lead to nothing, or that name something still. */
export function aliasFaults(tables: readonly Table[]): readonly DataError[] {
	const rows = tables.find(({ resource }) => resource.path === 'reference/aliases.csv')?.rows ?? [];
	return rows.flatMap((entry) => {
		const { kind, alias, id } = entry.row;
		const known = idsOf(String(kind), tables);
		if (known === null) return [];
		return [
			...(known.has(String(id))
				? []
				: [fault(entry, 'id', String(id), `No ${kind} has the id ${quoted(String(id))}. Name one that there is.`)]),
			...(known.has(String(alias))
				? [
						fault(
							entry,
							'alias',
							String(alias),
							`${quoted(String(alias))} is still the id of a ${kind}. Delete the row.`
						)
					]
				: [])
		];
	});
}

/** Ids of a kind; null where their table cannot be read. */
function idsOf(kind: string, tables: readonly Table[]): ReadonlySet<string> | null {
	if (kind === 'table') return new Set(tables.map(({ resource }) => resource.path.replace(/\.csv$/, '')));
	const home = tables.find(({ resource }) => resource.path === HOMES[kind]);
	return home === undefined || !home.sound ? null : new Set(home.rows.map(({ row }) => String(row['id'])));
}
