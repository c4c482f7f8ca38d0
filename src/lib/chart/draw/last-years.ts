/** As many of the last years as have no more than `most` rows together, whole years only and at least one: first and last. */
export function lastYears(rows: readonly { readonly year: number }[], most: number): readonly [number, number] {
	const years = rows.map(({ year }) => year);
	const [oldest, to] = [Math.min(...years), Math.max(...years)];
	const rowsSince = (year: number) => years.filter((one) => one >= year).length;
	let from = to;
	while (from > oldest && rowsSince(from - 1) <= most) from -= 1;
	return [from, to];
}
