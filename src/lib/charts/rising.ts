import type { Point } from './series';

/** True for a figure of a part of its year, which is never compared with a whole one. */
export const ofPart = ({ row }: Point) => row.flags.includes('part-year');

/**
 * Whether a series' last amount is above the one before; null where the two cannot be compared: no figure for the year
 * before, part of a year, or another way of counting.
 */
export function rose(points: readonly Point[]): boolean | null {
	const last = points.at(-1);
	const before = points.at(-2);
	if (last === undefined || before === undefined) return null;
	if (last.row.flags.includes('break') || last.row.year - before.row.year !== 1) return null;
	return ofPart(last) || ofPart(before) ? null : last.amount.value > before.amount.value;
}

/** How many of the series end higher than the figure before, and how many could be compared at all. */
export function risers(series: readonly { readonly points: readonly Point[] }[]): { up: number; of: number } {
	const compared = series.map(({ points }) => rose(points)).filter((one) => one !== null);
	return { up: compared.filter(Boolean).length, of: compared.length };
}

/** Colour of a panel whose line ends lower than the figure before: amber. */
export const FALLEN = 2;

/** Colour of a panel: amber where its line ends lower than the figure before. */
export function panelColour(points: readonly Point[]): number {
	return rose(points) === false ? FALLEN : 1;
}
