import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import { textWidth } from '../line/labels';
import type { Tick } from '../line/scales';
import { log } from '../../scale';
import { WIDE, growth } from '../view';
import { logEnds, powersIn } from './dots';

/** One publisher's figure of a year. */
export interface StripRow {
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	readonly counts: string;
	/** The figure in words. */
	readonly text: string;
	/** What is drawn of the figure. */
	readonly amount: Amount;
	readonly row: Observation;
}

/** The figures that were published for one year, in the order of their rows. */
export interface StripYear {
	/** What is counted from here on, above the first year of it; absent: as before. */
	readonly heading?: string;
	readonly year: number;
	readonly rows: readonly StripRow[];
	/** Figures that are compared, by id, and how far apart they lie: "49×|apart". */
	readonly brackets: readonly { readonly ids: readonly string[]; readonly text: string }[];
}

/** A bracket beside rows with its text, px. */
export interface StripBracket {
	readonly d: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** What a strip is laid out from; px. */
export interface StripInput {
	readonly years: readonly StripYear[];
	readonly width: number;
	/** Height that the rows share where it is more than they need; absent or 0 for none. */
	readonly room?: number;
	/** Whether it stands on a sheet, which is not scrolled. */
	readonly onPaper?: boolean;
	readonly tick: (value: number) => string;
	/** How rows are set in a thumbnail, which has no words. */
	readonly frame?: StripFrame;
}

/** A row with its places, px. */
export interface PlacedRow extends StripRow {
	readonly y: number;
	readonly x: number;
	/** Ends of the published range; null where there is none. */
	readonly range: { readonly from: number; readonly to: number } | null;
	readonly textX: number;
	readonly textAnchor: 'start' | 'end';
	/** Baselines of the name and of what was counted. */
	readonly nameY: number;
	/** The line above it, where it is not the first of its year. */
	readonly lineY: number;
	readonly countsY: number;
}

/** A finished strip, px. */
export interface StripLayout {
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly narrow: boolean;
	readonly ticks: readonly Tick[];
	readonly years: readonly {
		readonly heading: { readonly text: string; readonly y: number } | null;
		readonly year: number;
		readonly top: number;
		readonly bottom: number;
		readonly rows: readonly PlacedRow[];
		readonly brackets: readonly StripBracket[];
	}[];
	readonly points: readonly ReadingPoint[];
}

/** How rows are set, px. */
interface StripFrame {
	/** Names stand above their marks, not beside them. */
	readonly narrow: boolean;
	/** Ends of the axis. */
	readonly left: number;
	readonly right: number;
	/** Above the first year, above the rows of each, and above what is counted from there on. */
	readonly head: number;
	readonly year: number;
	readonly heading: number;
	/** Height of a row, and from its top to its mark. */
	readonly row: number;
	readonly mark: number;
	/** From the line above a row to the foot of its name; absent: 18. */
	readonly above?: number;
}

const ROW = {
	wide: { heading: 34, year: 0, row: 44, mark: 22 },
	narrow: { heading: 36, year: 30, row: 62, mark: 46 },
	/** A sheet is not scrolled: two lines of words, and hardly any room between rows. */
	paper: { heading: 28, year: 0, row: 30, mark: 15, above: 11 }
} as const;
/** From the line of words of a heading to the line below it, px. */
const UNDER_HEADING = 9;
const HEAD = 26;

function frameAt(width: number, onPaper: boolean): StripFrame {
	return width < WIDE
		? { narrow: true, left: 8, right: width - 8, head: HEAD, ...ROW.narrow }
		: { narrow: false, left: 268, right: width - 92, head: HEAD, ...(onPaper ? ROW.paper : ROW.wide) };
}

/** The same rows, as high as their share of the height. */
function grown(frame: StripFrame, years: readonly Pick<StripYear, 'rows' | 'heading'>[], room: number): StripFrame {
	const rows = years.reduce((sum, { rows }) => sum + rows.length, 0);
	const fixed = HEAD + years.length * frame.year + headingsIn(years) * frame.heading + 8;
	const row = Math.floor(frame.row * growth(room, fixed, rows * frame.row));
	return { ...frame, row, mark: frame.mark + Math.floor((row - frame.row) / 2) };
}

const headingsIn = (years: readonly Pick<StripYear, 'heading'>[]) =>
	years.filter(({ heading }) => heading !== undefined).length;

/** Height of a strip of so many rows, px, wide and narrow: known before the page is measured. */
export function stripHeights(years: readonly StripYear[], onPaper = false): { wide: number; narrow: number } {
	const rows = Math.max(
		2,
		years.reduce((sum, { rows }) => sum + rows.length, 0)
	);
	const height = ({ heading, row, year }: Pick<StripFrame, 'heading' | 'row' | 'year'>) =>
		HEAD + rows * row + years.length * year + headingsIn(years) * heading + 8;
	return { wide: height(onPaper ? ROW.paper : ROW.wide), narrow: height(ROW.narrow) };
}

/** A bound that a logarithmic axis has a place for. */
const positive = (bound: number | null) => (bound !== null && bound > 0 ? bound : null);

/** Lays out one row per published figure on a shared logarithmic axis; what is not above zero has no place and no row. */
export function layoutStrip({
	years: all,
	width,
	room = 0,
	onPaper = false,
	tick,
	frame: given
}: StripInput): StripLayout {
	const years = all.map((year) => ({ ...year, rows: year.rows.filter(({ amount }) => amount.value > 0) }));
	const frame = given ?? grown(frameAt(width, onPaper), years, room);
	const { narrow, left, right } = frame;
	const values = years.flatMap(({ rows }) =>
		rows.flatMap(({ amount: { value, low, high } }) => [value, positive(low) ?? value, positive(high) ?? value])
	);
	const ends = logEnds(values);
	const x = log(ends, [left, right]);
	let top = frame.head;
	const placed = years.map(({ heading: words, year, rows, brackets }) => {
		if (words !== undefined) top += frame.heading;
		const heading = words === undefined ? null : { text: words, y: top - UNDER_HEADING };
		const start = top + frame.year;
		const placedRows = rows.map((row, at) => placeRow(row, start + at * frame.row, frame, x));
		const bottom = start + rows.length * frame.row;
		const drawn = narrow ? [] : brackets.flatMap((bracket) => bracketOf(placedRows, bracket, width) ?? []);
		const section = { heading, year, top, bottom, rows: placedRows, brackets: drawn };
		top = bottom;
		return section;
	});
	return {
		height: top + 8,
		left,
		right,
		top: frame.head,
		narrow,
		ticks: ticksOf(powersIn(ends), x, tick, narrow),
		years: placed,
		// Read as time goes, though the newest stands first
		points: [...placed]
			.reverse()
			.flatMap(({ rows }) => rows.map(({ x, y, key, row }) => ({ x, y, series: key, id: row.id, status: row.status })))
	};
}

function placeRow(
	row: StripRow,
	top: number,
	{ narrow, right, mark, above = 18 }: StripFrame,
	x: (value: number) => number
): PlacedRow {
	const [low, high] = [positive(row.amount.low), positive(row.amount.high)];
	const middle = px(x(row.amount.value));
	const range = low === null || high === null ? null : { from: px(x(low)), to: px(x(high)) };
	const end = range?.to ?? middle;
	const room = row.text.length * 6.2 + 12;
	const leftwards = end + room > (narrow ? right + 8 : right + 60) && (range?.from ?? middle) - room >= 0;
	return {
		...row,
		y: px(top + mark),
		x: middle,
		range,
		textX: leftwards ? (range?.from ?? middle) - 10 : end + 10,
		textAnchor: leftwards ? 'end' : 'start',
		nameY: top + mark - (narrow ? 30 : 4),
		lineY: top + mark - (narrow ? 30 : 4) - above,
		countsY: top + mark + (narrow ? -15 : 12)
	};
}

function bracketOf(
	rows: readonly PlacedRow[],
	{ ids, text }: StripYear['brackets'][number],
	width: number
): StripBracket | null {
	const compared = rows.filter(({ row }) => ids.includes(row.id));
	const first = compared[0];
	const last = compared.at(-1);
	if (first === undefined || last === undefined || first === last) return null;
	const x = width - 84;
	return { d: `M${x} ${first.y - 8}h5V${last.y + 8}h-5`, x: x + 13, y: px((first.y + last.y) / 2), text };
}

function ticksOf(
	powers: readonly number[],
	x: (value: number) => number,
	tick: (value: number) => string,
	narrow: boolean
): Tick[] {
	const [first = 1] = powers;
	// At 320 px the words for large sums are wider than the way from one line to the next.
	const widest = Math.max(0, ...powers.map((value) => textWidth(tick(value)) + 6));
	const crowded = narrow && powers.length > 1 && widest > x(first * 10) - x(first);
	const every = narrow && (powers.length > 3 || crowded) ? 2 : 1;
	return powers.filter((_, at) => at % every === 0).map((value) => ({ at: px(x(value)), label: tick(value) }));
}
