import { px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import type { Point } from '../../draw/series';
import { linear } from '../../scale';
import type { MarkedDate } from '../line/events';
import type { PlacedMark, PlacedSeries } from '../line/line';
import { joined } from '../line/place-series';

/** One small chart: a country's figures by year, each with the amount to draw. */
export interface Panel {
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	/** The latest amount in words, and its year. */
	readonly latest: string;
	readonly latestYear: string;
	/** Who counts what. */
	readonly counts: string;
	readonly points: readonly Point[];
	/** Figures that do not stand for their year: small, never joined. */
	readonly superseded: readonly Point[];
}

/** A small chart with its places, px. */
export interface PlacedPanel
	extends
		Omit<Panel, 'points' | 'superseded'>,
		Pick<PlacedSeries, 'segments' | 'marks' | 'superseded' | 'ranges' | 'breaks'> {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly baseline: number;
	/** Where dates are marked. */
	readonly events: readonly number[];
	readonly from: string;
	readonly to: string;
}

/** Finished small multiples, px. */
export interface FacetsLayout {
	readonly panels: readonly PlacedPanel[];
	/** What the marked dates are, below all panels; null where no date falls into the years. */
	readonly rail: { readonly y: number; readonly text: string } | null;
	readonly points: readonly ReadingPoint[];
}

/** How panels are set, px. */
interface Frame {
	readonly columns: number;
	/** From the top of one panel to that of the next below. */
	readonly height: number;
	/** Between two abreast. */
	readonly gap: number;
	/** Above the highest figure, and under the baseline. */
	readonly head: number;
	readonly foot: number;
	/** Free at both ends of the years. */
	readonly inset: number;
}

const HEIGHT = 196;
/** For the line that tells what the marked dates are. */
const RAIL = 20;
const WIDE = 560;

const frameAt = (width: number): Frame => ({
	columns: width < WIDE ? 2 : 4,
	height: HEIGHT,
	gap: 24,
	head: 62,
	foot: 40,
	inset: 6
});

/** Years are whole in a panel, so a figure stands at mid-year: a date belongs to it half a year on. */
const inYears = (events: readonly MarkedDate[], [from, to]: readonly [number, number]) =>
	events.filter(({ at }) => at - 0.5 >= from && at - 0.5 <= to + 0.5);

/** Height of so many panels, px, wide and narrow: known before the page is measured. */
export function facetsHeights(
	count: number,
	events: readonly MarkedDate[] = [],
	years: readonly [number, number] = [0, 0]
): { wide: number; narrow: number } {
	const rail = inYears(events, years).length > 0 ? RAIL : 0;
	const rows = (columns: number) => Math.max(1, Math.ceil(count / columns)) * HEIGHT + rail;
	return { wide: rows(4), narrow: rows(2) };
}

/**
 * Lays out panels four (below 560 px two) abreast, each with its own scale from zero and all with the same years.
 * @param frame of a thumbnail, which has no words
 */
export function layoutFacets(
	panels: readonly Panel[],
	years: readonly [number, number],
	width: number,
	events: readonly MarkedDate[] = [],
	frame = frameAt(width)
): FacetsLayout {
	const marked = inYears(events, years);
	const { columns, height, gap } = frame;
	const panelWidth = (width - gap * (columns - 1)) / columns;
	const placed = panels.map((panel, at) =>
		placePanel(panel, years, marked, frame, {
			x: px((at % columns) * (panelWidth + gap)),
			y: px(Math.floor(at / columns) * height),
			width: px(panelWidth)
		})
	);
	return {
		panels: placed,
		rail:
			marked.length === 0
				? null
				: {
						y: Math.max(1, Math.ceil(panels.length / columns)) * height + RAIL - 6,
						text: marked.map(({ label }) => label).join(' · ')
					},
		points: placed.flatMap(({ key, marks, superseded }) =>
			[...superseded, ...marks].map(({ x, y, row }) => ({ x, y, series: key, id: row.id, status: row.status }))
		)
	};
}

/** What a key must explain beside statuses. */
export function facetsKeys({ panels }: Pick<FacetsLayout, 'panels'>): readonly ('range' | 'break' | 'superseded')[] {
	return (['range', 'break', 'superseded'] as const).filter((key) =>
		panels.some(({ ranges, breaks, superseded }) => ({ range: ranges, break: breaks, superseded })[key].length > 0)
	);
}

function placePanel(
	{ points, superseded, ...panel }: Panel,
	years: readonly [number, number],
	events: readonly MarkedDate[],
	{ height, head, foot, inset }: Frame,
	box: { readonly x: number; readonly y: number; readonly width: number }
): PlacedPanel {
	const baseline = px(box.y + height - foot);
	const x = linear([years[0], Math.max(years[1], years[0] + 1)], [box.x + inset, box.x + box.width - inset]);
	const all = [...points, ...superseded].map(({ amount }) => amount.high ?? amount.value);
	const y = linear([0, Math.max(...all, 0) || 1], [baseline, box.y + head]);
	const place = ({ row, amount }: Point, r: number): PlacedMark => ({
		x: px(x(row.year)),
		y: px(y(amount.value)),
		r,
		row
	});
	const last = points.at(-1);
	// Only a mark of full size can be seen to be open.
	const large = (point: Point) => point === last || point.row.flags.includes('part-year');
	const marks = points.map((point) => place(point, large(point) ? 4 : 1.75));
	return {
		...panel,
		...box,
		baseline,
		marks,
		superseded: superseded.map((point) => place(point, 2.5)),
		ranges: points.flatMap(({ row, amount }) =>
			amount.low === null || amount.high === null
				? []
				: [{ x: px(x(row.year)), y0: px(y(amount.high)), y1: px(y(amount.low)) }]
		),
		...joined(marks),
		events: events.map(({ at }) => px(x(at - 0.5))),
		from: String(years[0]),
		to: String(years[1])
	};
}
