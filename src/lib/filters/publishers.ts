/**
 * The publishers whose figures are shown: those that the address names, in the chart's order; all where it names none of
 * them, since an address may also name documents, or publishers of another chart.
 */
export function pickedPublishers(ids: readonly string[], sources: readonly string[]): readonly string[] {
	const named = ids.filter((id) => sources.includes(id));
	return named.length === 0 ? ids : named;
}
