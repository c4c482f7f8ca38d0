import { px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import type { Marked } from '../../figure/keys';
import type { MarkedDate } from '../line/events';
import { textWidth } from '../line/labels';
import {
	frameAt,
	leastHeight,
	panelWidthOf,
	RAIL,
	rowsFor,
	WORDS,
	wordsFor,
	YEAR,
	type Frame,
	type Panels,
	type Words
} from './frame';
import { columnOf, withNames } from './names';
import { highestOf, type Panel, type PlacedPanel } from './panel';
import { placePanel } from './place-panel';
import { WIDE } from '../view';

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
	/** Baseline of the years, px under the zero line. */
	readonly years: number;
}

/** Years are whole in a panel, so a figure stands at mid-year: a date belongs to it half a year on. */
const inYears = (events: readonly MarkedDate[], [from, to]: readonly [number, number]) =>
	events.filter(({ at }) => at - 0.5 >= from && at - 0.5 <= to + 0.5);

/** How many panels these are, and whether they hold several series each. */
export function panelsIn(panels: readonly Panel[]): Panels {
	return { count: panels.length, several: panels.some(({ several }) => several !== undefined) };
}

/**
 * Height of so many panels, px, wide and narrow: known before the page is measured.
 *
 * @param width of the plot, px, once it is known
 */
export function facetsHeights(
	panels: Panels,
	events: readonly MarkedDate[] = [],
	years: readonly [number, number] = [0, 0],
	width = WIDE
): { wide: number; narrow: number } {
	const rail = inYears(events, years).length > 0 ? RAIL : 0;
	return {
		wide: rowsFor(panels, WIDE) * leastHeight(panels, false) + rail,
		narrow: rowsFor(panels, Math.min(width, WIDE - 1)) * leastHeight(panels, true) + rail
	};
}

/** The year beside the latest figure, with what must be known of it where there is room: its mark is open besides. */
function yearOf(
	{ latest, latestYear, latestQualified }: Panel,
	letter: number,
	width: number
): { latestYear: string; yearBeside: boolean } {
	const figure = latest.length * letter;
	const long = latestQualified !== undefined && figure + 8 + textWidth(latestQualified) * 1.15 <= width;
	return { latestYear: long ? latestQualified : latestYear, yearBeside: long || figure + YEAR <= width };
}

/**
 * Lays out panels (see `columnsFor` how many abreast), each with its own scale from zero and all with the same years.
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
	const dates = inYears(events, years);
	const frame = given ?? frameAt(width, panelsIn(panels), height, dates.length > 0 ? RAIL : 0);
	const { columns, gap } = frame;
	const panelWidth = panelWidthOf(width, columns, gap);
	const words = wordsFor(panelWidth, columns);
	const { head, letter, hatch, years: yearsAt } = WORDS[words];
	const highest = shared ? Math.max(...panels.map(highestOf)) : null;
	const called = withNames(panels, panelWidth, width < WIDE);
	const column = given === undefined ? columnOf(called) : 0;
	const common = { ...frame, years, dates, column, hatch, headEnd: head.at(-1) ?? 0 };
	const placed = called.map((panel, at) => ({
		...placePanel(panel, highest ?? highestOf(panel), common, {
			x: px((at % columns) * (panelWidth + gap)),
			y: px(Math.floor(at / columns) * frame.height),
			width: px(panelWidth)
		}),
		...yearOf(panel, letter, panelWidth)
	}));
	return {
		panels: placed,
		words,
		head,
		years: yearsAt,
		rail:
			dates.length === 0
				? null
				: {
						y: Math.max(1, Math.ceil(panels.length / columns)) * frame.height + RAIL - 6,
						text: dates.map(({ label }) => label).join(' · ')
					},
		points: placed.flatMap(pointsOf)
	};
}

/** Everything that can be read in a panel. */
function pointsOf({ key, marks, superseded, blocks, series }: PlacedPanel): readonly ReadingPoint[] {
	const own = [...superseded, ...marks, ...blocks.map((one) => ({ ...one, x: px(one.x + one.width / 2) }))];
	const all = [{ key, of: own }, ...series.map((one) => ({ key: one.key, of: [...one.superseded, ...one.marks] }))];
	return all.flatMap((one) =>
		one.of.map(({ x, y, row }) => ({ x, y, series: one.key, id: row.id, status: row.status }))
	);
}

/** What a key must explain beside statuses. */
export function facetsKeys({ panels }: Pick<FacetsLayout, 'panels'>): readonly Marked[] {
	const lines = panels.flatMap((panel) => [panel, ...panel.series]);
	const has = {
		range: lines.some(({ ranges }) => ranges.length > 0),
		break: lines.some(({ breaks }) => breaks.length > 0),
		superseded: lines.some(({ superseded }) => superseded.length > 0),
		none: panels.some(({ feet }) => feet !== '')
	};
	return (['range', 'break', 'superseded', 'none'] as const).filter((key) => has[key]);
}
