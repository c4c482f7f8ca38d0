import { dateFaults } from '$lib/data/server/date-rules';
import { keyOf, figureId, holdsObservations, REFERENCE } from '$lib/data/server/cross';
import { repeatFaults, revisionFaults } from '$lib/data/server/lineage-rules';
import { placeFaults } from '$lib/data/server/place-rules';
import { cellText, fault, items, type Cell, type Entry } from '$lib/data/server/row';
import { type DataError, quoted } from '$lib/data/server/data-error';
import { isAfter } from '$lib/data/cut-date';
import type { Table } from '$lib/data/server/table';

const ID_COLUMNS = ['entity', 'year', 'metric', 'category', 'source'];

/**
 * This project's own rules, which Table Schema cannot say: low ≤ value ≤ high; a figure's unit is one of its metric's;
 * its (publisher, metric) is a series; its id is unique in the package; both ends of a lineage are figures, and two; echoes are exactly what it lists;
 * revisions are of one office, place, year and metric; a figure's document can show it; dates are possible;
 * codes of places fit their names.
 */
export function ruleFaults(tables: readonly Table[]): readonly DataError[] {
	const figures = tables.filter((table) => holdsObservations(table.resource));
	const find = (path: string) => tables.find((table) => table.resource.path === path);
	return [
		...tables.flatMap((table) => table.rows.flatMap(rangeFaults)),
		...unitFaults(figures, find(REFERENCE.metrics)),
		...seriesFaults(figures, find(REFERENCE.series)),
		...idFaults(figures),
		...lineageFaults(figures, find(REFERENCE.lineage), find(REFERENCE.sources)),
		...revisionFaults({
			figures,
			revisions: find(REFERENCE.revisions),
			publishers: find(REFERENCE.publishers),
			sources: find(REFERENCE.sources)
		}),
		...dateFaults(tables),
		...figureFaults(tables),
		...placeFaults(tables),
		...relationFaults(find(REFERENCE.relations), find(REFERENCE.series))
	];
}

function rangeFaults(entry: Entry): readonly DataError[] {
	const { value, low, high } = entry.row;
	const faults: DataError[] = [];
	if (typeof low === 'number' && typeof value === 'number' && low > value)
		faults.push(at(entry, 'low', `The low bound ${low} is above the value ${value}. Correct one of the two.`));
	if (typeof high === 'number' && typeof value === 'number' && value > high)
		faults.push(at(entry, 'high', `The value ${value} is above the high bound ${high}. Correct one of the two.`));
	if (typeof value !== 'number' && typeof low === 'number' && typeof high === 'number' && low > high)
		faults.push(at(entry, 'low', `The low bound ${low} is above the high bound ${high}. Correct one of the two.`));
	return faults;
}

function unitFaults(figures: readonly Table[], metrics: Table | undefined): readonly DataError[] {
	const units = new Map<Cell | undefined, Cell | undefined>(metrics?.rows.map(({ row }) => [row['id'], row['units']]));
	return rowsOf(figures).flatMap((entry) => {
		const { unit, metric } = entry.row;
		const allowed = units.get(metric);
		if (typeof unit !== 'string' || typeof allowed !== 'object' || allowed === null || allowed.includes(unit))
			return [];
		const rule = `The metric "${String(metric)}" is not counted in ${quoted(unit)}. Write one of its units (${allowed.join(', ')}) or add this one in ${REFERENCE.metrics}.`;
		return [at(entry, 'unit', rule)];
	});
}

function seriesFaults(figures: readonly Table[], series: Table | undefined): readonly DataError[] {
	if (series === undefined || !series.sound) return [];
	const columns = ['publisher', 'metric'];
	const known = new Set(series.rows.map((entry) => keyOf(entry, columns)));
	return rowsOf(figures).flatMap((entry) => {
		const key = keyOf(entry, columns);
		if (key === null || known.has(key)) return [];
		const { publisher, metric } = entry.row;
		const rule = `No row of ${REFERENCE.series} says what "${String(publisher)}" counts as "${String(metric)}". Add that row.`;
		return [at(entry, 'publisher', rule)];
	});
}

