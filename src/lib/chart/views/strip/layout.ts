import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import { textWidth } from '../line/labels';
import type { Tick } from '../line/scales';
import { log } from '../../scale';

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
	readonly tick: (value: number) => string;
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
		readonly year: number;
		readonly top: number;
		readonly bottom: number;
		readonly rows: readonly PlacedRow[];
		readonly brackets: readonly StripBracket[];
	}[];
	readonly points: readonly ReadingPoint[];
}

const WIDE_ROW = 44;
const NARROW_ROW = 62;
const HEAD = 26;
const WIDE = 560;

/** Height of a strip of so many rows, px, wide and narrow: known before the page is measured. */
export function stripHeights(years: readonly StripYear[]): { wide: number; narrow: number } {
	const rows = Math.max(
		2,
		years.reduce((sum, { rows }) => sum + rows.length, 0)
	);
	return { wide: HEAD + rows * WIDE_ROW + 8, narrow: HEAD + rows * NARROW_ROW + years.length * 30 + 8 };
}

/** A bound that a logarithmic axis has a place for. */
const positive = (bound: number | null) => (bound !== null && bound > 0 ? bound : null);

/** Lays out one row per published figure on a shared logarithmic axis; what is not above zero has no place and no row. */
export function layoutStrip({ years: all, width, tick }: StripInput): StripLayout {
	const narrow = width < WIDE;
	const left = narrow ? 8 : 268;
	const right = narrow ? width - 8 : width - 92;
	const years = all.map((year) => ({ ...year, rows: year.rows.filter(({ amount }) => amount.value > 0) }));
	const values = years.flatMap(({ rows }) =>
		rows.flatMap(({ amount: { value, low, high } }) => [value, positive(low) ?? value, positive(high) ?? value])
	);
	const [low, high] = values.length > 0 ? [Math.min(...values) / 1.6, Math.max(...values) * 1.6] : [1, 10];
	const x = log([low, high], [left, right]);
	let top = HEAD;
	const placed = years.map(({ year, rows, brackets }) => {
		const start = top + (narrow ? 30 : 0);
		const placedRows = rows.map((row, at) => placeRow(row, start, at, narrow, x, right));
		const bottom = start + rows.length * (narrow ? NARROW_ROW : WIDE_ROW);
		const drawn = narrow ? [] : brackets.flatMap((bracket) => bracketOf(placedRows, bracket, width) ?? []);
		const section = { year, top, bottom, rows: placedRows, brackets: drawn };
		top = bottom;
		return section;
	});
	return {
		height: top + 8,
		left,
		right,
		top: HEAD,
		narrow,
		ticks: ticksOf(low, high, x, tick, narrow),
		years: placed,
		points: placed.flatMap(({ rows }) =>
			rows.map(({ x, y, key, row }) => ({ x, y, series: key, id: row.id, status: row.status }))
		)
	};
}

function placeRow(
	row: StripRow,
	start: number,
	at: number,
	narrow: boolean,
	x: (value: number) => number,
	right: number
): PlacedRow {
	const top = start + at * (narrow ? NARROW_ROW : WIDE_ROW);
	const [low, high] = [positive(row.amount.low), positive(row.amount.high)];
	const middle = px(x(row.amount.value));
	const range = low === null || high === null ? null : { from: px(x(low)), to: px(x(high)) };
	const end = range?.to ?? middle;
	const room = row.text.length * 6.2 + 12;
	const leftwards = end + room > (narrow ? right + 8 : right + 60) && (range?.from ?? middle) - room >= 0;
	return {
		...row,
		y: top + (narrow ? 46 : 22),
		x: middle,
		range,
		textX: leftwards ? (range?.from ?? middle) - 10 : end + 10,
		textAnchor: leftwards ? 'end' : 'start',
		nameY: top + (narrow ? 16 : 18),
		countsY: top + (narrow ? 31 : 34)
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
	low: number,
	high: number,
	x: (value: number) => number,
	tick: (value: number) => string,
	narrow: boolean
): Tick[] {
	const first = Math.ceil(Math.log10(low));
	const powers = Array.from(
		{ length: Math.max(0, Math.floor(Math.log10(high)) - first + 1) },
		(_, at) => 10 ** (first + at)
	);
	// At 320 px the words for large sums are wider than the way from one line to the next.
	const widest = Math.max(0, ...powers.map((value) => textWidth(tick(value)) + 6));
	const crowded = narrow && powers.length > 1 && widest > x(10 ** (first + 1)) - x(10 ** first);
	const every = narrow && (powers.length > 3 || crowded) ? 2 : 1;
	return powers.filter((_, at) => at % every === 0).map((value) => ({ at: px(x(value)), label: tick(value) }));
}
