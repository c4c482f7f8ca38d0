import { count, isCurrency, magnitude, money, percent, between } from '$lib/format';
import { fromJson, openOnce } from '$lib/fetch-once';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { openIndex, type FigureIndex, type PackedIndex } from './matcher/figure-index';
import { LONGEST } from './matcher/sentence';
import { answer, type Answer, type QuantityAnswer } from './matcher/match';

/** An answer, what it was found in, and one sentence that sums it up. */
export interface Told {
	readonly answer: Answer;
	readonly index: FigureIndex;
	readonly summary: string;
}

/** The figures at an address, fetched and opened once; a failed try is forgotten, so that the next one fetches again. */
export const indexFrom = openOnce((bytes) => openIndex(fromJson<PackedIndex>(bytes)));

/** What the tables say to a sentence, in words of the page's language. */
export function tell(sentence: string, index: FigureIndex, language: Language): Told {
	const found = answer(sentence, index);
	return { answer: found, index, summary: summaryOf(found, language) };
}

/** One sentence for an answer, as a live region says it. */
export function summaryOf({ sentence, claims, quantities }: Answer, language: Language): string {
	const figures = quantities.reduce((sum, one) => sum + one.figures.length, 0);
	const cut = sentence.cut ? [m.check_cut({ most: count(LONGEST, language) })] : [];
	if (claims.length > 0) return [m.check_told_claim({ figures: count(figures, language) }), ...cut].join(' ');
	if (quantities.length === 0) return [m.check_told_nothing(), ...cut].join(' ');
	const text = figures > 0 ? m.check_told_figures({ figures: count(figures, language) }) : m.check_told_none();
	return [text, ...cut].join(' ');
}

/** A number of the sentence as it was understood, with its unit. */
export function quantityWords({ quantity, currencies }: QuantityAnswer, language: Language): string {
	const { readings, upper, counted } = quantity;
	const [first] = readings;
	const unit = currencies[0] ?? counted ?? '';
	const words = (value: number) => {
		if (isCurrency(unit)) return money(value, unit, language);
		if (unit === 'percent') return percent(value, language);
		return value >= 1e6 ? magnitude(value, language) : count(value, language, 2);
	};
	const low = words(first?.value ?? 0);
	const high = upper?.[0];
	return high === undefined ? low : between(low, words(high.value), language);
}

/** The years that a sentence names, as words; empty for none. */
export function yearWords({ sentence }: Answer): string {
	return sentence.years.map(({ year }) => String(year)).join(', ');
}
