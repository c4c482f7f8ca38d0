import { countsOf, labelOf, type Labels } from '$lib/data/labels';
import type { FigureOf, Observation } from '$lib/data/observation';
import { figureText, statusWord, type Amounts } from '$lib/statements/figure-text';
import { exact } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** What a reader is told of one figure: hover, focus and tap say the same words. */
export interface TooltipContent {
	/** Whose figure it is; null for a place that has none. */
	readonly of: FigureOf | null;
	/** Series and year: "GASA, 2025". */
	readonly head: string;
	/** The figure with its unit: "$442 billion". */
	readonly value: string;
	/** The figure as published where what is drawn was computed, or the published range; empty otherwise. */
	readonly also: string;
	/** The status in words. */
	readonly status: string;
	/** Whose figure it is, and what was counted. */
	readonly publisher: string;
}

/** One sentence for the live region. */
export function tooltipSentence({ head, value, also, status, publisher }: TooltipContent): string {
	return [head, value, also, status, publisher].filter((part) => part !== '').join('. ');
}

/** What hovering, tapping or focusing a figure says. */
export function tooltipOf(row: Observation, words: Labels, language: Language, amounts: Amounts): TooltipContent {
	const amount = amounts.get(row.id);
	const rate = amount?.steps.find(({ kind }) => kind === 'exchange-rate') ?? null;
	const publisher = labelOf(words.publishers, row.publisher);
	const counts = countsOf(words, row.publisher, row.metric);
	const what = row.category === null ? labelOf(words.entities, row.entity) : labelOf(words.categories, row.category);
	return {
		of: row,
		head: `${what}, ${row.year}`,
		value: figureText(amount ?? row, row.flags, language),
		also:
			rate === null
				? ''
				: m.chart_tooltip_converted({
						figure: figureText(row, [], language),
						rate: exact(rate.value, rate.unit, language),
						year: rate.year
					}),
		status: [statusWord(row.status), ...(row.flags.includes('incomplete') ? [m.flag_incomplete()] : [])].join(', '),
		publisher: counts === '' ? publisher : `${publisher}: ${counts}`
	};
}
