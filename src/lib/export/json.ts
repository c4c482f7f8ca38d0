/** Columns of a chart's CSV that hold numbers. */
export const NUMBER_COLUMNS: readonly string[] = [
	'year',
	'value',
	'low',
	'high',
	'value_usd',
	'rate_per_usd',
	'shown_value',
	'shown_low',
	'shown_high',
	'days_since_opening',
	'number',
	'needed'
];

/** What a saved JSON says about itself. */
export interface JsonHead {
	readonly title: string;
	readonly subtitle: string;
	readonly notes: readonly string[];
	/** Address of the view the rows were saved from. */
	readonly address: string;
	/** ISO day of saving. */
	readonly saved: string;
}

/** Rows of text cells as JSON: numbers as numbers, yes and no as such, empty cells as null, flags as a list. */
export function toJson(head: JsonHead, rows: readonly Readonly<Record<string, string>>[]): string {
	const typed = rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typedCell(column, cell)]))
	);
	return `${JSON.stringify({ ...head, count: typed.length, rows: typed }, null, '\t')}\n`;
}

function typedCell(column: string, cell: string): string | number | boolean | readonly string[] | null {
	if (column === 'flags') return cell === '' ? [] : cell.split(';');
	if (cell === '') return null;
	if (column === 'readable' || column === 'ratified_readable') return cell === 'true';
	return NUMBER_COLUMNS.includes(column) ? Number(cell) : cell;
}
