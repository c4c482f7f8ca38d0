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

/** What words of a size take: above the highest figure, the baselines in it, and the width of a letter of the figure, px. */
export const WORDS = {
	small: { top: 58, head: [13, 34], letter: 9.5 },
	normal: { top: 88, head: [15, 42, 60], letter: 13.5 },
	large: { top: 104, head: [18, 56, 78], letter: 18 }
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

/** Least height of a panel. */
export const HEIGHT = { wide: 230, narrow: 180 };
/** The most that a panel of a phone grows to. */
const MOST = 220;
/** For the line that tells what the marked dates are. */
export const RAIL = 20;
const WIDE = 560;

/** As many abreast as there are, up to four, and up to two on a narrow screen. */
export const columnsFor = (count: number, narrow: boolean): number => Math.max(1, Math.min(count, narrow ? 2 : 4));

/**
 * How so many panels are set.
 * @param height that the picture has, px; null where it is as high as its panels need
 * @param rail taken off that height
 */
export function frameAt(width: number, count: number, height: number | null, rail: number): Frame {
	const narrow = width < WIDE;
	const columns = columnsFor(count, narrow);
	const rows = Math.max(1, Math.ceil(count / columns));
	const least = narrow ? HEIGHT.narrow : HEIGHT.wide;
	const shared = height === null ? least : Math.floor((height - rail) / rows);
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
