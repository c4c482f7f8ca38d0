import { group, max } from 'd3';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { bracketText, comparedIn, type SaidConflict } from '$lib/statements/spread';
import { spreadsDrawn } from '../../draw/conflicts-drawn';
import type { Drawing } from '../../drawing';
import type { ChartInput } from '../../input';
import { amountText } from '$lib/statements/amount-words';
import type { StripRow, StripYear } from './layout';

/** Every figure drawn, by year, with brackets where figures of one thing lie apart; change ties nothing. */
export function stripOf({ series, rows, measure }: Drawing, input: ChartInput): readonly StripYear[] {
	const { language } = input;
	const figures = series.flatMap(({ key, colour, name, counts, points, superseded }) =>
		[...superseded, ...points].map(({ row, amount }): StripRow => {
			const figure = amountText(amount, language);
			const text = row.flags.includes('part-year') ? m.figure_part_of_year({ figure }) : figure;
			return { key, colour, name, counts, text, amount, row };
		})
	);
	return stripYears(figures, measure === 'change' ? [] : spreadsDrawn(rows, input), language);
}

/**
 * The figures of a strip by year, in a year the highest first; those that are compared with each other stand together, and
 * a bracket ties them and nothing else.
 * @param spreads the conflicts among these figures whose factor may be said
 */
function stripYears(
	rows: readonly StripRow[],
	spreads: readonly SaidConflict[],
	language: Language
): readonly StripYear[] {
	const conflictOf = new Map(
		spreads.flatMap((conflict) => comparedIn(conflict).map(({ row }) => [row.id, conflict] as const))
	);
	return [...group(rows, ({ row }) => row.year)]
		.sort(([a], [b]) => a - b)
		.map(([year, ofYear]) => {
			const together = [...group(ofYear, ({ row }) => conflictOf.get(row.id)?.key ?? row.id).values()];
			const highest = (own: readonly StripRow[]) => max(own, ({ amount }) => amount.value) ?? 0;
			return {
				year,
				rows: together
					.sort((a, b) => highest(b) - highest(a))
					.flatMap((own) => [...own].sort((a, b) => b.amount.value - a.amount.value)),
				brackets: spreads
					.filter((conflict) => conflict.year === year)
					.map((conflict) => ({
						ids: comparedIn(conflict).map(({ row }) => row.id),
						text: bracketText(conflict.spread, language)
					}))
					.filter(({ text }) => text !== '')
			};
		});
}
