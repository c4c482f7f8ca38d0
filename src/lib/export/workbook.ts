import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { columnTitle } from './column-titles';
import { NUMBER_COLUMNS } from './json';
import type { Picked } from './rows';

/** What the second sheet of a workbook says of the first. */
export interface WorkbookHead {
	/** Title, subtitle, notes: a line each. */
	readonly lines: readonly string[];
	/** Address of the view that the rows were saved from. */
	readonly address: string;
	/** ISO day of saving. */
	readonly saved: string;
}

/** How a cell of words reads, by its column and its row. */
export type CellWords = (column: string, row: Picked['rows'][number]) => string;

/** Media type of an XLSX file. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What `toCsv` puts before a text that a spreadsheet would take for a formula: here a cell is text by itself. */
const DEFUSED = /^'(?=[=+\-@＝＋－＠\t\r])/;
/** Columns are as wide as their longest cell, between these, in characters. */
const NARROWEST = 8;
const WIDEST = 48;

/**
 * Rows as a workbook of two sheets: the figures, under headings in the language, numbers as numbers and all else as text, so
 * that nothing is taken for a formula or a date; and what they are, where they are from and when they were saved.
 * @param words for a cell that is no number; by default as the row has it
 */
export async function workbookOf(
	{ columns, rows }: Picked,
	{ lines, address, saved }: WorkbookHead,
	language: Language,
	words: CellWords = (column, row) => row[column] ?? ''
): Promise<Blob> {
	const at = { locale: language };
	const heads = columns.map((column) => columnTitle(column, language));
	const cells = rows.map((row) => columns.map((column) => cellOf(column, row, words)));
	const about = [...lines, address, m.workbook_saved({ day: dateWords(saved, language) }, at)];
	const bytes = await writeXlsx({
		sheets: [
			{
				name: m.workbook_figures({}, at),
				columns: heads.map((head, column) => ({ width: widthOf([head, ...cells.map((row) => row[column])]) })),
				rows: [heads, ...cells],
				cells: new Map(heads.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
				freezePane: { rows: 1 }
			},
			{
				name: m.workbook_about({}, at),
				columns: [{ width: WIDEST * 2 }],
				rows: about.filter((line) => line !== '').map((line) => [line])
			}
		]
	});
	return new Blob([Uint8Array.from(bytes)], { type: XLSX });
}

function cellOf(column: string, row: Picked['rows'][number], words: CellWords): CellValue {
	const cell = row[column] ?? '';
	if (cell === '') return null;
	return NUMBER_COLUMNS.includes(column) ? Number(cell) : words(column, row).replace(DEFUSED, '');
}

function widthOf(cells: readonly (CellValue | undefined)[]): number {
	const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0);
	return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
}
