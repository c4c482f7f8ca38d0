import type { Drawing, ViewId } from '../drawing';
import type { Point, Series } from './series';

/**
 * What a stack has a place for: nothing below zero, and in shares no year of which only one part is known while other
 * years have more, since that part would read as the whole.
 */
export function stackable(
	series: readonly Series[],
	picture: ViewId,
	relative: boolean
): { series: readonly Series[]; left: Drawing['unstacked'] } {
	if (picture !== 'stacked') return { series, left: [] };
	const parts = new Map<number, number>();
	for (const { row } of series.flatMap(({ points }) => points)) parts.set(row.year, (parts.get(row.year) ?? 0) + 1);
	const most = Math.max(0, ...parts.values());
	const fits = ({ row, amount }: Point) => amount.value >= 0 && !(relative && most > 1 && parts.get(row.year) === 1);
	const kept = series.map((one) => ({ ...one, points: one.points.filter(fits), superseded: [] }));
	const left = series.flatMap(({ name, points }) =>
		points.filter((point) => !fits(point)).map(({ row, amount }) => ({ name, row, amount }))
	);
	return { series: kept, left };
}
