/** Tables up to this many rows stand in the page whole: the browser's own find-in-page sees all of them. */
export const WHOLE = 500;
/** Rows kept ready above and below those that can be seen. */
export const OVERSCAN = 12;
/** Rows come and go by so many at a time, so that most moves of the scroll bar change nothing. */
const STEP = 6;

/** What is seen of a table: lengths in px. */
export interface View {
	/** How far it is scrolled; may lie outside of the table while a finger pulls. */
	readonly top: number;
	/** Height of the box it is seen through. */
	readonly height: number;
	/** Height of every row; 0 where all rows are wanted, as on paper. */
	readonly row: number;
	/** How many rows there are. */
	readonly count: number;
}

/** Rows `first` up to, not including, `last` are made; the others leave `before` and `after` px of room. */
export interface Window {
	readonly first: number;
	readonly last: number;
	readonly before: number;
	readonly after: number;
}

/**
 * The rows to make for a view: those in sight and some more on both sides; all of a short table. Their number does not
 * change while the table is scrolled, so that rows that leave can be filled anew as rows that come.
 */
export function windowOf({ top, height, row, count }: View): Window {
	if (count <= WHOLE || row <= 0) return { first: 0, last: count, before: 0, after: 0 };
	const size = Math.min(count, Math.ceil(height / row) + 1 + 2 * OVERSCAN + STEP);
	const from = Math.floor(Math.max(top, 0) / row) - OVERSCAN;
	const first = Math.min(count - size, Math.max(0, Math.floor(from / STEP) * STEP));
	return { first, last: first + size, before: first * row, after: (count - first - size) * row };
}

/** The row that a key leads to from row `at`, at most the first or last one; null for any other key. */
export function stepOf(key: string, at: number, page: number, count: number): number | null {
	const to = {
		ArrowUp: at - 1,
		ArrowDown: at + 1,
		PageUp: at - page,
		PageDown: at + page,
		Home: 0,
		End: count - 1
	}[key];
	return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
