import type { Observation } from '$lib/data/observation';
import { houseOf, type OfferedDocument, type Source } from '$lib/data/source';
import { dateWords } from '$lib/words/dates';
import { count, isCurrency } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { FigureReceipt } from './figure-receipt';
import { figureText } from '$lib/statements/figure-text';

const RATE = 'LCU_per_USD';

/** A figure as published, with its unit; rates with all the digits that count. */
export function publishedText(row: Observation, language: Language): string {
	return row.unit === RATE ? count(row.value, language, 4) : figureText(row, row.flags, language);
}

/** What a figure is of: "Losses in cyber incidents, New Zealand, 2024"; a place that the label names is not named again. */
export function figureName(of: Pick<FigureReceipt, 'label' | 'category' | 'place' | 'row'>): string {
	const place = of.label.includes(of.place) ? '' : of.place;
	return [of.label, of.category, place, String(of.row.year)].filter((part) => part !== '').join(', ');
}

/** What a figure's unit is, in words. */
export function unitWords(unit: string, language: Language): string {
	const options = { locale: language };
	if (isCurrency(unit)) return m.receipt_unit_money({ code: unit }, options);
	const words: Readonly<Record<string, () => string>> = {
		persons: () => m.measure_unit_persons({}, options),
		reports: () => m.measure_unit_reports({}, options),
		cases: () => m.measure_unit_cases({}, options),
		incidents: () => m.measure_unit_incidents({}, options),
		percent: () => m.measure_unit_percent({}, options),
		index: () => m.measure_unit_index({}, options),
		[RATE]: () => m.receipt_unit_rate({}, options)
	};
	return words[unit]?.() ?? unit;
}

/** Whether a document is the publisher's own, a copy of it, or press. */
export function typeWords(type: Source['type'], language: Language): string {
	return { primary: m.receipt_type_primary, secondary: m.receipt_type_secondary, press: m.receipt_type_press }[type](
		{},
		{ locale: language }
	);
}

/** A document named in one line: who put it out, its title, its date. */
export function documentWords(document: OfferedDocument, language: Language): string {
	const { title, published } = document;
	const date = published === null ? '' : dateWords(published, language);
	return [houseOf(document, language), `“${title}”`, date].filter((part) => part !== '').join(', ');
}
