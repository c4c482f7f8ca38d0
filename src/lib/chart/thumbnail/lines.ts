import { scaleLinear, scaleLog } from 'd3';
import type { Scale } from '$lib/data/choices';
import type { Observation } from '$lib/data/observation';
import { linePath, px } from '../marks/shapes';
import type { Point, Series } from '../draw/series';
import { INNER, markShapes, merged, STILL, type Box, type Shape, type Still } from './still';

/** What lines are laid out from. */
export interface LinesInput {
	readonly series: readonly Series[];
	readonly years: readonly [number, number];
	readonly scale: Scale;
}

interface Dated {
	readonly row: Observation;
}

interface Placed extends Dated {
	readonly x: number;
	readonly y: number;
}

const LAST = 3;
const ALONE = 2.25;
const REPLACED = 1.25;
const COLUMNS = 4;
const GAP = 14;

/** A line for every series on one scale, above one baseline. Only whole years that follow one another are joined. */
export function layoutLines(input: LinesInput): Still {
	return merged([['axis', `M0 ${STILL.height - 0.5}h${STILL.width}`], ...linesIn(input, INNER)]);
}

/** A small plot for every series, four abreast, each on its own scale from zero. */
export function layoutPanels({ series, years }: Omit<LinesInput, 'scale'>): Still {
	const rows = Math.max(1, Math.ceil(series.length / COLUMNS));
	const width = (STILL.width - GAP * (COLUMNS - 1)) / COLUMNS;
	const height = (STILL.height - GAP * (rows - 1)) / rows;
	const panels = series.map((one, at): readonly Shape[] => {
		const left = px((at % COLUMNS) * (width + GAP));
		const bottom = px(Math.floor(at / COLUMNS) * (height + GAP) + height) - 0.5;
		const box: Box = { left: left + 3, right: left + width - 3, top: bottom - height + 5, bottom: bottom - 3 };
		return [['axis', `M${left} ${bottom}h${px(width)}`], ...linesIn({ series: [one], years, scale: 'linear' }, box)];
	});
	return merged(panels.flat());
}

/** The first series is drawn last, so that it lies on top; every mark lies above every line. */
function linesIn({ series, years, scale }: LinesInput, box: Box): readonly Shape[] {
	const all = series.flatMap(({ points, superseded }) => [...points, ...superseded]);
	const y = heights(all.flatMap(boundsOf), scale, box);
	const x = scaleLinear()
		.domain([years[0], Math.max(years[1], years[0] + 1)])
		.range([box.left, box.right]);
	const place = ({ row, amount }: Point): Placed => ({ row, x: px(x(row.year)), y: px(y(amount.value)) });
	const drawn = [...series].reverse().map(({ colour, points, superseded }) => {
		const look = `c${colour}`;
		const placed = points.map(place);
		const ranges = points.flatMap((point): Shape[] => {
			const { low, high } = point.amount;
			if (low === null || high === null || (scale === 'log' && low <= 0)) return [];
			return [[`${look} range`, `M${px(x(point.row.year))} ${px(y(low))}V${px(y(high))}`]];
		});
		return { look, ranges, placed, superseded: superseded.map(place) };
	});
	return [
		...drawn.flatMap(({ ranges }) => ranges),
		...drawn.flatMap(({ look, placed }) => segments(look, placed)),
		...drawn.flatMap(({ look, superseded }) =>
			superseded.flatMap(({ row, x, y }) => markShapes(`${look} old`, row.status, x, y, REPLACED))
		),
		...drawn.flatMap(({ look, placed }) => marks(look, placed))
	];
}

/** The figure and its published bounds. */
function boundsOf({ amount: { value, low, high } }: Point): number[] {
	return [value, low ?? value, high ?? value];
}

/** A linear axis holds zero; a logarithmic one only what is above it. One value alone stands at half height. */
function heights(values: readonly number[], scale: Scale, { top, bottom }: Box): (value: number) => number {
	if (scale === 'linear') {
		const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
		return scaleLinear()
			.domain([low, high > low ? high : 1])
			.range([bottom, top]);
	}
	const above = values.filter((value) => value > 0);
	const [low, high] = above.length > 0 ? [Math.min(...above), Math.max(...above)] : [1, 10];
	return scaleLog()
		.domain(low < high ? [low, high] : [low / 2, high * 2])
		.range([bottom, top])
		.clamp(true);
}

/** True where two figures of a series are joined at all. */
export function joinsAny(series: readonly Series[]): boolean {
	return series.some(({ points }) => points.some((point, at) => follows(points[at - 1], point)));
}

function follows<T extends Dated>(before: T | undefined, { row }: Dated): before is T {
	if (before === undefined || row.year - before.row.year !== 1 || row.flags.includes('break')) return false;
	return ![before.row, row].some(({ flags }) => flags.includes('part-year'));
}

/** Stretches of one status; a stretch takes the status of the figure it leads to. */
function segments(look: string, placed: readonly Placed[]): readonly Shape[] {
	const runs: Placed[][] = [];
	placed.forEach((point, at) => {
		const before = placed[at - 1];
		if (!follows(before, point)) return;
		const run = runs.at(-1);
		if (run?.at(-1) === before && run?.at(-1)?.row.status === point.row.status && run.length > 1) run.push(point);
		else runs.push([before, point]);
	});
	return runs.map((run): Shape => [`${look} segment ${run.at(-1)?.row.status ?? ''}`, linePath(run)]);
}

/** The last figure of a series, and every figure that no line touches, has a mark; the others are in the line. */
function marks(look: string, placed: readonly Placed[]): readonly Shape[] {
	return placed.flatMap((point, at) => {
		const after = placed[at + 1];
		const touched = follows(placed[at - 1], point) || (after !== undefined && follows(point, after));
		if (after !== undefined && touched) return [];
		return markShapes(look, point.row.status, point.x, point.y, after === undefined ? LAST : ALONE);
	});
}
