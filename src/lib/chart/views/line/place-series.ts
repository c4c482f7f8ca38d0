import { isOpen, type Status } from '$lib/data/observation';
import { mayJoin } from '../../draw/may-join';
import { linePath, px } from '../../marks/shapes';
import type { Point, Series } from '../../draw/series';
import type { PlacedMark, PlacedSeries, Segment, LineInput } from './line';

/** The figures of a series that have a place: inside the years and, on a logarithmic axis, above zero. */
export function keepDrawable(series: Series, input: LineInput): Series {
	const fits = ({ row, amount }: Point) =>
		row.year >= input.years[0] && row.year <= input.years[1] && (input.scale === 'linear' || amount.value > 0);
	const bounded = (point: Point): Point =>
		input.scale === 'log' && Math.min(point.amount.low ?? 1, point.amount.high ?? 1) <= 0
			? { ...point, amount: { ...point.amount, low: null, high: null } }
			: point;
	const kept = (points: readonly Point[]) => points.filter(fits).map(bounded);
	return { ...series, points: kept(series.points), superseded: kept(series.superseded) };
}

/** A series' marks, ranges, breaks and lines at their places, px; its label is placed later. */
export function placeSeries(
	series: Series,
	x: (year: number) => number,
	y: (value: number) => number,
	dense: boolean
): PlacedSeries {
	const last = series.points.at(-1);
	const place = ({ row, amount }: Point, r: number): PlacedMark => ({
		x: px(x(row.year + 0.5)),
		y: px(y(amount.value)),
		r,
		row
	});
	// Only a mark of full size can be seen to be open.
	const small = (point: Point) => dense && point !== last && !isOpen(point.row);
	const marks = series.points.map((point) => place(point, small(point) ? 1.5 : 4));
	return {
		key: series.key,
		colour: series.colour,
		marks,
		superseded: series.superseded.map((point) => place(point, 2.5)),
		ranges: series.points.flatMap(({ row, amount }) =>
			amount.low === null || amount.high === null
				? []
				: [{ x: px(x(row.year + 0.5)), y0: px(y(amount.high)), y1: px(y(amount.low)) }]
		),
		...joined(marks),
		label: null,
		letters: null
	};
}

/** A line through marks and its breaks, px. */
export function joined(marks: readonly PlacedMark[]): Pick<PlacedSeries, 'segments' | 'breaks'> {
	return { segments: segmentsOf(marks), breaks: breaksOf(marks) };
}

/** Joins whole years that follow one another: a year without a figure, part of a year or a change of method leaves a gap. */
function segmentsOf(marks: readonly PlacedMark[]): Segment[] {
	const runs: { status: Status; marks: PlacedMark[] }[] = [];
	marks.forEach((mark, at) => {
		const before = marks[at - 1];
		if (before === undefined || !mayJoin(before.row, mark.row)) return;
		const run = runs.at(-1);
		if (run !== undefined && run.status === mark.row.status && run.marks.at(-1) === before) run.marks.push(mark);
		else runs.push({ status: mark.row.status, marks: [before, mark] });
	});
	return runs.map(({ status, marks: run }) => ({ status, d: linePath(run) }));
}

function breaksOf(marks: readonly PlacedMark[]): { x: number; y: number }[] {
	return marks.flatMap((mark, at) => {
		const before = marks[at - 1];
		if (before === undefined || !mark.row.flags.includes('break')) return [];
		return [{ x: px((before.x + mark.x) / 2), y: px((before.y + mark.y) / 2) }];
	});
}
