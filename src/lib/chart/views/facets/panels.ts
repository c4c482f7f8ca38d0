import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { rose } from '$lib/statements/rises';
import type { Point } from '../../draw/series';
import type { Drawing } from '../../drawing';
import { amountText } from '$lib/statements/amount-words';
import type { Panel } from './layout';

/** Colour of a panel whose line ends lower than the figure before: amber. */
export const FALLEN = 2;

/** A small chart for every series with figures, named with its newest one. */
export function panelsOf({ series }: Pick<Drawing, 'series'>, language: Language): readonly Panel[] {
	return series.flatMap(({ key, name, counts, points, superseded }): Panel[] => {
		const last = points.at(-1);
		if (last === undefined) return [];
		const latest = amountText(last.amount, language, 'short');
		return [
			{
				key,
				colour: panelColour(points),
				name,
				latest: last.row.flags.includes('part-year') ? m.figure_part_of_year({ figure: latest }) : latest,
				latestYear: String(last.row.year),
				counts,
				points,
				superseded
			}
		];
	});
}

/** Amber where the newest figure, as it was published, is below that of the year before. */
function panelColour(points: readonly Point[]): number {
	return rose(points.map(({ row }) => row)) === false ? FALLEN : 1;
}
