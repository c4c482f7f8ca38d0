import { asPublished, type Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { labelOf } from '$lib/data/labels';
import { between } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { inSentence, withArticle, quantityWords } from '$lib/statements/said';
import type { SpreadWording } from '$lib/statements/spread';
import { amountText } from '$lib/statements/amount-words';
import type { ChartInput } from '../input';

/** What a quantity's figures are of, inside a sentence, with the place where it is not the world. */
export function whatWords(
	{ quantity, entity }: { readonly quantity: string; readonly entity: string },
	{ words, language }: Pick<ChartInput, 'words' | 'language'>
): string {
	const what = inSentence(quantityWords(quantity, words));
	if (entity === 'WORLD') return what;
	const name = labelOf(words.entities, entity);
	const place = language === 'en' ? withArticle(name) : name;
	return m.spread_of_place({ what, place }, { locale: language });
}

/** How a chart words how far apart some of its figures lie: each figure as it is drawn, with its published range. */
export function spreadWording(
	of: { readonly quantity: string; readonly entity: string },
	amounts: ReadonlyMap<string, Amount>,
	input: Pick<ChartInput, 'words' | 'language'>
): SpreadWording {
	const { language } = input;
	const amountOf = (row: Observation) => amounts.get(row.id) ?? asPublished(row);
	const bound = (row: Observation, of: 'low' | 'high') => {
		const amount = amountOf(row);
		return amountText({ ...amount, value: amount[of] ?? amount.value, low: null, high: null }, language);
	};
	const text = (row: Observation) =>
		row.low === null || row.high === null
			? amountText(amountOf(row), language)
			: between(bound(row, 'low'), bound(row, 'high'), language);
	return {
		what: whatWords(of, input),
		text,
		between: (low, high) => between(bound(low, 'low'), bound(high, 'high'), language),
		language
	};
}
