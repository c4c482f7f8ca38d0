import type { Series } from '../../draw/series';
import { px } from '../../marks/shapes';
import { lettered } from './letters';
import { backgroundPoints, placeBackground, backgroundReach } from './background';
import { textWidth } from './labels';
import { placeLabels } from './place-labels';
import { keepDrawable, placeSeries } from './place-series';
import { linearAxis, logAxis, yearAxis, type Tick } from './scales';
import type { PlacedBracket, PlacedLabel, LineInput, LineLayout } from './line';
import { WIDE } from '../view';

const LABEL_COLUMN = 204;
/** Room that the rail's own name takes at its left end, px. */
const RAIL_NAME = 120;
/** From an event's line to its label, px. */
const EVENT_GAP = 9;

/** Lays out a line chart. Points and ranges at or below zero are left out of a logarithmic one (the caller says so). */
export function layoutLine(input: LineInput): LineLayout {
	const { part } = input;
	const labelled = input.width >= WIDE || part !== undefined;
	const hasEvents = input.events.length > 0;
	const left = part?.left ?? 0;
	const right = left + input.width - (labelled ? (part?.column ?? LABEL_COLUMN) : 8);
	const top = 12 + (part?.head ?? 0);
	const bottom = input.height - (input.bare === true ? 5 : hasEvents ? 46 : 26);
	const drawable = input.series.map((series) => keepDrawable(series, input));
	const values = [...valuesIn(drawable), ...backgroundReach(input), ...(part?.reach ?? [])];
	const filled = values.length > 0 ? values : [1, 10];
	const { y, ticks: grid } =
		input.scale === 'log'
			? logAxis(filled, [bottom, top], input.tick)
			: linearAxis(filled, [bottom, top], input.tick, input.top, input.least);
	const inset = insetOf(input, grid, labelled);
	const { x, ticks: years } = yearAxis(input.years[0], input.years[1], [left + inset, right], labelled ? 56 : 62);
	const placed = drawable.map((series) => placeSeries(series, x, y, input.dense));
	const bracket = labelled ? placeBracket(input, x, y) : null;
	const events = placeEvents(input, x, left, right);
	const inTheWay = [
		...grid.map(({ at, label }) => ({ x0: left, y0: at - 17, x1: left + textWidth(label) + 4, y1: at - 1 })),
		...events.map(({ x }) => ({ x0: x - 2, y0: top, x1: x + 2, y1: bottom }))
	];
	const labels = labelled
		? placeLabels(
				drawable,
				placed,
				{ left, right, top, bottom, ...(part?.column === 0 ? { past: part.gap } : {}) },
				inTheWay
			)
		: new Map<string, PlacedLabel>();
	const named = placed.map((one) => ({ ...one, label: labels.get(one.key) ?? null }));
	const series = input.bare === true ? named : lettered(named);
	return {
		left,
		right,
		bottom,
		top,
		grid: grid.map(({ at, label }) => ({ at: px(at), label })),
		years: years.map(({ at, label }) => ({ at: px(at), label })),
		events,
		behind: placeBackground(input, x, y),
		series,
		points: [
			...series.flatMap(({ key, marks, superseded }) =>
				[...superseded, ...marks]
					.sort((a, b) => a.x - b.x)
					.map(({ x, y, row }) => ({ x, y, id: row.id, status: row.status, series: key }))
			),
			...(input.readBehind === true ? backgroundPoints(input, x, y) : [])
		],
		bracket,
		labelled
	};
}

/** Every value that an axis of these series must reach, ends of ranges included. */
export function valuesIn(series: readonly Pick<Series, 'points' | 'superseded'>[]): readonly number[] {
	return series.flatMap(({ points, superseded }) =>
		[...points, ...superseded].flatMap(({ amount: { value, low, high } }) => [value, low ?? value, high ?? value])
	);
}

/** Room left of the first year, so that no mark stands on the labels of the gridlines, however long the language makes them. */
function insetOf({ part, bare }: LineInput, grid: readonly Tick[], labelled: boolean): number {
	if (bare === true) return 0;
	const least = part !== undefined && part.left > 0 ? 4 : labelled ? 48 : 40;
	return Math.max(least, ...grid.map(({ label }) => Math.ceil(textWidth(label))));
}

function placeBracket(
	{ bracket, years, scale }: LineInput,
	x: (year: number) => number,
	y: (value: number) => number
): PlacedBracket | null {
	if (bracket === null || bracket.year < years[0] || bracket.year > years[1]) return null;
	if (scale === 'log' && bracket.low <= 0) return null;
	const at = px(x(bracket.year + 0.5) + 16);
	const [top, bottom] = [px(y(bracket.high)), px(y(bracket.low))];
	const middle = px((top + bottom) / 2 + (bottom - top) * 0.2);
	return {
		d: `M${at - 6} ${top}h6V${px(middle - 18)}M${at} ${px(middle + 26)}V${bottom}h-6`,
		x: px(at - 2),
		y: middle,
		text: bracket.text
	};
}

/**
 * The first of several labels runs to the left of its line, the last to the right, where the column of names is free at
 * that height; a label without room is dropped, its line and mark stay.
 */
function placeEvents(input: LineInput, x: (year: number) => number, left: number, right: number): LineLayout['events'] {
	const inside = input.events
		.filter(({ at }) => at >= input.years[0] && at <= input.years[1] + 1)
		.sort((a, b) => a.at - b.at);
	let free = left + RAIL_NAME;
	return inside.map(({ at, label }, index) => {
		const place = px(x(at));
		const reach = textWidth(label) + EVENT_GAP;
		const next = inside[index + 1];
		const end = next === undefined ? right + LABEL_COLUMN - 14 : px(x(next.at)) - EVENT_GAP;
		const fits = { end: place - reach >= free, start: place >= free && place + reach <= end };
		const sides = index === 0 && inside.length > 1 ? (['end', 'start'] as const) : (['start', 'end'] as const);
		const anchor = sides.find((side) => fits[side]) ?? null;
		free = Math.max(free, place + (anchor === 'start' ? reach : EVENT_GAP));
		return { x: place, label, anchor };
	});
}
