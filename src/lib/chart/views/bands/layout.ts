import { px } from '../../marks/shapes';
import type { Point, Series } from '../../draw/series';
import type { ReadingPoint } from '../../figure/reading';
import { shortened, textWidth } from '../line/labels';
import { layoutLine, valuesIn } from '../line/layout';
import type { LineInput, LineLayout, PlacedBracket, PlacedMark } from '../line/line';
import { linearAxis, logAxis, type Tick } from '../line/scales';
import { sharedYear, type Band } from './bands';

/** What bands are laid out from; px. */
export interface BandsInput extends Pick<
	LineInput,
	'width' | 'height' | 'scale' | 'tick' | 'bracket' | 'least' | 'top'
> {
	readonly bands: readonly Band[];
	/** A figure in words, for rows on narrow screens. */
	readonly text: (point: Point) => string;
}

/** One band, ready to be drawn: its head from `left` to `right`, and its lines. */
export interface PlacedBand extends Pick<Band, 'id' | 'status'> {
	readonly left: number;
	readonly right: number;
	/** Upper edge of its head. */
	readonly top: number;
	/** Lines over the years; null on narrow screens. */
	readonly lines: LineLayout | null;
	/** One figure a row, the highest first; empty on wide screens. */
	readonly rows: readonly BandRow[];
}

/** A series' figure of the year shown. */
export interface BandRow extends Pick<Series, 'key' | 'colour'> {
	/** Whose and of what, with its baseline. */
	readonly name: string;
	readonly nameY: number;
	readonly mark: PlacedMark;
	/** The figure in words beside its mark. */
	readonly text: string;
	readonly textX: number;
	readonly textAnchor: 'start' | 'end';
}

/** Finished bands. */
export interface BandsLayout {
	readonly bands: readonly PlacedBand[];
	/** Level lines across all bands; on narrow screens upright ones. */
	readonly grid: readonly Tick[];
	readonly right: number;
	readonly bottom: number;
	/** How far figures of one thing in two bands lie apart, between them. */
	readonly bracket: (PlacedBracket & { readonly leads: string }) | null;
	readonly points: readonly ReadingPoint[];
	readonly narrow: boolean;
	/** The one year of rows; null for lines. */
	readonly year: number | null;
}

/** Height of a band's head: rule, name and a line of words. */
const HEAD = 54;
const GAP = 30;
/** How far the ends of a bracket reach, px. */
const STUB = 8;
/** How wide each band is beside the others. */
const SHARES = { counted: 0.28, asked: 0.22, modelled: 0.5 } as const;
/** From this width of the plot, px, bands stand side by side with their names. */
const ROOMY = 880;
/** Room for names right of the last band. */
const NAMES = 204;

/** Bands side by side on one axis of values, each over its own years; on narrow screens one year as rows. */
export function layoutBands(input: BandsInput): BandsLayout {
	return input.width >= ROOMY ? sideBySide(input) : asRows(input);
}

function sideBySide(input: BandsInput): BandsLayout {
	const { bands, width, height } = input;
	const whole = bands.reduce((sum, { id }) => sum + SHARES[id], 0);
	const free = width - NAMES - GAP * (bands.length - 1);
	const reach = valuesIn(bands.flatMap(({ series }) => series));
	let left = 0;
	const placed = bands.map((band, at): PlacedBand & { readonly lines: LineLayout } => {
		const column = at === bands.length - 1 ? NAMES : 0;
		const own = Math.round((free * SHARES[band.id]) / whole) + column;
		const years = band.series.flatMap(({ points, superseded }) =>
			[...superseded, ...points].map(({ row }) => row.year)
		);
		const lines = layoutLine({
			series: band.series,
			years: [Math.min(...years), Math.max(...years)],
			width: own,
			height,
			scale: input.scale,
			...(input.top === undefined ? {} : { top: input.top }),
			...(input.least === undefined ? {} : { least: input.least }),
			tick: at === 0 ? input.tick : () => '',
			events: [],
			dense: false,
			bracket: null,
			part: { left, head: HEAD, column, reach, gap: GAP }
		});
		const from = left;
		left += own + GAP;
		return { id: band.id, status: band.status, left: from, right: from + own, top: 1, lines, rows: [] };
	});
	const [first] = placed;
	return {
		bands: placed,
		grid: first?.lines.grid ?? [],
		right: width - NAMES,
		bottom: first?.lines.bottom ?? height,
		bracket: betweenBands(input, placed),
		points: placed.flatMap(({ lines }) => lines.points),
		narrow: false,
		year: null
	};
}

