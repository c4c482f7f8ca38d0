import type { Point, Series } from '../../draw/series';
import type { PlacedSeries } from '../line/line';
import type { Absence, Block } from './blocks';
import type { PeakLabel } from './peak';

/** One of several series in a panel, called by its publisher. */
export interface NamedSeries extends Series {
	/** Its newest figure in words; empty where that is in the panel's head. */
	readonly figure: string;
}

/** One small chart: a series' figures by year, each with the amount to draw, or several series of one kind of thing. */
export interface Panel {
	/** Of its series; of several, the metric. */
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	/** The latest amount in words, and its year; empty where several publishers have one. */
	readonly latest: string;
	readonly latestYear: string;
	/** The year with what must be known of its figure: "2025, part of the year"; absent where there is nothing. */
	readonly latestQualified?: string;
	/** Who counts what. */
	readonly counts: string;
	/** Its own figures; none where it holds several series. */
	readonly points: readonly Point[];
	/** Figures that do not stand for their year: small, never joined. */
	readonly superseded: readonly Point[];
	/** Instead of figures of its own: the series of one kind of thing, each named beside its end. */
	readonly several?: readonly NamedSeries[];
	/** A value of its axis in words; absent in a thumbnail. */
	readonly tick?: (value: number) => string;
	/** A highest figure in words; absent where it is not named. */
	readonly peak?: (point: Point) => string;
	/** Years whose figure cannot be drawn in the measure: without one, and not without. */
	readonly unmeasured?: readonly number[];
	/** What is said of years without a figure, which are then hatched; absent: nothing. */
	readonly absent?: readonly [string, string];
}

/** A small chart with its places, px. */
export interface PlacedPanel
	extends
		Omit<Panel, 'points' | 'superseded' | 'tick' | 'several' | 'peak' | 'unmeasured'>,
		Pick<PlacedSeries, 'segments' | 'marks' | 'superseded' | 'ranges' | 'breaks'> {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Right end of the plot: of the panel, or where the names of its series begin. */
	readonly end: number;
	readonly baseline: number;
	/** Lines above zero with their words: at half of a round value near the highest figure, and at that. */
	readonly ticks: readonly { readonly y: number; readonly label: string }[];
	/** What lies under the line, from figure to figure: open where years are missing. */
	readonly wash: string;
	/** Figures that no line leads through; none where years without one are not hatched. */
	readonly blocks: readonly Block[];
	/** Years without a figure; null where nothing is said of them. */
	readonly absence: Absence | null;
	/** The hatched foot of years without a figure; empty where every year has one, or where they are hatched all the way up. */
	readonly feet: string;
	/** Its several series with their names. */
	readonly series: readonly PlacedSeries[];
	/** Its highest figure's label; null for none. */
	readonly top: PeakLabel | null;
	/** Whether the year of the latest figure has room beside it; else it stands at the end of the line of the name. */
	readonly yearBeside: boolean;
	/** Where dates are marked. */
	readonly events: readonly number[];
	readonly from: string;
	readonly to: string;
}

/** Every series that a panel draws: its own, or its several. */
export function seriesIn({ several, points, superseded }: Panel): readonly Pick<Series, 'points' | 'superseded'>[] {
	return several ?? [{ points, superseded }];
}

/** The highest value that a panel must reach. */
export function highestOf(panel: Panel): number {
	const drawn = seriesIn(panel).flatMap(({ points, superseded }) => [...points, ...superseded]);
	return Math.max(...drawn.map(({ amount }) => amount.high ?? amount.value), 0);
}

/** A round value near the highest figure, by less than a fifth, whose half is round too. */
export function topTick(highest: number): number {
	const unit = 10 ** Math.floor(Math.log10(highest / 2));
	const halves = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10].map((one) => one * unit);
	const off = (half: number) => Math.abs(2 * half - highest);
	return 2 * halves.reduce((best, half) => (off(half) < off(best) ? half : best));
}
