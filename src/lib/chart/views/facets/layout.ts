import { areaUnder, px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import type { Point } from '../../draw/series';
import { linear } from '../../scale';
import type { MarkedDate } from '../line/events';
import type { PlacedMark, PlacedSeries } from '../line/line';
import { joined } from '../line/place-series';
import {
	columnsFor,
	frameAt,
	HEIGHT,
	panelWidthOf,
	RAIL,
	WORDS,
	wordsFor,
	YEAR,
	type Frame,
	type Words
} from './frame';
import { placeAbsence, placeBlocks, standsAlone, type Absence, type Block } from './blocks';

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
	/** A value of its axis in words; absent in a thumbnail. */
	readonly tick?: (value: number) => string;
	/** What is said of years without a figure, which are then hatched; absent: nothing. */
	readonly absent?: readonly [string, string];
}

/** A small chart with its places, px. */
export interface PlacedPanel
	extends
		Omit<Panel, 'points' | 'superseded' | 'tick'>,
		Pick<PlacedSeries, 'segments' | 'marks' | 'superseded' | 'ranges' | 'breaks'> {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly baseline: number;
	/** Lines above zero with their words: at half of a round value near the highest figure, and at that. */
	readonly ticks: readonly { readonly y: number; readonly label: string }[];
	/** What lies under the line, from figure to figure: open where years are missing. */
	readonly wash: string;
	/** Figures that no line leads through; none where years without one are not hatched. */
	readonly blocks: readonly Block[];
	/** Years without a figure; null where nothing is said of them. */
	readonly absence: Absence | null;
	/** Whether the year of the latest figure has room beside it; else it stands at the end of the line of the name. */
	readonly yearBeside: boolean;
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
	/** How large words are: as panels are wide. */
	readonly words: Words;
	/** Baselines of a panel's name, its figure and what is counted, px from its top; no third where there is no room. */
	readonly head: readonly [number, number, number?];
}

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
	const rows = (narrow: boolean) => Math.max(1, Math.ceil(count / columnsFor(count, narrow)));
	return { wide: rows(false) * HEIGHT.wide + rail, narrow: rows(true) * HEIGHT.narrow + rail };
}

/**
 * Lays out panels up to four (below 560 px two) abreast, each with its own scale from zero and all with the same years.
 * @param height that they fill, px; null where it is as high as they need
 * @param given frame of a thumbnail, which has no words
 * @param shared whether all have one scale
 */
export function layoutFacets(
	panels: readonly Panel[],
	years: readonly [number, number],
	width: number,
	events: readonly MarkedDate[] = [],
	height: number | null = null,
	given?: Frame,
	shared = false
): FacetsLayout {
	const marked = inYears(events, years);
	const frame = given ?? frameAt(width, panels.length, height, marked.length > 0 ? RAIL : 0);
	const { columns, gap } = frame;
	const panelWidth = panelWidthOf(width, columns, gap);
	const words = wordsFor(panelWidth, columns);
	const { head, letter } = WORDS[words];
	const highest = shared ? Math.max(...panels.map(highestOf)) : null;
	const placed = panels.map((panel, at) => ({
		...placePanel(
			panel,
			years,
			marked,
			{ ...frame, highest: highest ?? highestOf(panel) },
			{
				x: px((at % columns) * (panelWidth + gap)),
				y: px(Math.floor(at / columns) * frame.height),
				width: px(panelWidth)
			}
		),
		yearBeside: panel.latest.length * letter + YEAR <= panelWidth
	}));
	return {
		panels: placed,
		words,
		head,
		rail:
			marked.length === 0
				? null
				: {
						y: Math.max(1, Math.ceil(panels.length / columns)) * frame.height + RAIL - 6,
						text: marked.map(({ label }) => label).join(' · ')
					},
		points: placed.flatMap(({ key, marks, superseded, blocks }) =>
			[...superseded, ...marks, ...blocks.map((one) => ({ ...one, x: px(one.x + one.width / 2) }))].map(
				({ x, y, row }) => ({ x, y, series: key, id: row.id, status: row.status })
			)
		)
	};
}

/** The highest value that a panel must reach. */
function highestOf({ points, superseded }: Panel): number {
	return Math.max(...[...points, ...superseded].map(({ amount }) => amount.high ?? amount.value), 0);
}

/** What a key must explain beside statuses. */
export function facetsKeys({ panels }: Pick<FacetsLayout, 'panels'>): readonly ('range' | 'break' | 'superseded')[] {
	return (['range', 'break', 'superseded'] as const).filter((key) =>
		panels.some(({ ranges, breaks, superseded }) => ({ range: ranges, break: breaks, superseded })[key].length > 0)
	);
}

/** A round value near the highest figure, by less than a fifth, whose half is round too. */
export function topTick(highest: number): number {
	const unit = 10 ** Math.floor(Math.log10(highest / 2));
	const halves = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10].map((one) => one * unit);
	const off = (half: number) => Math.abs(2 * half - highest);
	return 2 * halves.reduce((best, half) => (off(half) < off(best) ? half : best));
}

function placePanel(
	{ points, superseded, tick, ...panel }: Panel,
	years: readonly [number, number],
	events: readonly MarkedDate[],
	{ height, head, foot, inset, highest }: Frame & { readonly highest: number },
	box: { readonly x: number; readonly y: number; readonly width: number }
): Omit<PlacedPanel, 'yearBeside'> {
	const baseline = px(box.y + height - foot);
	// A block is as wide as its year, of which the axis then has the whole.
	const half = panel.absent === undefined ? 0 : 0.5;
	const ends = [years[0] - half, Math.max(years[1], years[0] + 1) + half] as const;
	const x = linear(ends, [box.x + inset, box.x + box.width - inset]);
	const top = highest > 0 ? topTick(highest) : 0;
	const y = linear([0, Math.max(highest, top) || 1], [baseline, box.y + head]);
	const place = ({ row, amount }: Point, r: number): PlacedMark => ({
		x: px(x(row.year)),
		y: px(y(amount.value)),
		r,
		row
	});
	const ground = { left: box.x, right: box.x + box.width, top: box.y + head, baseline, x, y };
	const alone = panel.absent === undefined ? [] : points.filter((point) => standsAlone(point, points));
	const last = points.at(-1);
	// Only a mark of full size can be seen to be open.
	const large = (point: Point) => point === last || point.row.flags.includes('part-year');
	const lined = points.filter((point) => !alone.includes(point));
	const marks = lined.map((point) => place(point, large(point) ? 4 : 1.75));
	const lines = joined(marks);
	return {
		...panel,
		...box,
		baseline,
		blocks: placeBlocks(alone, ground),
		absence: panel.absent === undefined ? null : placeAbsence([...superseded, ...points], ground),
		marks,
		superseded: superseded.map((point) => place(point, 2.5)),
		ranges: lined.flatMap(({ row, amount }) =>
			amount.low === null || amount.high === null
				? []
				: [{ x: px(x(row.year)), y0: px(y(amount.high)), y1: px(y(amount.low)) }]
		),
		...lines,
		wash: lines.segments.map(({ d }) => areaUnder(d, baseline)).join(''),
		ticks:
			tick === undefined || top === 0 ? [] : [top / 2, top].map((value) => ({ y: px(y(value)), label: tick(value) })),
		events: events.map(({ at }) => px(x(at - 0.5))),
		from: String(years[0]),
		to: String(years[1])
	};
}
