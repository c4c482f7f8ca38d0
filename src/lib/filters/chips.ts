/**
 * How many chips stand in a line before the rest folds into "+2".
 *
 * @param widths of the chips in order, px
 * @param room in the line, px
 * @param gap between two things in the line, px
 * @param more width of "+2", px: needed only where not all fit
 */
export function fitting(widths: readonly number[], room: number, gap: number, more: number): number {
	const ends = widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, at * gap));
	if ((ends.at(-1) ?? 0) <= room) return widths.length;
	return ends.filter((end) => end + gap + more <= room).length;
}
