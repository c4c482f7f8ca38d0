import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/receipt/reading';
import { figureText } from '$lib/receipt/reading-of';
import { amountText } from './amount-words';

/**
 * What hovering says of a figure that a measure has changed: what it is drawn as and per what, and as what it was
 * published. A figure as published, or in another money alone, is left as it is.
 */
export function measuredReading(reading: Reading, row: Observation, amount: Amount, language: Language): Reading {
	if (amount.steps.every(({ kind }) => kind === 'exchange-rate')) return reading;
	const text = amountText(amount, language);
	return {
		...reading,
		value: row.flags.includes('part-year') ? m.part_of_year({ figure: text }) : text,
		also: reading.also === '' ? m.reading_published({ figure: figureText(row, [], language) }) : reading.also
	};
}
