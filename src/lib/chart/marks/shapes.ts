import { isFirm, type Status } from '$lib/data/observation';

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

/** A straight path through points, px. */
export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
	return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}
