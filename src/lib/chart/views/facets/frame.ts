import { WIDE } from '../view';

/** How panels are set, px. */
export interface Frame {
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

/** How large the words of a panel are. */
export type Words = 'small' | 'normal' | 'large';

/**
 * What words of a size take, px: above the highest figure, the baselines in it, the width of a letter of the figure, and from the
 * zero line down the hatch of years without a figure and the baseline of the years.
 */
export const WORDS = {
	small: { top: 58, head: [13, 34], letter: 9.5, hatch: 6, years: 18 },
	normal: { top: 88, head: [15, 42, 60], letter: 13.5, hatch: 8, years: 21 },
	large: { top: 104, head: [18, 56, 78], letter: 18, hatch: 8, years: 21 }
} as const satisfies Record<Words, unknown>;
/** A year, with the space before it. */
export const YEAR = 40;
/** Narrower panels have small words, those of one or two abreast large ones. */
const SMALL = 200;

/** The size of words in a panel so wide, of so many abreast. */
export function wordsFor(panelWidth: number, columns: number): Words {
	if (panelWidth < SMALL) return 'small';
	return columns < 3 && panelWidth >= 2 * SMALL ? 'large' : 'normal';
}

/** Least height of a panel of one series, and of one of several, whose names stand beside it. */
const HEIGHT = { wide: 230, narrow: 180 };
const SEVERAL = { wide: 280, narrow: 230 };
/** The most that a panel of a phone grows to. */
const MOST = 220;
/** For the line that tells what the marked dates are. */
export const RAIL = 20;
/** Two abreast on less than this would have no room for their figures: a phone's plot with large text. */
const SLIM = 264;
/** From this width on four stand abreast, and five where there are more than eight: that of a page of 1280 px. */
const BROAD = 1200;

/** How many panels there are, and whether each holds several series with their names. */
export interface Panels {
	readonly count: number;
	readonly several: boolean;
}

/**
 * How many stand abreast on so much width, px: one, two and three as many as they are; four together or two by two; five to
 * eight in fours; more in fives where there is room. Panels of several series at most in twos, on phones one under the other, as all are where text is large there.
 */
export function columnsFor({ count, several }: Panels, width: number): number {
	if (width < WIDE) return several || width < SLIM ? 1 : Math.max(1, Math.min(count, 2));
	if (several) return Math.max(1, Math.min(count, 2));
	if (count > 8) return width >= BROAD ? 5 : 4;
	return count === 4 && width < BROAD ? 2 : Math.max(1, Math.min(count, 4));
}

/** Rows of panels on so much width, px. */
export const rowsFor = (panels: Panels, width: number): number =>
	Math.max(1, Math.ceil(panels.count / columnsFor(panels, width)));

/** The least height of a row of panels, px. */
export function leastHeight({ several }: Pick<Panels, 'several'>, narrow: boolean): number {
	return (several ? SEVERAL : HEIGHT)[narrow ? 'narrow' : 'wide'];
}

/**
 * How panels are set.
 * @param height that the picture has, px; null where it is as high as its panels need
 * @param rail taken off that height
 */
export function frameAt(width: number, panels: Panels, height: number | null, rail: number): Frame {
	const narrow = width < WIDE;
	const columns = columnsFor(panels, width);
	const least = leastHeight(panels, narrow);
	const shared = height === null ? least : Math.floor((height - rail) / rowsFor(panels, width));
	const gap = narrow ? 16 : 32;
	return {
		columns,
		height: Math.max(least, narrow && columns === 2 ? Math.min(MOST, shared) : shared),
		gap,
		head: WORDS[wordsFor(panelWidthOf(width, columns, gap), columns)].top,
		foot: 34,
		inset: 6
	};
}

/** The width of each of so many abreast, px. */
export const panelWidthOf = (width: number, columns: number, gap: number) => (width - gap * (columns - 1)) / columns;
