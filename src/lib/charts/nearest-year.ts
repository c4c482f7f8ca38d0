/** How many years back a figure may stand in for one that is missing. */
export const REACH = 3;

/** The item of that year, else the nearest earlier one within `reach` years; null where there is none. */
export function nearestYear<T extends { readonly year: number }>(
	items: readonly T[],
	year: number,
	reach: number = REACH
): T | null {
	let best: T | null = null;
	for (const item of items) {
		if (item.year > year || item.year < year - reach) continue;
		if (best === null || item.year > best.year) best = item;
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
