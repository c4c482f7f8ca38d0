import { tornEnd, type BarBox } from '../../marks/bar-shapes';
import { px } from '../../marks/shapes';
import { nearestYear } from '../../draw/nearest-year';
import type { Point, Series } from '../../draw/series';
import { shortened, textWidth } from '../line/labels';
import type { BarGroup, BarsInput, BarsLayout, PlacedBar } from './bars';
import { rowsOf, type Row } from './rows';
import { hasSpark, sparkOf } from './spark';
import { linear } from '../../scale';

/** Room for the small lines with the space before them, px. */
const SPARK = 124;

interface Bar {
	readonly series: Series;
	readonly point: Point;
}

/** Height of the bars of that year, px, wide and narrow: known before the page is measured. */
export function barsHeights(groups: readonly BarGroup[], year: number): { wide: number; narrow: number } {
	const sizes = groups.map(({ heading, items }) => ({ heading, bars: barsOf(items, year, false) }));
	return { wide: rowsOf(sizes, false).height, narrow: rowsOf(sizes, true).height };
}

/** Lays out bars from zero, never logarithmic, all groups on one scale; from 560 px up a small line shows each one's path. */
export function layoutBars({ groups, year, years, width, room: high = 0, ranked, text, bare }: BarsInput): BarsLayout {
	const narrow = width < 560;
	const { rows, headings, height } = rowsOf(
		groups.map(({ heading, items }) => ({ heading, bars: barsOf(items, year, ranked) })),
		narrow,
		bare,
		high
	);
	const words = rows.map(({ bar: { point } }) => text(point.amount, point.row));
	const names = narrow
		? 0
		: Math.min(230, Math.max(120, ...rows.map(({ bar }) => Math.ceil(bar.series.name.length * 6.6 + 12))));
	const sparks = !narrow && rows.some(({ bar }) => hasSpark(bar.series.points, years));
	const sparkFrom = sparks ? width - 108 : null;
	const room = bare === undefined ? Math.max(84, ...words.map((word) => Math.ceil(textWidth(word, true)) + 16)) : 0;
	const longest = width - names - room - (sparkFrom === null ? 0 : SPARK);
	const reach = rows.flatMap(({ bar: { point } }) => endsOf(point));
	const [least, most] = [Math.min(0, ...reach), Math.max(0, ...reach)];
	const x = linear([least, most === least ? 1 : most], [names, names + Math.max(40, longest)]);
	const bars = rows.map((row, at): PlacedBar => ({
		...placeBar(row, x),
		name: shortened(row.bar.series.name, narrow ? width : names - 8),
		text: words[at] ?? '',
		...sparkOf(row.bar.series.points, years, sparkFrom, width - 6, row)
	}));
	return {
		narrow,
		height,
		headings,
		bars,
		zero: least < 0 ? zeroLine(bars, px(x(0)), narrow) : '',
		sparkHead: sparkFrom === null ? null : { from: sparkFrom, to: width - 6, at: px(x(0)), y: 13 },
		points: bars.map(({ key, row, box }) => ({
			x: px(row.value < 0 ? box.x + box.width - Math.min(box.width, 24) : box.x + Math.min(box.width, 24)),
			y: box.y + box.height / 2,
			series: key,
			id: row.id,
			status: row.status
		})),
		missing: groups.reduce((sum, { items }) => sum + items.length, 0) - bars.length
	};
}

function barsOf(items: readonly Series[], year: number, ranked: boolean): Bar[] {
	const bars = items.flatMap((series): Bar[] => {
		const point = nearestYear(series.points, year);
		return point === null ? [] : [{ series, point }];
	});
	return ranked ? bars.sort((a, b) => b.point.amount.value - a.point.amount.value) : bars;
}

/** One line beside all bars, or, where names stand above the bars, a piece beside each. */
function zeroLine(bars: readonly PlacedBar[], x: number, narrow: boolean): string {
	const [first, last] = [bars[0], bars.at(-1)];
	if (first === undefined || last === undefined) return '';
	const piece = (from: PlacedBar, to: PlacedBar) => `M${x} ${from.box.y - 4}V${to.box.y + to.box.height + 4}`;
	return narrow ? bars.map((bar) => piece(bar, bar)).join('') : piece(first, last);
}

/** All that must fit: the value, and the bounds where both were published. */
function endsOf({ amount: { value, low, high } }: Point): number[] {
	return low === null || high === null ? [value] : [value, low, high];
}

function placeBar(
	{ bar: { series, point }, top, size }: Row<Bar>,
	x: (value: number) => number
): Omit<PlacedBar, 'name' | 'text' | 'spark' | 'sparkEnd'> {
	const { value, low, high } = point.amount;
	const [zero, end] = [x(0), x(value)];
	const width = px(Math.max(1, Math.abs(end - zero)));
	const box: BarBox = {
		x: px(value < 0 ? zero - width : zero),
		y: px(top + size.bar),
		width,
		height: px(size.height)
	};
	const middle = box.y + box.height / 2;
	const whisker =
		low === null || high === null
			? ''
			: `M${px(x(low))} ${middle}H${px(x(high))}M${px(x(low))} ${middle - 4}v8M${px(x(high))} ${middle - 4}v8`;
	return {
		key: series.key,
		colour: series.colour,
		nameX: 0,
		nameY: top + size.name,
		box,
		torn: point.row.flags.includes('part-year') ? tornEnd(box, value < 0) : '',
		// Beside a bar that runs to the left its figure stands on the free side of zero.
		textX: px(Math.max(box.x + box.width, ...endsOf(point).map(x)) + 7),
		textY: top + size.text,
		whisker,
		row: point.row
	};
}
