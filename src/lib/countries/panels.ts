import type { Panel } from '$lib/chart/views/facets/layout';
import { ofPart } from '$lib/chart/story/rising';
import type { Series } from '$lib/chart/draw/series';
import { figure } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** The most small plots that one figure shows. */
const MOST = 8;

/**
 * The series that small plots show: those of two or more years, since one mark is no picture; all of them where there are
 * none.
 */
export function plotted(series: readonly Series[]): readonly Series[] {
	const several = series.filter(({ points }) => points.length > 1);
	return (several.length > 0 ? several : series).slice(0, MOST);
}

/** A small plot for every series with figures, each on its own scale: counts of different things never share an axis. */
export function panelsOf(series: readonly Series[], language: Language): readonly Panel[] {
	return series.flatMap(({ key, name, counts, points, superseded }): Panel[] => {
		const last = points.at(-1);
		if (last === undefined) return [];
		const latest = figure(last.amount.value, last.amount.unit, language, 'short');
		return [
			{
				key,
				colour: 1,
				name,
				counts,
				points,
				superseded,
				latest: ofPart(last) ? m.part_of_year({ figure: latest }) : latest,
				latestYear: String(last.row.year)
			}
		];
	});
}
