import { tornTop, type BarBox } from '../../marks/bar-shapes';
import { lettersAmong, written, type PlacedLetters } from '../../marks/letters';
import { px } from '../../marks/shapes';
import type { Series } from '../../draw/series';
import { endLabels, endWidth, listed, type EndWish } from '../end-labels';
import { textWidth } from '../line/labels';
import { linearAxis, yearAxis, type Tick } from '../line/scales';
import { stacksOf, type Part, type YearStack } from './stack';
import type { PlacedPart, StackedInput, StackedLayout } from './stacked';
import { WIDE } from '../view';

const GAP = 16;
/** More colours than this cannot be told apart: further parts are mute, each drawn for itself. */
const COLOURS = 8;
const MUTE = 9;

/** Lays out one bar a year from zero, its parts from the bottom up in the order given; a year without figures is a gap. */
export function layoutStacked(input: StackedInput): StackedLayout {
	const labelled = input.width >= WIDE;
	const series = withColours(input.series);
	const { stacks, negative, shareless, incomplete } = stacksOf(series, input.years, input.relative);
	const open = stacks.some((stack) => stack.open);
	const bare = input.bare === true;
	const [top, bottom] = bare ? [2, input.height - 1] : [14, input.height - (open ? 42 : 26)];
	const tops = stacks.map(({ parts }) => parts.at(-1)?.to ?? 0);
	const fixed = input.relative ? 100 : undefined;
	const { y, ticks } = linearAxis(tops.length > 0 ? tops : [1], [bottom, top], input.tick, fixed);
	const wishes = wishesOf(series, stacks, input);
	const room = Math.min(Math.floor(input.width * 0.34), Math.max(90, endWidth(wishes)));
	const right = input.width - (labelled ? room + GAP + 4 : 4);
	const inset = bare ? 0 : Math.max(40, ...ticks.map(({ label }) => Math.ceil(textWidth(label)) + 6));
	const { x, ticks: years } = yearAxis(input.years[0], input.years[1], [inset, right], labelled ? 44 : 52);
	const band = x(1) - x(0);
	const width = px(Math.max(1, Math.min(band * 0.74, 64)));
	const letterFor = lettersAmong(bare ? [] : series);
	const placed = series.map(({ key, colour }, at) => {
		const parts = stacks.flatMap(({ year, open, parts }) =>
			parts.filter((part) => part.at === at).map((part) => placePart(part, open, x(year + 0.5), width, y))
		);
		return { key, colour, parts, letters: lettersIn(parts, letterFor(colour)) };
	});
	const edge = (stacks.at(-1)?.year ?? input.years[1]) + 0.5;
	const from = x(edge) + width / 2;
	return {
		left: 0,
		right,
		top,
		bottom,
		labelled,
		grid: ticks.map(({ at, label }) => ({ at: px(at), label })),
		years: years.map(({ at, label }) => ({ at: px(at), label })),
		events: (input.events ?? [])
			.filter(({ at }) => at >= input.years[0] && at <= input.years[1] + 1)
			.sort((a, b) => a.at - b.at)
			.map(({ at, label }) => ({ at: px(x(at)), label })),
		partYears: partWords(stacks, (year) => px(x(year + 0.5)), input.partWord),
		series: placed,
		labels: labelled
			? endLabels(
					wishes.map((wish) => ({ ...wish, x: wish.x === null ? null : from + 2, y: y(wish.y) })),
					{ side: 'right', x: right + GAP, top: top - 6, bottom: bottom + 8, room }
				)
			: [],
		points: placed.flatMap(pointsOf),
		legend: listed(legendOf(series, stacks, input.text)),
		negative,
		shareless,
		incomplete
	};
}

/** The least part that a letter fits in, px. */
const ROOM = { width: 9, height: 12 } as const;

function lettersIn(parts: readonly PlacedPart[], letter: string): PlacedLetters | null {
	const fitting = parts.filter(({ box }) => box.width >= ROOM.width && box.height >= ROOM.height);
	if (letter === '' || fitting.length === 0) return null;
	return written(
		letter,
		fitting.map(({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
	);
}

function pointsOf({ key, parts }: StackedLayout['series'][number]): StackedLayout['points'] {
	return parts.map(({ row, box }) => ({
		x: px(box.x + box.width / 2),
		y: px(box.y + box.height / 2),
		series: key,
		id: row.id,
		status: row.status
	}));
}

function withColours(series: readonly Series[]): Series[] {
	let given = 0;
	return series.map((one) => (one.colour !== MUTE && ++given > COLOURS ? { ...one, colour: MUTE } : one));
}

function placePart(
	{ point: { row }, from, to, share, topmost }: Part,
	open: boolean,
	middle: number,
	width: number,
	y: (value: number) => number
): PlacedPart {
	const whole = y(from) - y(to);
	// Parts stand apart by a hair where they are high enough to spare it; zero is as low as a bar can be.
	const height = px(Math.max(1, whole > 3 && from > 0 ? whole - 1 : whole));
	const box: BarBox = { x: px(middle - width / 2), y: px(Math.min(y(to), y(from) - 1)), width, height };
	return { row, box, share, torn: open && topmost ? tornTop(box) : '' };
}

/** Each part is named level with its newest piece; where that is not in the newest bar, its year is said. */
function wishesOf(series: readonly Series[], stacks: readonly YearStack[], input: StackedInput): EndWish[] {
	const newest = stacks.at(-1)?.year;
	return newestParts(series, stacks).map(({ source: { key, colour, name }, part: { point, from, to } }) => {
		const value = input.text(point.amount, point.row);
		const current = point.row.year === newest;
		return {
			key,
			colour,
			name,
			value: current ? value : `${point.row.year}: ${value}`,
			x: current ? 0 : null,
			y: (from + to) / 2
		};
	});
}

function newestParts(series: readonly Series[], stacks: readonly YearStack[]): { source: Series; part: Part }[] {
	return series.flatMap((source, at) => {
		const part = stacks.flatMap(({ parts }) => parts.filter((one) => one.at === at)).at(-1);
		return part === undefined ? [] : [{ source, part }];
	});
}

function partWords(stacks: readonly YearStack[], x: (year: number) => number, word: string): Tick[] {
	const words: Tick[] = [];
	for (const { year } of stacks.filter(({ open }) => open)) {
		const before = words.at(-1);
		if (before === undefined || x(year) - before.at > textWidth(word) + 6) words.push({ at: x(year), label: word });
	}
	return words;
}

function legendOf(
	series: readonly Series[],
	stacks: readonly YearStack[],
	text: StackedInput['text']
): StackedLayout['legend'] {
	return newestParts(series, stacks).map(({ source: { key, colour, name, counts }, part: { point } }) => {
		const { row, amount } = point;
		return { key, colour, name, counts, value: `${row.year}: ${text(amount, row)}`, status: row.status };
	});
}
