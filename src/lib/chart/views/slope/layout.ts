import { withLetters } from '../../marks/letters';
import { px } from '../../marks/shapes';
import type { Point, Series } from '../../draw/series';
import { endLabels, endWidth, listed, type EndWish } from '../end-labels';
import { textWidth } from '../line/labels';
import { linearAxis, logAxis } from '../line/scales';
import { slopeLegend } from './legend';
import { slopeLine, type Ends } from './line';
import type { PlacedSlope, SlopeInput, SlopeLayout } from './slope';
import { WIDE } from '../view';

/** Distance from a mark to its label, px. */
const GAP = 22;

/** Lays out two years side by side: a line for each series that has a figure of both, a lone mark for the others. */
export function layoutSlope(input: SlopeInput): SlopeLayout {
	const labelled = input.width >= WIDE;
	const all = input.series.map((series) => endsOf(series, input.years));
	const drawn = all.map((ends) => keepDrawable(ends, input.scale)).filter(({ first, last }) => first ?? last);
	const bare = input.bare === true;
	const [top, bottom] = bare ? [6, input.height - 6] : [34, input.height - 12];
	const values = drawn.flatMap(({ first, last }) => [first, last].flatMap((point) => point?.amount.value ?? []));
	const filled = values.length > 0 ? values : [1, 10];
	const { y, ticks } =
		input.scale === 'log'
			? logAxis(filled, [bottom, top], input.tick)
			: linearAxis(filled, [bottom, top], input.tick, input.top, input.least);
	const wishes = { left: wishesOf(drawn, 'first', input), right: wishesOf(drawn, 'last', input) };
	const most = Math.floor(input.width * 0.36);
	const room = (side: 'left' | 'right') => Math.min(most, Math.max(60, endWidth(wishes[side])));
	const inset = Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(label))));
	const left = labelled ? room('left') + GAP : inset + 12;
	const right = input.width - (labelled ? room('right') + GAP : bare ? 12 : 18);
	const slopes = withLetters(
		drawn.map((ends) => placeSlope(ends, left, right, y)),
		spotsOn
	);
	const column = (side: 'left' | 'right') => {
		const edge = side === 'left' ? left : right;
		const direction = side === 'left' ? -1 : 1;
		const placed = wishes[side].map((wish) => ({ ...wish, x: edge + direction * 7, y: y(wish.y) }));
		const labels = endLabels(placed, {
			side,
			x: edge + direction * GAP,
			top: top - 12,
			bottom: bottom + 12,
			room: room(side)
		});
		return labels.map((label) => ({ ...label, side }));
	};
	return {
		left,
		right,
		top,
		bottom,
		labelled,
		grid: labelled ? [] : ticks.map(({ at, label }) => ({ at: px(at), label })),
		years: yearHeads(input.years, left, right),
		slopes,
		labels: labelled ? [...column('left'), ...column('right')] : [],
		points: slopes.flatMap(({ key, marks }) =>
			marks.map(({ x, y, row }) => ({ x, y, series: key, id: row.id, status: row.status }))
		),
		legend: listed(slopeLegend(drawn, input.text)),
		lonely: drawn.filter(({ first, last }) => first === null || last === null).length,
		partial: drawn.filter(isPartial).length,
		leftOut: countOf(all) - values.length
	};
}

function endsOf(series: Series, [from, to]: readonly [number, number]): Ends {
	const of = (year: number) => series.points.find(({ row }) => row.year === year) ?? null;
	return {
		series,
		first: of(from),
		last: from === to ? null : of(to),
		broken: series.points.some(({ row }) => row.year > from && row.year <= to && row.flags.includes('break'))
	};
}

function keepDrawable(ends: Ends, scale: SlopeInput['scale']): Ends {
	const fits = (point: Point | null) =>
		point !== null && (scale === 'linear' || point.amount.value > 0) ? point : null;
	return { ...ends, first: fits(ends.first), last: fits(ends.last) };
}

const countOf = (all: readonly Ends[]) =>
	all.reduce((sum, { first, last }) => sum + Number(first !== null) + Number(last !== null), 0);

const isPartial = ({ first, last }: Ends) =>
	first !== null && last !== null && [first, last].some(({ row }) => row.flags.includes('part-year'));

/** Wishes with values for heights: the caller turns them into px. */
function wishesOf(drawn: readonly Ends[], end: 'first' | 'last', { text }: SlopeInput): EndWish[] {
	return drawn.flatMap((ends) => {
		const point = ends[end];
		if (point === null) return [];
		const { key, colour, name } = ends.series;
		return [{ key, colour, name, value: text(point.amount, point.row), x: 0, y: point.amount.value }];
	});
}

function placeSlope(ends: Ends, left: number, right: number, y: (value: number) => number): PlacedSlope {
	const { series, first, last, broken } = ends;
	const place = (point: Point, x: number) => ({ x: px(x), y: px(y(point.amount.value)), r: 4, row: point.row });
	const start = first === null ? null : place(first, left);
	const end = last === null ? null : place(last, right);
	const joined = start !== null && end !== null && !isPartial(ends);
	return {
		key: series.key,
		colour: series.colour,
		...(joined ? slopeLine(start, end, broken) : { d: '', strokes: '' }),
		status: (last ?? first)?.row.status ?? 'reported',
		broken,
		marks: [start, end].filter((mark) => mark !== null),
		letters: null
	};
}

/** How far along a line a letter may stand. */
const WAYS = [0.2, 0.35, 0.5, 0.65, 0.8] as const;

function spotsOn({ d, marks: [start, end] }: PlacedSlope): readonly { readonly x: number; readonly y: number }[] {
	if (d === '' || start === undefined || end === undefined) return [];
	return WAYS.map((way) => ({ x: start.x + (end.x - start.x) * way, y: start.y + (end.y - start.y) * way }));
}

function yearHeads([from, to]: readonly [number, number], left: number, right: number): SlopeLayout['years'] {
	const heads = [{ x: left, label: String(from) }];
	return from === to ? heads : [...heads, { x: right, label: String(to) }];
}
