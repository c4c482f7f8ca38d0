import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { rangeAround, type TooltipContent } from '../figure/tooltip-content';
import { figureText, withFlags } from '$lib/statements/figure-text';
import { amountText } from '$lib/statements/amount-words';

/**
 * What hovering says of a figure that a measure has changed: what it is drawn as and per what, and as what it was
 * published. A figure as published, or in another money alone, is left as it is.
 */
export function measuredTooltip(
	reading: TooltipContent,
	row: Observation,
	amount: Amount,
	language: Language
): TooltipContent {
	if (amount.steps.every(({ kind }) => kind === 'exchange-rate')) return reading;
	return {
		...reading,
		value: withFlags(amountText(amount, language), row.flags, language),
		range: rangeAround(amount, (value) => amountText({ ...amount, value, low: null, high: null }, language)),
		also: reading.also === '' ? m.chart_tooltip_published({ figure: figureText(row, [], language) }) : reading.also
	};
}
