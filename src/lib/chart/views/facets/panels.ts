import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Drawing } from '../../drawing';
import { amountText, amountTick } from '$lib/statements/amount-words';
import type { Point } from '../../draw/series';
import type { Panel } from './layout';

/** A small chart for every series with figures, named with its newest one. */
export function panelsOf(
	{ series, measure, hatched }: Pick<Drawing, 'series' | 'measure' | 'hatched'>,
	language: Language
): readonly Panel[] {
	return series.flatMap(({ key, name, counts, points, superseded }): Panel[] => {
		const last = points.at(-1);
		if (last === undefined) return [];
		const latest = amountText(last.amount, language, 'short');
		return [
			{
				key,
				colour: 1,
				name,
				latest: last.row.flags.includes('part-year') ? m.figure_part_of_year({ figure: latest }) : latest,
				latestYear: String(last.row.year),
				counts,
				...(hatched === true ? { absent: absentSaid(points) } : {}),
				points,
				superseded,
				tick: (value) => amountTick(value, last.amount.unit, language, { change: measure === 'change' })
			}
		];
	});
}

/** What is said of the years without a figure: since when there is one, and that none is not zero. */
function absentSaid(points: readonly Point[]): readonly [string, string] {
	const year = Math.min(...points.map(({ row, span }) => Math.floor((span?.years[0] ?? row.year) + 0.5)));
	return [m.facets_none_before({ year }), m.facets_none_zero()];
}
