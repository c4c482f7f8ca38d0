import { STATUSES } from '$lib/data/observation';
import { px } from '../../marks/shapes';
import { textWidth } from '../line/labels';
import { amountAxis, thinned } from './axes';
import { nameDots } from './names';
import { hasPlace, markOf } from './pair';
import type { PlacedDot, ScatterInput, ScatterLayout, ScatterPoint } from './scatter';
import { WIDE } from '../view';

const MUTE = 9;

/** Lays out places by two amounts; those at zero or less on a logarithmic axis are left out and counted. */
export function layoutScatter(input: ScatterInput): ScatterLayout {
	const labelled = input.width >= WIDE;
	const kept = input.points.filter((point) => hasPlace(point, input));
	const sorted = [...kept].sort((a, b) => Number(b.colour === MUTE) - Number(a.colour === MUTE));
	const bare = input.bare === true;
	const [top, bottom] = bare ? [6, input.height - 6] : [34, input.height - 42];
	const rows = amountAxis(
		kept.map(({ y }) => y.value),
		[bottom, top],
		input.yScale,
		input.yTick
	);
	const left = bare ? 6 : Math.max(40, ...rows.ticks.map(({ label }) => Math.ceil(textWidth(label)) + 8));
	const right = input.width - 14;
	const columns = amountAxis(
		kept.map(({ x }) => x.value),
		[left, right],
		input.xScale,
		input.xTick
	);
	const dots = sorted.map((point): PlacedDot => ({
		key: point.key,
		colour: point.colour,
		x: px(columns.y(point.x.value)),
		y: px(rows.y(point.y.value)),
		r: point.colour === MUTE ? 3 : 4.5,
		row: markOf(point),
		id: point.row.id,
		label: null
	}));
	const grid = rows.ticks.map(({ at, label }) => ({ at: px(at), label }));
	const named = labelled ? nameDots(dots, sorted, grid, { left, right, top, bottom }) : dots;
	return {
		left: 0,
		right: input.width,
		top,
		bottom,
		labelled,
		grid,
		columns: thinned(columns.ticks).map(({ at, label }) => ({ at: px(at), label })),
		xWord: input.xWord,
		yWord: input.yWord,
		dots: named,
		points: dots.map(({ key, x, y, id, row }) => ({ x, y, series: key, id, status: row.status })),
		legend: legendOf(sorted, input),
		statuses: STATUSES.filter((status) => dots.some(({ row }) => row.status === status)),
		leftOut: input.points.length - kept.length
	};
}

function legendOf(sorted: readonly ScatterPoint[], { xText, yText }: ScatterInput): ScatterLayout['legend'] {
	return sorted
		.filter(({ colour }) => colour !== MUTE)
		.sort((a, b) => b.y.value - a.y.value)
		.map((point) => ({
			key: point.key,
			colour: point.colour,
			name: point.name,
			counts: String(point.year),
			value: `${xText(point.x)} · ${yText(point.y)}`,
			status: markOf(point).status
		}));
}
