import type { Drawing } from '../drawing';

/** More panels than these are told apart by their shapes. */
const FEW = 3;

/**
 * Whether panels share one scale, so that their heights can be compared: two or three of one unit whose figures count the
 * same kind of thing. Panels of unlike things keep scales of their own.
 */
export function sharesScale({ picture, series, guarded }: Pick<Drawing, 'picture' | 'series' | 'guarded'>): boolean {
	if (picture !== 'facets' || series.length < 2 || series.length > FEW || guarded.mixed) return false;
	const units = series.flatMap(({ points }) => points.map(({ amount }) => amount.unit));
	return new Set(units).size === 1;
}
