/** Cells of a record as text, by column: nothing is converted, so that what is written back is what was read. */
export type Cells = Readonly<Record<string, string>>;

/** A record of a table, and where it starts. */
export interface TextRow {
	/** 1-based physical line. */
	readonly line: number;
	/** Every column of the header is present, the missing cells empty. */
	readonly row: Cells;
}
