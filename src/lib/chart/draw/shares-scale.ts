import type { PanelScale } from '$lib/data/choices';
import type { Drawing } from '../drawing';

/** More panels than these are told apart by their shapes. */
const FEW = 3;

type Drawn = Pick<Drawing, 'picture' | 'series' | 'guarded' | 'together'>;

/** Whether panels can share one scale: two at least, all of one unit. */
export function canShareScale({ picture, series, together }: Omit<Drawn, 'guarded'>): boolean {
	const points = series.flatMap((one) => one.points);
	const panels = together === true ? new Set(points.map(({ row }) => row.metric)).size : series.length;
	if (picture !== 'facets' || panels < 2) return false;
	return new Set(points.map(({ amount }) => amount.unit)).size === 1;
}

/**
 * Whether panels share one scale, so that their heights can be compared: as asked for, else two or three whose figures count
 * the same kind of thing. Panels of several units keep scales of their own.
 */
export function sharesScale(drawing: Drawn, asked: PanelScale | null = null): boolean {
	if (!canShareScale(drawing)) return false;
	if (asked !== null) return asked === 'shared';
	return drawing.together !== true && drawing.series.length <= FEW && !drawing.guarded.mixed;
}
