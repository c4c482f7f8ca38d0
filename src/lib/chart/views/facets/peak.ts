import { isSound } from '$lib/statements/said';
import { px } from '../../marks/shapes';
import type { Point } from '../../draw/series';
import { overlaps, textWidth, type Box } from '../line/labels';
import type { PlacedMark } from '../line/line';

/**
 * The highest figure of a series where it is not the last: sound, alone at that height, and counted without a break or a missing
 * year up to the last figure, by the same office and of the same metric; null otherwise.
 */
export function peakOf(points: readonly Point[]): Point | null {
	const highest = Math.max(...points.map(({ amount }) => amount.value));
	const at = points.findIndex(({ amount }) => amount.value === highest);
	const [peak, ...after] = points.slice(at);
	const last = after.at(-1);
	if (at < 0 || peak === undefined || last === undefined || !isSound(peak.row)) return null;
	if (after.some(({ amount }) => amount.value === highest)) return null;
	const sameCount = ({ row }: Point) => row.metric === last.row.metric && row.office === last.row.office;
	const follows = ({ row }: Point, step: number) =>
		row.year === peak.row.year + step + 1 && !row.flags.includes('break');
	return sameCount(peak) && after.every((point, step) => sameCount(point) && follows(point, step)) ? peak : null;
}

/** Words at a mark, centred on `x`, px. */
export interface PeakLabel {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** Above a mark, and the height of small words, px. */
const GAP = 8;
const LINE = 13;

/**
 * The label over a peak's mark, moved sideways to stay inside the panel; null where it would reach into the head or touch what
 * is in the way.
 */
export function placePeak(
	mark: PlacedMark,
	text: string,
	within: Pick<Box, 'x0' | 'x1' | 'y0'>,
	inTheWay: readonly Box[]
): PeakLabel | null {
	const half = textWidth(text) / 2;
	const x = Math.min(within.x1 - half, Math.max(within.x0 + half, mark.x));
	const y1 = mark.y - mark.r - GAP + 3;
	const box = { x0: x - half, x1: x + half, y0: y1 - LINE, y1 };
	if (box.x0 < within.x0 || box.y0 < within.y0 || inTheWay.some((other) => overlaps(box, other))) return null;
	return { x: px(x), y: px(y1 - 3), text };
}
