/** How many years back a figure may stand in for one that is missing. */
export const REACH = 3;

/**
 * The figure of that year, else the newest earlier one that is at most `reach` years older; null where there is none. A
 * later figure never stands for an earlier year. Order of the points does not matter.
 */
export function nearestYear<P extends { readonly row: { readonly year: number } }>(
	points: readonly P[],
	year: number,
	reach: number = REACH
): P | null {
	let best: P | null = null;
	for (const point of points) {
		const old = year - point.row.year;
		if (old >= 0 && old <= reach && (best === null || point.row.year > best.row.year)) best = point;
	}
	return best;
}

/**
 * The newest year for which at least half of the lists (at least one) have a figure; null where all are empty. With
 * `oldest` the oldest such year.
 */
export function commonYear(lists: readonly (readonly { readonly year: number }[])[], oldest = false): number | null {
	const counts = new Map<number, number>();
	for (const list of lists) {
		for (const year of new Set(list.map((item) => item.year))) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const filled = lists.filter((list) => list.length > 0).length;
	const years = [...counts].filter(([, count]) => count >= filled / 2).map(([year]) => year);
	if (years.length === 0) return null;
	return oldest ? Math.min(...years) : Math.max(...years);
}
