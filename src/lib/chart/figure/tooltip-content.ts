import { countsOf, labelOf, type Labels } from '$lib/data/labels';
import { isOnlyRange, type FigureOf, type Observation } from '$lib/data/observation';
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
	/** The published range around it, in the unit of what is drawn: "Between $1 billion and $3 billion"; empty where none is. */
	readonly range: string;
	/** The figure as published where what is drawn was computed, and what the picture says beside it; empty otherwise. */
	readonly also: string;
	/** The status in words, with what must be known before it is compared. */
	readonly status: string;
	/** Whose figure it is, and what was counted. */
	readonly publisher: string;
	/** The observation itself; null for what is none, such as a deposit. */
	readonly row: Observation | null;
}

/** One sentence for the live region. */
export function tooltipSentence({ head, value, range, also, status, publisher }: TooltipContent): string {
	return [head, value, range, also, status, publisher].filter((part) => part !== '').join('. ');
}

/**
 * The range around a figure: "Between $1 billion and $3 billion"; empty where there is none, or where nothing but the range was
 * published and so is the figure.
 * @param text words for a bound
 */
export function rangeAround(of: Pick<Observation, 'value' | 'low' | 'high'>, text: (value: number) => string): string {
	if (of.low === null || of.high === null || isOnlyRange(of)) return '';
	return m.chart_tooltip_range({ low: text(of.low), high: text(of.high) });
}

/** What hovering, tapping or focusing a figure says. */
export function tooltipOf(row: Observation, words: Labels, language: Language, amounts: Amounts): TooltipContent {
	const amount = amounts.get(row.id);
	const shown = amount ?? row;
	const rate = amount?.steps.find(({ kind }) => kind === 'exchange-rate') ?? null;
	const publisher = labelOf(words.publishers, row.publisher);
	const counts = countsOf(words, row.publisher, row.metric);
	const what = row.category === null ? labelOf(words.entities, row.entity) : labelOf(words.categories, row.category);
	return {
		of: row,
		head: `${what}, ${row.year}`,
		value: figureText(shown, row.flags, language),
		range: rangeAround(shown, (value) => figureText({ ...shown, value, low: null, high: null }, [], language)),
		also:
			rate === null
				? ''
				: m.chart_tooltip_converted({
						figure: figureText(row, [], language),
						rate: exact(rate.value, rate.unit, language),
						year: rate.year
					}),
		status: [
			statusWord(row.status),
			...(row.flags.includes('incomplete') ? [m.flag_incomplete()] : []),
			...(row.flags.includes('break') ? [m.flag_break_meaning()] : [])
		].join(', '),
		publisher: counts === '' ? publisher : `${publisher}: ${counts}`,
		row
	};
}
