import { growth } from '../view';

/** Places within one row, px from its top: baselines of the name and of the figure, and the bar. */
export interface RowSize {
	readonly pitch: number;
	readonly name: number;
	readonly text: number;
	readonly bar: number;
	readonly height: number;
}

/** A bar and the row it stands in. */
export interface Row<Bar> {
	readonly bar: Bar;
	readonly top: number;
	readonly size: RowSize;
}

/** Room above the first row on a wide screen, for the years over the bars and the small lines. */
const HEAD = 22;
const FOOT = 6;
const HEADING = 34;
/** More bars than this stand closer. */
const MANY = 40;

const WIDE: RowSize = { pitch: 30, name: 20, text: 20, bar: 6, height: 18 };
const CLOSE: RowSize = { pitch: 22, name: 15, text: 15, bar: 4, height: 14 };
const NARROW: RowSize = { pitch: 44, name: 13, text: 31, bar: 19, height: 15 };

/** A row so many times as high: its words stay in the middle of its bar, which grows less than the row. */
const grown = (size: RowSize, by: number, narrow: boolean): RowSize => {
	const pitch = Math.round(size.pitch * by);
	if (narrow) return { ...size, pitch, height: size.height + Math.round((pitch - size.pitch) / 2) };
	const height = Math.round(size.height * Math.sqrt(by) + (pitch - size.pitch) / 4);
	const bar = Math.round((pitch - height) / 2);
	const text = bar + Math.round(height / 2) + 5;
	return { pitch, name: text, text, bar, height };
};

/**
 * Gives every bar its row and every group its heading, from the top down; the height is at least that of one row.
 * @param bare rows that fill a thumbnail
 * @param room height that the rows share where it is more than they need, px
 */
export function rowsOf<Bar>(
	groups: readonly { readonly heading: string; readonly bars: readonly Bar[] }[],
	narrow: boolean,
	bare?: RowSize,
	room = 0
): { rows: Row<Bar>[]; headings: { text: string; y: number }[]; height: number } {
	const count = groups.reduce((sum, { bars }) => sum + bars.length, 0);
	const own = bare ?? (narrow ? NARROW : count > MANY ? CLOSE : WIDE);
	const fixed =
		(narrow ? FOOT : HEAD + FOOT) +
		groups.filter(({ heading, bars }) => heading !== '' && bars.length > 0).length * HEADING;
	const by = growth(room, fixed, count * own.pitch);
	const size = bare === undefined && by > 1 ? grown(own, by, narrow) : own;
	let top = bare !== undefined ? 0 : narrow ? FOOT : HEAD;
	const rows: Row<Bar>[] = [];
	const headings: { text: string; y: number }[] = [];
	for (const { heading, bars } of groups) {
		if (bars.length === 0) continue;
		if (heading !== '') {
			headings.push({ text: heading, y: top + 22 });
			top += HEADING;
		}
		for (const bar of bars) {
			rows.push({ bar, top, size });
			top += size.pitch;
		}
	}
	return { rows, headings, height: top + (count === 0 ? size.pitch : 0) + (narrow ? 0 : FOOT) };
}