/** Where in the plot the two ends of the bracket stand: in one band, or in two with the bracket between them. */
function betweenBands({ bands, bracket }: BandsInput, placed: readonly PlacedBand[]): BandsLayout['bracket'] {
	if (bracket === null) return null;
	const spotOf = (value: number) => {
		for (const [at, { series }] of bands.entries()) {
			for (const { key, points } of series) {
				const found = points.find(
					({ row, amount }) => row.year === bracket.year && [amount.value, amount.low, amount.high].includes(value)
				);
				const mark = placed[at]?.lines?.series
					.find((one) => one.key === key)
					?.marks.find(({ row }) => row.id === found?.row.id);
				if (mark !== undefined) return { at, x: mark.x, y: mark.y };
			}
		}
		return null;
	};
	const high = spotOf(bracket.high);
	const low = spotOf(bracket.low);
	const right = placed[Math.max(high?.at ?? 0, low?.at ?? 0)];
	if (high === null || low === null || right === undefined) return null;
	const x = high.at === low.at ? px(Math.max(high.x, low.x) + 16) : right.left - GAP / 2;
	const turn = (spot: { readonly x: number }) => px(x + (spot.x < x ? -STUB : STUB));
	const lead = (spot: { readonly x: number; readonly y: number }) =>
		Math.abs(spot.x - x) > 2 * STUB ? `M${turn(spot)} ${spot.y}H${px(spot.x + (spot.x < x ? 9 : -9))}` : '';
	const middle = px((high.y + low.y) / 2);
	return {
		d: `M${turn(high)} ${high.y}H${x}V${px(middle - 20)}M${x} ${px(middle + 24)}V${low.y}H${turn(low)}`,
		leads: `${lead(high)}${lead(low)}`,
		x,
		y: middle,
		text: bracket.text
	};
}

const ROW = 58;
const ROWS_HEAD = 36;
const AXIS = 22;

/** How high rows stand on narrow screens, px. */
export function rowsHeight(bands: readonly Band[]): number {
	const year = sharedYear(bands);
	const rows = bands.map(({ series }) => series.filter(({ points }) => points.some(({ row }) => row.year === year)));
	return rows.reduce((sum, { length }) => sum + (length === 0 ? 0 : ROWS_HEAD + ROW * length), AXIS);
}

function asRows(input: BandsInput): BandsLayout {
	const { bands, width } = input;
	const year = sharedYear(bands);
	const ofYear = bands.map((band) => ({
		band,
		shown: band.series
			.flatMap((one) => {
				const point = one.points.find(({ row }) => row.year === year);
				return point === undefined ? [] : [{ one, point }];
			})
			.sort((a, b) => b.point.amount.value - a.point.amount.value)
	}));
	const values = ofYear.flatMap(({ shown }) => shown.map(({ point }) => point.amount.value));
	const filled = values.length > 0 ? values : [1, 10];
	const box = [14, width - 14] as const;
	const { y: across, ticks } =
		input.scale === 'log'
			? logAxis(filled, box, input.tick)
			: linearAxis(filled, box, input.tick, input.top, input.least);
	let top = 1;
	const placed = ofYear.flatMap(({ band, shown }): PlacedBand[] => {
		if (shown.length === 0) return [];
		const rows = shown.map(({ one, point }, at) =>
			rowOf(one, point, across(point.amount.value), top + ROWS_HEAD + at * ROW, input)
		);
		const from = top;
		top += ROWS_HEAD + rows.length * ROW;
		return [{ id: band.id, status: band.status, left: 0, right: width, top: from, lines: null, rows }];
	});
	return {
		bands: placed,
		grid: fitting(ticks.map(({ at, label }) => ({ at: px(at), label }))),
		right: width,
		bottom: top,
		bracket: null,
		points: placed.flatMap(({ rows }) =>
			rows.map(({ key, mark }) => ({ x: mark.x, y: mark.y, series: key, id: mark.row.id, status: mark.row.status }))
		),
		narrow: true,
		year
	};
}

function rowOf(series: Series, point: Point, x: number, top: number, { width, text }: BandsInput): BandRow {
	const words = text(point);
	// Written in the serif of figures, which runs wider than the small words of an axis
	const fits = x + 14 + textWidth(words, true) * 1.7 <= width;
	const name = series.counts === '' ? series.name : `${series.name}: ${series.counts}`;
	return {
		key: series.key,
		colour: series.colour,
		name: shortened(name, width),
		nameY: top + 14,
		mark: { x: px(x), y: top + 36, r: 6, row: point.row },
		text: words,
		textX: px(fits ? x + 14 : x - 14),
		textAnchor: fits ? 'start' : 'end'
	};
}

/** Every tick keeps its line; labels that would touch the one before are left out. */
function fitting(ticks: readonly Tick[]): readonly Tick[] {
	let free = -Infinity;
	return ticks.map(({ at, label }) => {
		const half = textWidth(label) / 2;
		const shown = at - half >= free;
		if (shown) free = at + half + 8;
		return { at, label: shown ? label : '' };
	});
}
