import type { LegendItem } from '$lib/chart/input';
import type { Series } from '$lib/chart/draw/series';
import type { Language } from '$lib/language';
import { figureText } from '$lib/receipt/reading-of';

/** The list that names the series on narrow screens, each with its newest figure. */
export function legendOf(series: readonly Series[], language: Language): readonly LegendItem[] {
	return series.flatMap(({ key, colour, name, counts, points }): LegendItem[] => {
		const last = points.at(-1)?.row;
		if (last === undefined) return [];
		const value = `${last.year}: ${figureText(last, last.flags, language)}`;
		return [{ key, colour, name, counts: /\d/.test(counts) ? '' : counts, value, status: last.status }];
	});
}
