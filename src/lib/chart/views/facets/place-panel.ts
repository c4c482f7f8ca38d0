import { isOpen } from '$lib/data/observation';
import { areaUnder, px } from '../../marks/shapes';
import type { Point, Series } from '../../draw/series';
import { linear } from '../../scale';
import { textWidth, type Box } from '../line/labels';
import type { MarkedDate } from '../line/events';
import type { PlacedMark, PlacedSeries } from '../line/line';
import { placeLabels } from '../line/place-labels';
import { lettered } from '../line/letters';
import { joined, placeSeries } from '../line/place-series';
import { placeAbsence, placeBlocks, standsAlone, type Ground } from './blocks';
import { placeFeet } from './feet';
import type { Frame } from './frame';
import { seriesIn, topTick, type Panel, type PlacedPanel } from './panel';
import { peakOf, placePeak } from './peak';

/** What a panel is placed in, px. */
export interface PanelBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** What goes for all panels of a picture. */
export interface Common extends Frame {
	readonly years: readonly [number, number];
	readonly dates: readonly MarkedDate[];
	/** Room for names right of several series, px. */
	readonly column: number;
	/** Height of the hatch of years without a figure, px. */
	readonly hatch: number;
	/** The lowest baseline of the words over the plot, px from the panel's top. */
	readonly headEnd: number;
}

/** A panel at its place, with the value that its axis must reach. */
export function placePanel(
	panel: Panel,
	highest: number,
	{ years, dates, height, head, foot, inset, column, hatch, headEnd }: Common,
	box: PanelBox
): Omit<PlacedPanel, 'yearBeside'> {
	const { points, superseded, tick, several, peak, unmeasured = [], ...said } = panel;
	const baseline = px(box.y + height - foot);
	const end = px(box.x + box.width - (several === undefined ? 0 : column));
	// A block is as wide as its year, of which the axis then has the whole; so it has before names, which no date then touches.
	const half = panel.absent === undefined && several === undefined ? 0 : 0.5;
	const x = linear([years[0] - half, Math.max(years[1], years[0] + 1) + half], [box.x + inset, end - inset]);
	const top = highest > 0 ? topTick(highest) : 0;
	const y = linear([0, Math.max(highest, top) || 1], [baseline, box.y + head]);
	const ground = { left: box.x, right: end, top: box.y + head, baseline, x, y };
	const ticks =
		tick === undefined || top === 0 ? [] : [top / 2, top].map((value) => ({ y: px(y(value)), label: tick(value) }));
	const labels = ticks.map(({ y: at, label }): Box => ({
		x0: box.x,
		y0: at - 16,
		x1: box.x + textWidth(label),
		y1: at - 3
	}));
	const own = placeOwn(panel, ground);
	const highestPoint = peak === undefined ? null : peakOf(points);
	const topMark = own.marks.find(({ row }) => row.id === highestPoint?.row.id);
	const held = seriesIn(panel).flatMap((one) => [...one.superseded, ...one.points].map(({ row }) => row.year));
	return {
		...said,
		...box,
		...own,
		end,
		baseline,
		absence: panel.absent === undefined ? null : placeAbsence([...superseded, ...points], ground),
		feet: panel.absent === undefined ? placeFeet(new Set([...held, ...unmeasured]), years, ground, hatch) : '',
		series: several === undefined ? [] : placeSeveral(several, ground, labels, box.x + box.width - end),
		top:
			highestPoint === null || topMark === undefined || peak === undefined
				? null
				: placePeak(topMark, peak(highestPoint), { x0: box.x, x1: end, y0: box.y + headEnd + 4 }, [
						...labels,
						...own.ranges.map(({ x: at, y0, y1 }) => ({ x0: at - 6, x1: at + 6, y0, y1 }))
					]),
		ticks,
		events: dates.map(({ at }) => px(x(at - 0.5))),
		from: String(years[0]),
		to: String(years[1])
	};
}

/** A panel's own line, marks and blocks. */
function placeOwn({ points, superseded, absent }: Panel, ground: Ground) {
	const { x, y, baseline } = ground;
	const place = ({ row, amount }: Point, r: number): PlacedMark => ({
		x: px(x(row.year)),
		y: px(y(amount.value)),
		r,
		row
	});
	const alone = absent === undefined ? [] : points.filter((point) => standsAlone(point, points));
	const last = points.at(-1);
	// Only a mark of full size can be seen to be open.
	const large = (point: Point) => point === last || isOpen(point.row);
	const lined = points.filter((point) => !alone.includes(point));
	const marks = lined.map((point) => place(point, large(point) ? 4 : 1.75));
	const lines = joined(marks);
	return {
		blocks: placeBlocks(alone, ground),
		marks,
		superseded: superseded.map((point) => place(point, 2.5)),
		ranges: lined.flatMap(({ row, amount }) =>
			amount.low === null || amount.high === null
				? []
				: [{ x: px(x(row.year)), y0: px(y(amount.high)), y1: px(y(amount.low)) }]
		),
		...lines,
		wash: lines.segments.map(({ d }) => areaUnder(d, baseline)).join('')
	};
}

/** Several series on one ground, each with its name in the column right of it. */
function placeSeveral(
	series: readonly Series[],
	{ left, right, top, baseline: bottom, x, y }: Ground,
	inTheWay: readonly Box[],
	column: number
): readonly PlacedSeries[] {
	const placed = series.map((one) => placeSeries(one, (year) => x(year - 0.5), y, false));
	const labels = placeLabels(series, placed, { left, right, top, bottom, column }, inTheWay);
	return lettered(placed.map((one) => ({ ...one, label: labels.get(one.key) ?? null })));
}
