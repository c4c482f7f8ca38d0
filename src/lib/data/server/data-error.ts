/** Where a fault stands and which rule it breaks. */
export interface Fault {
	/** Path as the reader would open it: `data/observations/global-losses.csv`. */
	readonly file: string;
	/** 1-based physical line on which the record starts (the header is line 1); null where a JSON path says the place. */
	readonly line: number | null;
	/** Column name, or the JSON path inside datapackage.json; null for a fault of the whole row or file. */
	readonly column: string | null;
	/** The text as it stands in the file; empty where nothing stands there. */
	readonly value: string;
	/** English: what is wrong, then what to do. */
	readonly rule: string;
}

/** One fault in `data/`. Its message is `file:line, column "name": rule`. */
export class DataError extends Error implements Fault {
	readonly file: string;
	readonly line: number | null;
	readonly column: string | null;
	readonly value: string;
	readonly rule: string;

	constructor(fault: Fault) {
		super(`${place(fault)}: ${fault.rule}`);
		this.name = 'DataError';
		this.file = fault.file;
		this.line = fault.line;
		this.column = fault.column;
		this.value = fault.value;
		this.rule = fault.rule;
	}
}

/** Faults told one by one: a table read by the wrong columns has thousands, which nobody reads. */
const TOLD = 100;

/** Every fault found in one reading; `errors` holds the same list as `faults`. The message has one line a fault, as `told` has. */
export class DataFaults extends AggregateError {
	readonly faults: readonly DataError[];

	/** @param faults at least one, in the order of files and lines. */
	constructor(faults: readonly DataError[]) {
		super(faults, [summary(faults), ...told(faults)].join('\n'));
		this.name = 'DataFaults';
		this.faults = faults;
	}
}

/** The messages of the first hundred faults, and a line "and 4,138 more" where there are others. */
export function told(faults: readonly DataError[]): readonly string[] {
	const lines = faults.slice(0, TOLD).map((fault) => fault.message);
	const rest = faults.length - TOLD;
	return rest > 0 ? [...lines, `and ${rest.toLocaleString('en')} more`] : lines;
}

/** "3 faults in 2 files": how many, with the right plurals. */
export function summary(faults: readonly Fault[]): string {
	const files = new Set(faults.map((fault) => fault.file)).size;
	return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/**
 * The text in double quotes on one line, cut after 60 characters, so that a swallowed page does not fill the terminal;
 * characters that nobody would see, or that turn the line around, as their codes.
 */
export function quoted(value: string): string {
	const shown = JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
	return shown.replace(/[\p{Cc}\p{Cf}]/gu, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function place({ file, line, column }: Fault): string {
	if (line === null) return column === null ? file : `${file}, at ${column}`;
	return column === null ? `${file}:${line}` : `${file}:${line}, column "${column}"`;
}
