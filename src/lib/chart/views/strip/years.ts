import { group, max } from 'd3';
import { partOf, quantityOf } from '$lib/data/metric';
import type { Language } from '$lib/words/language';
import { quantityWords } from '$lib/statements/said';
import { bracketText, comparedIn, type SaidConflict } from '$lib/statements/spread';
import { spreadsDrawn } from '../../draw/conflicts-drawn';
import type { Drawing } from '../../drawing';
import type { ChartInput } from '../../input';
import { amountText } from '$lib/statements/amount-words';
import { withFlags } from '$lib/statements/figure-text';
import type { StripRow, StripYear } from './layout';

/**
 * Every figure drawn, by year from the newest back, with brackets where figures of one thing lie apart; change ties nothing.
 * In a chart that keeps things apart each has its own years under its name, the one with most figures first; a part stands
 * with its whole.
 */
export function stripOf({ series, rows, measure, apart }: Drawing, input: ChartInput): readonly StripYear[] {
	const { language, words } = input;
	const figures = series.flatMap(({ key, colour, name, counts, points, superseded }) =>
		[...superseded, ...points].map(({ row, amount }): StripRow => {
			const text = withFlags(amountText(amount, language), row.flags, language);
			return { key, colour, name, counts, text, amount, row };
		})
	);
	const spreads = measure === 'change' ? [] : spreadsDrawn(rows, input);
	if (apart !== true) return stripYears(figures, spreads, language);
	const thingOf = ({ row: { metric } }: StripRow) => partOf(metric, words.metrics) ?? quantityOf(metric, words.metrics);
	const things = [...group(figures, thingOf)].sort(([, a], [, b]) => b.length - a.length);
	return things.flatMap(([thing, own]) => {
		const [newest, ...before] = stripYears(own, spreads, language);
		if (newest === undefined) return [];
		return [things.length === 1 ? newest : { ...newest, heading: quantityWords(thing, words) }, ...before];
	});
}

/**
 * Figures by year, the newest first, in a year the highest first; those that are compared with each other stand together,
 * and a bracket ties them and nothing else.
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
		.sort(([a], [b]) => b - a)
		.map(([year, ofYear]) => {
			const together = [...group(ofYear, ({ row }) => conflictOf.get(row.id)?.key ?? row.id).values()];
			const highest = (own: readonly StripRow[]) => max(own, ({ amount }) => amount.value) ?? 0;
			return {
				year,
				rows: together
					.sort((a, b) => highest(b) - highest(a))
					.flatMap((own) => [...own].sort((a, b) => b.amount.value - a.amount.value)),
				brackets: spreads
					.filter((conflict) => conflict.year === year && ofYear.some(({ row }) => conflictOf.get(row.id) === conflict))
					.map((conflict) => ({
						ids: comparedIn(conflict).map(({ row }) => row.id),
						text: bracketText(conflict.spread, language)
					}))
					.filter(({ text }) => text !== '')
			};
		});
}
