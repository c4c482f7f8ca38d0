import { flagWord } from '$lib/statements/flag-words';
import type { Cell, Column, TableRow } from './table';

/** A cell as one text: what it says, flags behind it. */
export function cellText(cell: Cell | undefined): string {
	if (cell === undefined) return '';
	const flags = (cell.flags ?? []).map((flag) => flagWord(flag)).join(', ');
	return [cell.text, flags === '' ? '' : `(${flags})`].filter((part) => part !== '').join(' ');
}

/** Rows as text for the clipboard, under their heads: cells apart by tabs, so that every line has equally many. */
export function asTabs(columns: readonly Column[], rows: readonly TableRow[]): string {
	const lines = rows.map(({ cells }) => columns.map(({ key }) => cellText(cells[key])));
	return [columns.map(({ label }) => label), ...lines]
		.map((line) => line.map((text) => text.replace(/\s+/g, ' ')).join('\t'))
		.join('\n');
}

/**
 * The rows that a copy means, by the first and last of those in the page that are selected: all of them where the
 * selection runs from the first to the last in the page, since the others cannot be selected; none for a part of one row.
 */
export function rowsCopied(
	all: readonly TableRow[],
	drawn: { readonly first: number; readonly last: number },
	selected: readonly number[]
): readonly TableRow[] {
	const [from, to] = [selected.at(0), selected.at(-1)];
	if (from === undefined || to === undefined || from === to) return [];
	return from === drawn.first && to === drawn.last - 1 ? all : all.slice(from, to + 1);
}
