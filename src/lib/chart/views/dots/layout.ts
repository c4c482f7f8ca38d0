import type { Point, Series } from '../../draw/series';
import { px } from '../../marks/shapes';
import { shortened, textWidth } from '../line/labels';
import { amountAxis, thinned } from '../scatter/axes';
import { WIDE } from '../view';
import type { EndLabel } from '../end-labels';
import type { DotsInput, DotsLayout, StackedDot } from './dots';

const MUTE = 9;
/** Height of a line of names, of the words of the axis with the space over them, and the space beside the axis, px. */
const [LINE, AXIS, SIDE] = [18, 34, 12];
/** Largest and least radius of a dot, px, and the steps between. */
const [LARGE, SMALL, STEP] = [8, 2.5, 0.5];
/** Space between dots, px. */
const GAP = 1;

interface Placing extends Pick<Series, 'key' | 'colour' | 'name'> {
	readonly point: Point;
	readonly at: number;
}

/**
 * A dot for every place on one axis, stacked where they would touch, always in the same way; the chosen ones in front with a
 * name and a figure over the crowd, the rightmost highest, so that no line runs through a name.
 */
export function layoutDotPlot(input: DotsInput): DotsLayout {
	const { width, height, text, bare = false } = input;
	const all = [...input.background.map((one) => ({ ...one, colour: MUTE })), ...input.series];
	const held = all.flatMap(({ points, ...one }) => {
		const point = points.at(-1);
		return point === undefined ? [] : [{ ...one, point }];
	});
	const named = bare ? [] : held.filter(({ colour }) => colour !== MUTE);
	const top = named.length * LINE + (bare ? 0 : 6);
	const bottom = height - (bare ? 4 : AXIS);
	const [left, right] = bare ? [4, width - 4] : [SIDE, width - SIDE];
	const axis = amountAxis(
		held.map(({ point }) => point.amount.value),
		[left, right],
		'linear',
		input.tick
	);
	const placing = held.map((one) => ({ ...one, at: axis.y(one.point.amount.value) }));
	const dots = stacked(placing, { middle: (top + bottom) / 2, reach: (bottom - top) / 2 });
	return {
		left,
		right,
		top,
		bottom,
		ticks: thinned(axis.ticks).map(({ at, label }) => ({ at: px(at), label })),
		dots,
		names: namesOf(
			placing.filter(({ key }) => named.some((one) => one.key === key)),
			dots,
			width,
			text
		),
		points: dots.map(({ key, x, y, row }) => ({ x, y, series: key, id: row.id, status: row.status }))
	};
}

/** As large as the height allows, those in front last. */
function stacked(placing: readonly Placing[], room: { readonly middle: number; readonly reach: number }): StackedDot[] {
	const sorted = [...placing].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
	let r = LARGE;
	let offsets = dodged(sorted, r);
	while (r > SMALL && Math.max(0, ...offsets.map(Math.abs)) + r > room.reach) {
		r -= STEP;
		offsets = dodged(sorted, r);
	}
	return sorted
		.map(({ key, colour, at, point }, index) => ({
			key,
			colour,
			x: px(at),
			y: px(room.middle + (offsets[index] ?? 0)),
			r: colour === MUTE ? r : r + 1,
			row: point.row
		}))
		.sort((a, b) => Number(b.colour === MUTE) - Number(a.colour === MUTE));
}

/** For each dot, from the left, the place nearest to the middle line that is free, below before above. */
function dodged(sorted: readonly Placing[], r: number): readonly number[] {
	const apart = 2 * r + GAP;
	const offsets: number[] = [];
	let first = 0;
	sorted.forEach(({ at }) => {
		const across = (before: number) => at - (sorted[before]?.at ?? at);
		// They come from the left, so that one too far away stays so
		while (across(first) >= apart) first += 1;
		const near = offsets.slice(first).map((offset, further) => ({
			offset,
			reach: Math.sqrt(apart ** 2 - across(first + further) ** 2)
		}));
		const wishes = [0, ...near.flatMap(({ offset, reach }) => [offset + reach, offset - reach])];
		const free = wishes.filter((wish) => near.every(({ offset, reach }) => Math.abs(wish - offset) >= reach - 1e-6));
		free.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
		offsets.push(free[0] ?? 0);
	});
	return offsets;
}

function namesOf(
	named: readonly Placing[],
	dots: readonly StackedDot[],
	width: number,
	text: DotsInput['text']
): EndLabel[] {
	const lines = [...named].sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
	return lines.flatMap(({ key, colour, name, point, at }, line) => {
		const dot = dots.find((one) => one.key === key);
		if (dot === undefined) return [];
		const value = text(point.amount);
		const y = 13 + line * LINE;
		const whole = shortened(name, (width < WIDE ? 0.6 : 0.4) * width, true);
		const anchor = at - 6 - textWidth(`${whole} ${value}`, true) < 0 ? 'start' : 'end';
		const x = px(anchor === 'end' ? at - 5 : at + 5);
		return [{ key, colour, name: whole, value, x, y, anchor, leader: `M${px(at)} ${y - 10}V${px(dot.y - dot.r)}` }];
	});
}
