import { NUMBER_COLUMNS } from './json';
import type { Picked } from './rows';
// The one of its builds that works without a worker made of text, which the policy of the pages refuses
import writeXlsxFile from 'write-excel-file/universal';

/** What `toCsv` puts before a text that a spreadsheet would take for a formula: here a cell says itself that it is text. */
const DEFUSED = /^'(?=[=+\-@＝＋－＠\t\r])/;
/** The longest name that Excel lets a sheet have. */
const LONGEST = 31;

/** Columns that hold numbers in the files of the site. */
const isNumber = (column: string) => NUMBER_COLUMNS.includes(column) || /^shown_(value|low|high)$/.test(column);

/** The cells of a sheet: the header, then the rows as they came, numbers as numbers, empty cells as none. */
export function cellsOf({ columns, rows }: Picked): (string | number | null)[][] {
	return [
		[...columns],
		...rows.map((row) =>
			columns.map((column) => {
				const cell = row[column] ?? '';
				if (cell === '') return null;
				return isNumber(column) && Number.isFinite(Number(cell)) ? Number(cell) : cell.replace(DEFUSED, '');
			})
		)
	];
}

/** Rows as a workbook of Excel with one sheet, whose header stays in sight. */
export function xlsx(picked: Picked, sheet: string): Promise<Blob> {
	const [header = [], ...rows] = cellsOf(picked);
	const bold = header.map((value) => ({ value: String(value), fontWeight: 'bold' as const }));
	return writeXlsxFile([bold, ...rows], { sheet: sheet.slice(0, LONGEST), stickyRowsCount: 1 }).toBlob();
}
