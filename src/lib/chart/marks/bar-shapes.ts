import type { Status } from '$lib/data/observation';
import { px } from './shapes';

/** A bar's rectangle, px. */
export interface BarBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const TOOTH = 6;
const DEPTH = 4;

/** Outline of a bar: its rectangle, unless an end is torn. */
export function barPath({
	box: { x, y, width, height },
	torn
}: {
	readonly box: BarBox;
	readonly torn: string;
}): string {
	return torn === '' ? `M${x} ${y}h${width}v${height}H${x}z` : torn;
}

/** Outline of an upright bar with a torn top: its year was not over. The tips of the teeth stand at the figure. */
export function tornTop({ x, y, width, height }: BarBox): string {
	const teeth = Math.max(1, Math.round(width / TOOTH));
	const [half, depth] = [px(width / teeth / 2), px(Math.min(DEPTH, height / 2))];
	const edge = `l${half}-${depth}l${half} ${depth}`.repeat(teeth);
	return `M${px(x)} ${px(y + height)}V${px(y + depth)}${edge}V${px(y + height)}z`;
}

/** Outline of a lying bar torn at its far end, which is the right one unless `leftwards`. */
export function tornEnd({ x, y, width, height }: BarBox, leftwards: boolean): string {
	const teeth = Math.max(1, Math.round(height / TOOTH));
	const [half, depth] = [px(height / teeth / 2), px(Math.min(DEPTH, width / 2))];
	const start = leftwards ? x + width : x;
	const shoulder = leftwards ? x + depth : x + width - depth;
	const edge = leftwards ? `l-${depth} ${half}l${depth} ${half}` : `l${depth} ${half}l-${depth} ${half}`;
	return `M${px(start)} ${px(y)}H${px(shoulder)}${edge.repeat(teeth)}H${px(start)}z`;
}

/** Fill of a bar: a full one and an empty one need no pattern, the others the one of their status and colour. */
export function patternId(figure: string, status: Status, colour: number): string | null {
	return status === 'survey' || status === 'estimate' ? `${figure}-${status}-${colour}` : null;
}

/** The patterns that these bars need, each once. */
export function patternsOf(
	bars: readonly { readonly colour: number; readonly row: { readonly status: Status } }[]
): { readonly status: Status; readonly colour: number }[] {
	const needed = bars.filter(({ row }) => patternId('', row.status, 0) !== null);
	const byName = new Map(needed.map(({ row: { status }, colour }) => [`${status}${colour}`, { status, colour }]));
	return [...byName.values()];
}