/** Repeats within one file are left to its primary key where that is made of columns of the id. */
function idFaults(figures: readonly Table[]): readonly DataError[] {
	const first = new Map<string, Entry>();
	return figures.flatMap(({ resource, rows }) => {
		const { primaryKey } = resource.schema;
		const keyed = primaryKey.length > 0 && primaryKey.every((column) => ID_COLUMNS.includes(column));
		return rows.flatMap((entry) => {
			const id = figureId(entry);
			const known = id === null ? undefined : first.get(id);
			if (id !== null && known === undefined) first.set(id, entry);
			if (id === null || known === undefined || (keyed && known.file === entry.file)) return [];
			const rule = `The figure ${quoted(id)} already stands in ${known.file}:${known.line}. Delete one of the two rows.`;
			return [fault(entry, null, id, rule)];
		});
	});
}

function lineageFaults(
	figures: readonly Table[],
	lineage: Table | undefined,
	sources: Table | undefined
): readonly DataError[] {
	if (lineage === undefined) return [];
	const ids = new Set(rowsOf(figures).map(figureId));
	const complete = figures.every((table) => table.sound);
	const ends = lineage.rows.flatMap((entry) => {
		const faults = ['figure', 'repeats'].flatMap((column) => {
			const lost = items(entry, column).filter((id) => complete && !ids.has(String(id)));
			const rule = 'is no figure of data/observations. Write entity.year.metric.source as it stands there.';
			return lost.map((id) => at(entry, column, `${quoted(String(id))} ${rule}`));
		});
		const own = items(entry, 'repeats').find((id) => items(entry, 'figure').includes(id));
		if (own === undefined) return faults;
		return [
			...faults,
			at(entry, 'repeats', `${quoted(String(own))} repeats itself. Name the figure it was taken from.`)
		];
	});
	return [...ends, ...repeatFaults(figures, lineage, sources)];
}

function rowsOf(tables: readonly Table[]): readonly Entry[] {
	return tables.flatMap((table) => table.rows);
}

function at(entry: Entry, column: string, rule: string): DataError {
	return fault(entry, column, cellText(entry, column), rule);
}

const PARTS = ['publisher', 'metric', 'kind', 'other', 'other_metric', 'from'] as const;

/**
 * A relation is of series that are held and of two different ones, says who the other is where it names what the other
 * counts, runs from an earlier to a later year, and stands once.
 */
export function relationFaults(relations: Table | undefined, series: Table | undefined): readonly DataError[] {
	if (relations === undefined || series === undefined || !series.sound) return [];
	const held = new Set(series.rows.map(({ row }) => pair(row['publisher'], row['metric'])));
	const seen = new Map<string, Entry>();
	return relations.rows.flatMap((entry) => {
		const { publisher, metric, other, other_metric: otherMetric, from, to } = entry.row;
		const named = [
			{ column: 'metric', publisher, metric },
			{ column: 'other_metric', publisher: other, metric: otherMetric }
		].filter((end) => typeof end.metric === 'string');
		const lost = named.flatMap((end) => {
			if (held.has(pair(end.publisher, end.metric))) return [];
			const rule = `${quoted(String(end.publisher ?? ''))} counts nothing under this metric in ${REFERENCE.series}. Correct it.`;
			return [at(entry, end.column, rule)];
		});
		const itself = publisher === other && (metric ?? null) === (otherMetric ?? null);
		const backwards = typeof from === 'number' && typeof to === 'number' && from > to;
		const key = JSON.stringify(PARTS.map((part) => entry.row[part] ?? null));
		const first = seen.get(key);
		if (first === undefined) seen.set(key, entry);
		return [
			...lost,
			...(itself ? [at(entry, 'other', 'A figure has no relation to itself. Name two series.')] : []),
			...(backwards ? [at(entry, 'from', 'It begins after it ends. Exchange the two years.')] : []),
			...(first === undefined ? [] : [at(entry, 'publisher', `The same stands in line ${first.line}. Delete one.`)])
		];
	});
}

function pair(publisher: unknown, metric: unknown): string {
	return JSON.stringify([publisher ?? null, metric ?? null]);
}

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
	return [at(entry, 'year', rule)];
}

function shareFaults(entry: Entry): readonly DataError[] {
	if (entry.row['unit'] !== 'percent') return [];
	return ['value', 'low', 'high'].flatMap((column) => {
		const share = entry.row[column];
		if (typeof share !== 'number' || share <= 100) return [];
		const rule = `A share of ${share} percent is more than the whole. Correct it; if it is a growth, say so in ${REFERENCE.checked}.`;
		return [at(entry, column, rule)];
	});
}
