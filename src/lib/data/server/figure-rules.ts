import { figureId, holdsObservations, REFERENCE } from '$lib/data/server/cross';
import { DataError, quoted } from '$lib/data/server/data-error';
import { isAfter } from '$lib/data/server/partial-date';
import type { Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

/**
 * Figures that cannot be what they say: those of a year that had not begun when their document came out and that are no
 * projection, and shares above the whole. A percentage that may be above 100, as a growth, says so in the table of checked figures.
 * @param tables all of the package
 */
export function figureFaults(tables: readonly Table[]): readonly DataError[] {
	const rowsAt = (path: string) => tables.find(({ resource }) => resource.path === path)?.rows ?? [];
	const published = new Map(rowsAt(REFERENCE.sources).map(({ row }) => [row['id'], row['published']]));
	const checked = new Set(rowsAt(REFERENCE.checked).map(({ row }) => row['figure']));
	return tables.flatMap(({ resource, rows }) => [
		...rows.flatMap((entry) => yearFaults(entry, published.get(entry.row['source']))),
		...(holdsObservations(resource) ? rows.filter((entry) => !checked.has(figureId(entry))).flatMap(shareFaults) : [])
	]);
}

/** A document of the same year may count it as far as it went; tables without a status hold what was counted. */
function yearFaults(entry: Entry, published: unknown): readonly DataError[] {
	const { year, status, source } = entry.row;
	if (typeof year !== 'number' || typeof published !== 'string' || status === 'projection') return [];
	if (!isAfter(String(year), published)) return [];
	const rule = `${quoted(String(source))} came out on ${published}, before ${year} began: it cannot count that year. Correct the year, name another document, or give the figure the status projection.`;
	return [new DataError({ file: entry.file, line: entry.line, column: 'year', value: String(year), rule })];
}

function shareFaults({ file, line, row }: Entry): readonly DataError[] {
	if (row['unit'] !== 'percent') return [];
	return ['value', 'low', 'high'].flatMap((column) => {
		const share = row[column];
		if (typeof share !== 'number' || share <= 100) return [];
		const rule = `A share of ${share} percent is more than the whole. Correct it; if it is a growth, say so in ${REFERENCE.checked}.`;
		return [new DataError({ file, line, column, value: String(share), rule })];
	});
}
