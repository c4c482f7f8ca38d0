import type { Status } from '$lib/data/observation';

/** Rounds to a tenth of a pixel: finer digits only make the page heavier. */
export function px(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Outline of a figure's mark centred on (x, y), px: a disc of radius `r`, or a diamond for projections. */
export function markPath(status: Status, x: number, y: number, r: number): string {
	if (status !== 'projection') {
		return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
	}
	const d = px(r * 1.2);
	return `M${px(x)} ${px(y - d)}l${d} ${d}l-${d} ${d}l-${d}-${d}z`;
}

/** The left half of a survey's disc, which is drawn full. */
export function halfPath(x: number, y: number, r: number): string {
	return `M${px(x)} ${px(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`;
}

/** A straight path through points, px. */
export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
	return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}
