import type { FigureOf, Flag, Status } from '$lib/data/observation';
import { FLAGS, STATUSES } from '$lib/data/observation';
import { collate, fold } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** A column, in the order of the table. The first one names its row. */
export interface Column {
	readonly key: string;
	readonly label: string;
	/** Numbers stand at the end of their column. */
	readonly number: boolean;
	readonly sortable: boolean;
	/** Why its figures may not be ranked, in a sentence; then it is not sortable, whatever `sortable` says. */
	readonly refuse?: string;
	/** Its cells open the receipt of their row. */
	readonly opens?: boolean;
}

/** A cell in words of the page's language, and what it is sorted by. */
export interface Cell {
	readonly text: string;
	/** A column holds numbers or texts, not both; null where nothing is known. */
	readonly sort: string | number | null;
	/** Drawn as its mark and shorthand. */
	readonly status?: Status;
	readonly flags?: readonly Flag[];
}

/** A row; a column without a cell is empty there. */
export interface TableRow {
	/** Unique in the table. */
	readonly id: string;
	/** Whose figure it tells. */
	readonly of: FigureOf;
	readonly cells: Readonly<Record<string, Cell>>;
}

/** By which column rows are sorted, and whether the greatest comes first. */
export interface Sort {
	readonly key: string;
	readonly down: boolean;
}

/** What the next press on a column's head does: up, then down, then the rows' own order (null). */
export function nextSort(sort: Sort | null, key: string): Sort | null {
	if (sort?.key !== key) return { key, down: false };
	return sort.down ? null : { key, down: true };
}

/** Distinct texts with their place in the language's order; texts that the language does not tell apart share one. */
function placesOf(texts: readonly string[], language: Language): ReadonlyMap<string, number> {
	const compare = collate(language);
	const places = new Map<string, number>();
	let place = 0;
	let before: string | null = null;
	for (const text of [...new Set(texts)].sort(compare)) {
		if (before !== null && compare(before, text) !== 0) place += 1;
		places.set(text, place);
		before = text;
	}
	return places;
}

/**
 * The rows by one column: numbers by number, texts as the language sorts them, empty cells last in both directions. Rows
 * that are alike keep their order. Without a sort: the rows in their own order.
 */
export function sortRows(rows: readonly TableRow[], sort: Sort | null, language: Language): readonly TableRow[] {
	if (sort === null) return rows;
	const keyed = rows.map((row) => ({ row, by: row.cells[sort.key]?.sort ?? null }));
	const places = placesOf(
		keyed.flatMap(({ by }) => (typeof by === 'string' ? [by] : [])),
		language
	);
	const placed = keyed.map(({ row, by }) => ({ row, at: typeof by === 'string' ? (places.get(by) ?? 0) : by }));
	const sign = sort.down ? -1 : 1;
	return placed
		.sort((a, b) => {
			if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
			return sign * (a.at - b.at);
		})
		.map(({ row }) => row);
}

/** What a search looks through: one text a row, without marks and case, in the order of the rows. */
export function searchTexts(rows: readonly TableRow[]): readonly string[] {
	// Places and publishers repeat row after row: each is folded once
	const known = new Map<string, string>();
	const folded = (text: string) => {
		const found = known.get(text) ?? fold(text);
		known.set(text, found);
		return found;
	};
	return rows.map(({ cells }) =>
		Object.values(cells)
			.map(({ text }) => folded(text))
			.join('\n')
	);
}

/** The rows that hold every word of the query in some cell, whatever its marks; all where the query is empty. */
export function searchRows(
	rows: readonly TableRow[],
	query: string,
	texts: readonly string[] = searchTexts(rows)
): readonly TableRow[] {
	const words = fold(query)
		.split(/\s+/)
		.filter((word) => word !== '');
	if (words.length === 0) return rows;
	return rows.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
}

/** Statuses and flags that some row carries, in the order of keys and legends: what a legend must explain. */
export function marksOf(rows: readonly TableRow[]): {
	readonly statuses: readonly Status[];
	readonly flags: readonly Flag[];
} {
	const statuses = new Set<Status>();
	const flags = new Set<Flag>();
	for (const { cells } of rows) {
		for (const cell of Object.values(cells)) {
			if (cell.status !== undefined) statuses.add(cell.status);
			cell.flags?.forEach((flag) => flags.add(flag));
		}
	}
	return { statuses: STATUSES.filter((one) => statuses.has(one)), flags: FLAGS.filter((one) => flags.has(one)) };
}

/** The longest cells of a column: what keeps its width while rows come and go. Longest first, at most `count`. */
export function longestCells(
	rows: readonly TableRow[],
	key: string,
	lengthOf: (cell: Cell) => number,
	count = 3
): readonly Cell[] {
	const longest: { cell: Cell; length: number }[] = [];
	for (const { cells } of rows) {
		const cell = cells[key];
		if (cell === undefined) continue;
		const length = lengthOf(cell);
		const last = longest[count - 1];
		if (last !== undefined && length <= last.length) continue;
		if (longest.some((known) => known.cell.text === cell.text && known.length === length)) continue;
		longest.push({ cell, length });
		longest.sort((a, b) => b.length - a.length);
		longest.length = Math.min(longest.length, count);
	}
	return longest.map(({ cell }) => cell);
}

/** Why columns may not be sorted: each reason once. */
export function refusalsOf(columns: readonly Column[]): readonly string[] {
	return [...new Set(columns.flatMap(({ refuse }) => refuse ?? []))];
}
