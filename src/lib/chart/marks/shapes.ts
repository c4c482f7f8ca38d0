import { isFirm, type Status } from '$lib/data/observation';

/** Where a mark stands, px: centre and radius. */
export interface RoundMark {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** Width of a mark's stroke at most, px. */
const STROKE = 2;

/** Rounds to a tenth of a pixel: finer digits only make the page heavier. */
export function px(value: number): number {
	return Math.round(value * 10) / 10;
}

/**
 * Outline of a figure's mark centred on (x, y), px: a disc of radius `r`, or a diamond for projections. `open` leaves out
 * the quarter at the top right: the year was not over.
 */
export function markPath(status: Status, x: number, y: number, r: number, open = false): string {
	if (status !== 'projection') {
		if (open) return `M${px(x)} ${px(y - r)}a${r} ${r} 0 1 0 ${r} ${r}`;
		return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
	}
	const d = px(r * 1.2);
	return `M${px(x)} ${px(y - d)}l${open ? -d : d} ${d}l${open ? d : -d} ${d}l${open ? d : -d}-${d}${open ? '' : 'z'}`;
}

/**
 * What stands full inside the outline: the left half of a survey's disc, a dot where a count is open because its year was
 * not over; empty where the outline says it all.
 */
export function innerPath(status: Status, x: number, y: number, r: number, open = false): string {
	if (status === 'survey') return `M${px(x)} ${px(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`;
	return isFirm(status) && open ? markPath(status, x, y, px(r * 0.4)) : '';
}

/** Shapes of one look as one path. */
export interface LookPath<Look> {
	readonly look: Look;
	readonly d: string;
}

/**
 * One path for all that look alike, in the order in which looks first come up, so that a drawing has a node a look and not
 * a node a figure.
 * @param covers whether a shape lies on the one of its look before it and must hide what is under it: it then begins
 *   another path, since a path paints all of its ground before any of its outline
 */
export function pathsByLook<One, Look>(
	all: readonly One[],
	look: (one: One) => Look,
	outline: (one: One) => string,
	covers: (one: One, before: One) => boolean = () => false
): readonly LookPath<Look>[] {
	const paths: { look: Look; d: string; last: One }[] = [];
	for (const one of all) {
		const path = paths.findLast((before) => before.look === look(one));
		if (path === undefined || covers(one, path.last)) paths.push({ look: look(one), d: outline(one), last: one });
		else {
			path.d += outline(one);
			path.last = one;
		}
	}
	return paths;
}

/** Whether two round marks touch each other, their strokes included. */
export function touch(one: RoundMark, other: RoundMark): boolean {
	return Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r + STROKE;
}

/** The two slanted strokes of a change of method in the middle of a line, each `half` px up and down. */
export function breakPath({ x, y }: { readonly x: number; readonly y: number }, half: number): string {
	const stroke = (from: number) => `M${px(from)} ${px(y + half)}l${half - 2}-${2 * half}`;
	return stroke(x - half + 1) + stroke(x + 1);
}

/** The area between a straight path, as `linePath` writes it, and a level, px. */
export function areaUnder(path: string, level: number): string {
	const xs = path.match(/(?<=[ML])[\d.-]+/g) ?? [];
	return `${path}L${xs.at(-1) ?? ''} ${level}L${xs[0] ?? ''} ${level}Z`;
}

/** A straight path through points, px. */
export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
	return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}
