import Papa from 'papaparse';

/** One record of a CSV file as text. */
export interface CsvRecord {
	/** 1-based physical line on which it starts. */
	readonly line: number;
	/** Unquoted texts, white space kept. */
	readonly cells: readonly string[];
	/** What breaks RFC 4180 in it, and in which cell (0-based); null where nothing does. */
	readonly quotes: QuoteFault | null;
}

/** A record whose quotes are not as RFC 4180 has them. */
export interface QuoteFault {
	readonly cell: number;
	/** True where a quote is opened and never closed: the record then runs to the end of the file. */
	readonly unclosed: boolean;
}

/**
 * The records of a comma-separated text whose lines end with "\n", blank lines included as one empty cell.
 * The line break that ends the last record makes no further record; an empty text has none.
 * PapaParse reads some malformed quotes without complaint, so each record with a quote is compared with its own text.
 */
export function readRecords(content: string): readonly CsvRecord[] {
	const parsed = Papa.parse<string[]>(content, { delimiter: ',', newline: '\n', skipEmptyLines: false });
	const unclosed = new Set(
		parsed.errors.filter((error) => error.code === 'MissingQuotes').map((error) => error.row ?? -1)
	);
	const lines = content.split('\n');
	const records: CsvRecord[] = [];
	let line = 1;
	parsed.data.forEach((cells, index) => {
		const height = 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
		const raw = lines.slice(line - 1, line - 1 + height).join('\n');
		const cell = raw.includes('"') ? malformed(raw, cells) : -1;
		records.push({ line, cells, quotes: cell === -1 ? null : { cell, unclosed: unclosed.has(index) } });
		line += height;
	});
	const ended = content === '' || content.endsWith('\n');
	const last = records.at(-1);
	return ended && last?.cells.length === 1 && last.cells[0] === '' ? records.slice(0, -1) : records;
}

function breaksIn(cell: string): number {
	return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

/** Index of the first cell that does not stand in `raw` as RFC 4180 writes it; -1 where all do. */
function malformed(raw: string, cells: readonly string[]): number {
	let position = 0;
	return cells.findIndex((cell, index) => {
		const inQuotes = raw[position] === '"';
		const written = inQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
		const end = position + written.length;
		const separator = index === cells.length - 1 ? undefined : ',';
		const right = raw.slice(position, end) === written && raw[end] === separator;
		position = end + 1;
		return !right || (!inQuotes && cell.includes('"'));
	});
}
